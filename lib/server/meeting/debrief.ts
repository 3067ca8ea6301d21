import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import { DEBRIEF_FORM, type Debrief, type DebriefRow, debriefName } from '@/lib/domain/meeting/debrief';
import type { MeetingStatus } from '@/lib/domain/meeting/status';
import { definitionOf } from '@/lib/domain/record/definitions';
import type { Content } from '@/lib/domain/record/field';
import { emptyContent } from '@/lib/domain/record/write';
import { NO_TEXT } from '@/lib/domain/shared/both';
import { isKnown, type PartialDate } from '@/lib/domain/shared/partial-date';
import { type ErrorCode, failure, type Result } from '@/lib/domain/shared/result';
import { allOrNothing, need } from '../audit/all-or-nothing';
import { recordPositionIn } from '../position/commands';
import { saveRecordIn, type Work } from '../record/commands';
import { storeOf } from '../record/stores';
import { todayOfWorkspace } from '../workspace/queries';

/** What the rows of a debrief are saved with. */
interface Occasion extends Work {
  debrief: Debrief;
  /** The meeting as it then says. */
  meeting: Content;
  /** Whose the rows are, where they say it themselves. */
  own: { organisation: string | null; visibility: 'COALITION' | 'ORGANISATION' };
}

/** Where a refused field of a record stands in its row, where it has another name there. */
const ROW_FIELDS: Readonly<Record<string, string>> = { owners: 'owner', campaigns: 'campaign' };

/**
 * Writes down what came of a meeting: that it was held, who came, what was answered and promised, what is to be done,
 * what was noted, and where somebody said they stand. All of it or none. Errors as of `saveRecord`, with fields named
 * as the debrief names them; STALE when somebody else wrote on the meeting meanwhile. Sent twice, it is saved once.
 */
export function debriefMeeting(actor: Actor, debrief: Debrief): Promise<Result<{ id: string }>> {
  const { id } = debrief;
  return allOrNothing(actor, async (work) => {
    const { tx } = work;
    // Two debriefs of one meeting are written one after the other: the second waits as long as the first may take.
    await tx.$executeRaw`SET LOCAL lock_timeout = '8s'`;
    await tx.$queryRaw`SELECT 1 FROM meeting WHERE id = ${id}::uuid FOR UPDATE`;
    const stored = await storeOf('meeting').load(tx, id);
    if (!stored) return refuse('NOT_FOUND');
    const isLate = stored.version !== debrief.version || (await hasUnknownRows(work, debrief));

    const meeting = heldMeeting(debrief, stored.content);
    const own = { organisation: meeting.organisation, visibility: meeting.visibility } as Occasion['own'];
    const occasion: Occasion = { ...work, debrief, meeting, own };
    const held = await saveRecordIn(work, { noun: 'meeting', id, version: stored.version, content: meeting });
    const written = [need(held, (field) => (field === 'status' ? 'date' : field)).eventId];
    for (const row of debrief.answers) written.push(await saveAnswer(occasion, row));
    for (const row of debrief.commitments) written.push(await savePromise(occasion, row));
    for (const row of debrief.followUps) written.push(await saveTask(occasion, row));
    for (const row of debrief.notes) written.push(await saveNote(occasion, row));
    for (const row of debrief.positions) written.push(await savePosition(occasion, row));

    if (isLate && written.some((eventId) => eventId !== null)) return refuse('STALE');
    await tx.draft.deleteMany({ where: { userId: actor.id, form: DEBRIEF_FORM, recordId: id } });
    return { id };
  });
}

const refuse = (code: ErrorCode): never => need<never>(failure(code));

/** Whether somebody recorded an answer or a promise of which the form does not know. */
async function hasUnknownRows({ tx }: Work, { id: meetingId, answers, commitments }: Debrief): Promise<boolean> {
  const where = { meetingId, archivedAt: null };
  const [there, promises] = [
    await tx.response.findMany({ where, select: { id: true } }),
    await tx.commitment.findMany({ where, select: { id: true } }),
  ];
  const known = new Set([...answers, ...commitments].map(({ id }) => id));
  return [...there, ...promises].some(({ id }) => !known.has(id));
}

/** The meeting as held: who came, and what was asked beyond the plan. */
function heldMeeting({ date, participants, delegates, answers }: Debrief, now: Content): Content {
  const came = (rows: readonly { key: string; attended: 'YES' | 'NO' | null }[]) =>
    new Map(rows.map(({ key, attended }) => [key, attended]));
  const [theirs, ours] = [came(participants), came(delegates)];
  const asks = now.asks as { ask: string; manner: string }[];
  const planned = new Set(asks.map(({ ask }) => ask));
  const raised = new Set(answers.flatMap((answer) => answer.asks).filter((ask) => !planned.has(ask)));
  return {
    ...now,
    status: 'HELD' satisfies MeetingStatus,
    statusNote: now.status === 'HELD' ? now.statusNote : NO_TEXT,
    date: isKnown(now.date as PartialDate) ? now.date : (date ?? now.date),
    asks: [...asks, ...[...raised].map((ask) => ({ ask, manner: 'RAISED' }))],
    participants: (now.participants as { contact: string; attended: unknown }[]).map((row) => ({
      ...row,
      attended: theirs.has(row.contact) ? theirs.get(row.contact) : row.attended,
    })),
    delegation: (now.delegation as { delegate: string; attended: unknown }[]).map((row) => ({
      ...row,
      attended: ours.has(row.delegate) ? ours.get(row.delegate) : row.attended,
    })),
  };
}

type WritingPart = 'answer' | 'commitment' | 'followUp' | 'note';
type Row = { key: string; id: string; version: number };

/**
 * Saves the record of a row: a new one with all it is to say, one that is there with what the row can change of it.
 * The id of the event under which it is kept; null when it says so already.
 */
async function saveRow(
  { tx, audit, actor, debrief }: Occasion,
  part: WritingPart,
  { key, id, version }: Row,
  changed: Content,
  rest: Content,
): Promise<string | null> {
  const stored = version > 0 ? await storeOf(part).load(tx, id) : null;
  // A row that is there is one of this meeting's.
  if (version > 0 && stored?.content.meeting !== debrief.id) return refuse('NOT_FOUND');
  const content = {
    ...(stored?.content ?? { ...emptyContent(definitionOf(part).fields), ...rest, meeting: debrief.id }),
    ...changed,
  };
  const saved = await saveRecordIn({ tx, audit, actor }, { noun: part, id, version, content });
  return need(saved, (field) => debriefName(part, key, ROW_FIELDS[field] ?? field)).eventId;
}

const saveAnswer = (occasion: Occasion, row: DebriefRow<'answer'>) => {
  const met = occasion.meeting.participants as { contact: string; attended: string | null }[];
  const came = met.filter(({ attended }) => attended !== 'NO');
  // Where one person was met, it is theirs.
  const contact = came.length === 1 ? came[0]?.contact : null;
  return saveRow(occasion, 'answer', row, { outcome: row.outcome, text: row.text }, { asks: row.asks, contact });
};

const savePromise = (occasion: Occasion, row: DebriefRow<'commitment'>) => {
  const { text, due, owner, ownerText, campaign } = row;
  const rest = { owners: owner ? [owner] : [], ownerText, campaigns: campaign ? [campaign] : [] };
  return saveRow(occasion, 'commitment', row, { text, due }, rest);
};

const saveTask = (occasion: Occasion, row: DebriefRow<'followUp'>) => {
  const { title, dueOn, assignee } = row;
  const { organisation, visibility } = occasion.own;
  const whose = { organisation: visibility === 'ORGANISATION' ? organisation : row.organisation, visibility };
  return saveRow(occasion, 'followUp', row, { title, dueOn, assignee }, whose);
};

const saveNote = (occasion: Occasion, row: DebriefRow<'note'>) =>
  saveRow(occasion, 'note', row, { text: row.text, visibility: row.visibility }, { organisation: occasion.actor.organisationId });

/** Enters where somebody said they stand, as of the day of the meeting; an entry that is there stays as it is. */
async function savePosition(occasion: Occasion, row: DebriefRow<'position'>): Promise<string | null> {
  const { tx, meeting, own, debrief } = occasion;
  const { key, id, contact, campaign, value, evidence, sentence } = row;
  if (await tx.position.findUnique({ where: { id }, select: { id: true } })) return null;
  const { on, precision } = meeting.date as PartialDate;
  const happenedOn = on && precision === 'DAY' ? on : await todayOfWorkspace(tx);
  const rest = { source: null, visibility: own.visibility, meeting: debrief.id, letter: null };
  const entry = { id, contact, campaign, value, evidence, sentence, happenedOn, ...rest };
  return need(await recordPositionIn(occasion, entry), (field) => debriefName('position', key, field)).id;
}
