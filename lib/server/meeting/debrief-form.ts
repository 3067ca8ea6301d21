import 'server-only';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { isFormer } from '@/lib/domain/contact/post';
import { type DebriefPart, debriefName } from '@/lib/domain/meeting/debrief';
import type { DebriefForm, DebriefMember } from '@/lib/domain/meeting/debrief-view';
import type { FormValues } from '@/lib/domain/record/write';
import type { Both } from '@/lib/domain/shared/both';
import { newId } from '@/lib/domain/shared/ids';
import { isKnown, writePartialDate } from '@/lib/domain/shared/partial-date';
import type { OrganisationRef } from '@/lib/domain/shared/views';
import { dayOf, partialDate } from '../columns';
import { ATTENDED } from '../record/links';
import { both, contactRef, meetingRef, organisationRef } from '../views';
import type { DebriefMeetingRow, DebriefMemberRow } from './debrief-select';
import { delegateView } from './detail';

/** What is read beside the meeting: who is here, whose a follow-up can be, and what the reader was typing. */
export interface DebriefSurroundings {
  people: { id: string; name: string }[];
  organisations: OrganisationRef[];
  draft: { version: number; values: FormValues; savedAt: string } | null;
  today: string;
}

/** The form of a debrief, from the meeting's row. New rows get the ids that their records will have. */
export function debriefForm(actor: Actor, row: DebriefMeetingRow, around: DebriefSurroundings): DebriefForm {
  const { organisationId, visibility } = row;
  const participants = row.participants.map((link) => ({ ...contactRef(link.contact), role: both(link, 'role'), link }));
  const delegates = row.delegates.map(delegateView);
  const campaigns = row.campaigns.map(({ campaign }) => ({ id: campaign.id, name: both(campaign, 'title') }));
  const members = membersOf(row, around.today);
  const mayRecordPositions = mayFor(actor, 'position.write', { organisationId: actor.organisationId, visibility });
  const answers = answerRows(row);

  const values: FormValues = {};
  const put = (part: DebriefPart, key: string, fields: FormValues) => {
    for (const [field, value] of Object.entries(fields)) values[debriefName(part, key, field)] = value;
  };
  for (const { id, link } of participants) put('participant', id, { attended: ATTENDED.read(link.attended) ?? '' });
  for (const { id, attended } of delegates) put('delegate', id, { attended: ATTENDED.read(attended) ?? '' });
  for (const { key, ...answer } of answers) put('answer', key, answer.values);
  for (const one of row.commitments) {
    const due = partialDate(one.dueOn, one.duePrecision);
    put('commitment', one.id, {
      ...rowOf(one),
      textEn: one.textEn ?? '',
      textAr: one.textAr ?? '',
      due: isKnown(due) ? writePartialDate(due) : '',
    });
  }
  if (mayRecordPositions) {
    for (const member of members) {
      for (const { id } of campaigns) {
        const evidence = member.wasMet ? 'MEMBER_TOLD_US' : 'STAFF_TOLD_US';
        put('position', `${member.id.slice(-12)}_${id.slice(-12)}`, {
          ...rowOf(),
          contact: member.id,
          campaign: id,
          value: '',
          evidence,
        });
      }
    }
  }
  put('note', 'new', { ...rowOf(), textEn: '', textAr: '', visibility });

  return {
    meeting: { ...meetingRef(row), organisationId, visibility, version: row.version },
    mayWrite: mayFor(actor, 'meeting.write', { organisationId, visibility }),
    mayRecordPositions,
    values,
    participants: participants.map(({ id, name, role }) => ({ id, name, role })),
    delegates,
    asks: answers.map(({ key, titles }) => ({ key, titles })),
    promised: row.commitments.map((one) => ({ key: one.id, by: promisedBy(one) })),
    promisers: [...participants, ...row.organisations.map(({ organisation }) => organisationRef(organisation))].map(
      ({ id, name }) => ({ id, name }),
    ),
    campaigns,
    members,
    followUps: row.followUps.map(({ id, dueOn, assignee, ...followUp }) => ({
      id,
      title: both(followUp, 'title'),
      dueOn: dayOf(dueOn),
      assignee: assignee?.name ?? null,
    })),
    people: around.people,
    organisations: around.organisations,
    draft: around.draft,
    mayKeepPrivate: actor.organisationId !== null,
    blankId: freshId(),
  };
}

/** The record of a row: one that is there, or one to be. */
const rowOf = (record?: { id: string; version: number }): FormValues =>
  record ? { id: record.id, version: String(record.version) } : { id: freshId(), version: '0' };

const freshId = () => newId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** An answer to one planned ask stands at the ask; every other has a row of its own. */
function answerRows(row: DebriefMeetingRow): { key: string; titles: Both[]; values: FormValues }[] {
  const written = (answer?: DebriefMeetingRow['responses'][number], ask?: { id: string }) => ({
    ...rowOf(answer),
    asks: JSON.stringify((answer?.asks.map((link) => link.ask) ?? (ask ? [ask] : [])).map(({ id }) => ({ id }))),
    outcome: answer?.outcome ?? '',
    textEn: answer?.textEn ?? '',
    textAr: answer?.textAr ?? '',
  });
  const taken = new Set<string>();
  const planned = row.asks.map(({ ask }) => {
    const answer = row.responses.find(({ id, asks }) => !taken.has(id) && asks.length === 1 && asks[0]?.ask.id === ask.id);
    if (answer) taken.add(answer.id);
    return { key: ask.id, titles: [both(ask, 'title')], values: written(answer, ask) };
  });
  const others = row.responses.filter(({ id }) => !taken.has(id));
  const rest = others.map((answer) => ({
    key: answer.id,
    titles: answer.asks.map(({ ask }) => both(ask, 'title')),
    values: written(answer),
  }));
  return [...planned, ...rest];
}

function promisedBy(commitment: DebriefMeetingRow['commitments'][number]): Both[] {
  const owners = commitment.owners.flatMap(({ organisation, contact }) => {
    if (organisation) return [organisationRef(organisation).name];
    return contact ? [contactRef(contact).name] : [];
  });
  return owners.length > 0 ? owners : [both(commitment, 'ownerText')];
}

/** The Members who were met, and those whose offices were. */
function membersOf(row: DebriefMeetingRow, today: string): DebriefMember[] {
  const met = row.participants.map(({ contact }) => contact);
  const through = [
    ...met.flatMap(({ posts }) =>
      posts.filter((post) => !isFormer(postDates(post), today)).map(({ office }) => office?.contact ?? null),
    ),
    ...row.offices.map(({ office }) => office.contact),
  ];
  const found = new Map<string, DebriefMember>();
  const add = (contact: DebriefMemberRow | null, wasMet: boolean) => {
    if (!contact || contact.archivedAt || contact.kind !== 'MEMBER_OF_CONGRESS' || found.has(contact.id)) return;
    const held = contact.positions.map(({ campaignId, value, happenedOn }) => ({
      campaign: campaignId,
      value,
      happenedOn: dayOf(happenedOn),
    }));
    const latest = held.filter(({ campaign }, i) => held.findIndex((one) => one.campaign === campaign) === i);
    found.set(contact.id, { ...contactRef(contact), wasMet, held: latest });
  };
  for (const contact of met) add(contact, true);
  for (const contact of through) add(contact, false);
  return [...found.values()];
}

const postDates = (post: DebriefMeetingRow['participants'][number]['contact']['posts'][number]) => ({
  starts: partialDate(post.startsOn, post.startPrecision),
  ends: partialDate(post.endsOn, post.endPrecision),
});
