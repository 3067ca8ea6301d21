import 'server-only';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { AnswerLetter, MoveLetter, SendLetter, WithdrawLetter } from '@/lib/domain/letter/forms';
import { planLetterMove } from '@/lib/domain/letter/moves';
import { freezesText, type LetterStatus } from '@/lib/domain/letter/status';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import { dateColumn } from '../columns';
import { saveRecordIn, type Work } from '../record/commands';
import { visibleRecords } from '../record/visible';
import { todayOfWorkspace } from '../workspace/queries';
import { type LockedLetter, lockLetter, standingOf } from './locked';
import { letterStore } from './store';

type Moved = Result<{ letterId: string }>;

/** What a letter says of itself once it has moved. */
type Change = Partial<Pick<LockedLetter, 'sent' | 'sentVia' | 'answered' | 'reason'>>;

const NOTHING = { on: null, precision: 'UNKNOWN' } as const;
const NO_WORDS = { en: null, ar: null };

/**
 * Moves a letter a step that needs no words: to review and back, open for signature, closed, no reply, not answered
 * after all, a draft again. Opening freezes the text. Errors: NOT_FOUND, NOT_ALLOWED, STALE, and those of
 * {@link planLetterMove}. A step taken twice is taken once.
 */
export function moveLetter(actor: Actor, { letterId, version, to }: MoveLetter): Promise<Moved> {
  return take(actor, { letterId, version, to }, (letter) => ({
    ...(to === 'DRAFT' && { reason: NO_WORDS }),
    ...((to === 'SENT' || to === 'NO_REPLY') && letter.answered.on !== null && { answered: NOTHING }),
  }));
}

/** Withdraws a letter that has not been sent, with the reason. Errors as {@link moveLetter}. */
export function withdrawLetter(actor: Actor, { letterId, version, reason }: WithdrawLetter): Promise<Moved> {
  return take(actor, { letterId, version, to: 'WITHDRAWN' }, () => ({ reason }));
}

/**
 * Records that a letter was sent: when, how and to whom. A letter that nobody else had to sign, or that went out before
 * it was recorded here, goes there from its draft. Errors as {@link moveLetter}, INVALID_INPUT by field.
 */
export function sendLetter(actor: Actor, { letterId, version, sent, sentVia, recipients }: SendLetter): Promise<Moved> {
  const change = { sent, sentVia: sentVia as LockedLetter['sentVia'] };
  return take(
    actor,
    { letterId, version, to: 'SENT' },
    () => change,
    async (work) => {
      const stored = await letterStore.load(work.tx, letterId);
      if (!stored) return failure('NOT_FOUND');
      return saveRecordIn(work, { noun: 'letter', id: letterId, version, content: { ...stored.content, recipients } });
    },
  );
}

/** Records the answer to a letter: when it came, who gave it, and its words. Errors as {@link sendLetter}. */
export function answerLetter(actor: Actor, input: AnswerLetter): Promise<Moved> {
  const { letterId, version, answerId, answered, answeredBy, toAsks, outcome, text } = input;
  return take(
    actor,
    { letterId, version, to: 'ANSWERED' },
    () => ({ answered }),
    async (work) => {
      const who = answeredBy && (await visibleRecords(actor, [answeredBy], work.tx)).get(answeredBy);
      const noun = who && !who.archived ? who.noun : null;
      if (answeredBy && noun !== 'contact' && noun !== 'organisation') {
        return failure('INVALID_INPUT', { answeredBy: 'RECORD_GONE' });
      }
      const content = {
        meeting: null,
        letter: letterId,
        asks: toAsks,
        outcome,
        text,
        contact: noun === 'contact' ? answeredBy : null,
        organisation: noun === 'organisation' ? answeredBy : null,
        note: NO_WORDS,
      };
      return saveRecordIn(work, { noun: 'answer', id: answerId, version: 0, content });
    },
  );
}

/** Takes one step: what else it writes comes first, so that a refusal leaves everything as it was. */
function take(
  actor: Actor,
  { letterId, version, to }: { letterId: string; version: number; to: LetterStatus },
  changeOf: (letter: LockedLetter) => Change,
  beside?: (work: Work) => Promise<Result<unknown>>,
): Promise<Moved> {
  return inTransaction(actor, async (tx, audit) => {
    const letter = await lockLetter(tx, actor, letterId);
    if (!letter) return failure('NOT_FOUND');
    if (!mayFor(actor, 'letter.write', letter.ownership)) return failure('NOT_ALLOWED');
    const change = changeOf(letter);
    if (letter.version !== version) return isDone(letter, to, change) ? success({ letterId }) : failure('STALE');

    const now = { ...letter, ...change };
    const hasText = letter.text !== null;
    const planned = planLetterMove(letter.status, to, { ...now, hasText }, await todayOfWorkspace(tx));
    if (!planned.ok) return planned;
    const written = await beside?.({ tx, audit, actor });
    if (written && !written.ok) return written;
    await write({ tx, audit, actor }, letter, { ...now, status: to });
    return success({ letterId });
  });
}

/** Whether somebody who sends the same again has had their way already. */
const isDone = (letter: LockedLetter, to: LetterStatus, change: Change): boolean =>
  letter.status === to &&
  Object.entries(change).every(([name, value]) => JSON.stringify(letter[name as keyof Change]) === JSON.stringify(value));

async function write({ tx, audit }: Work, before: LockedLetter, now: LockedLetter): Promise<void> {
  const { id, status, sent, sentVia, answered, reason } = now;
  if (freezesText(status) && before.text && !before.text.isFrozen) {
    await tx.letterVersion.update({ where: { id: before.text.id }, data: { frozenAt: new Date() }, select: { id: true } });
  }
  const { version } = await tx.letter.update({
    where: { id },
    data: {
      status,
      sentOn: sent.on && dateColumn(sent.on),
      sentPrecision: sent.precision,
      ...(sent.on !== before.sent.on && { sentBasis: sent.on ? 'STATED' : 'NOT_STATED' }),
      sentVia,
      answeredOn: answered.on && dateColumn(answered.on),
      answeredPrecision: answered.precision,
      statusNoteEn: reason.en,
      statusNoteAr: reason.ar,
      version: { increment: 1 },
    },
    select: { version: true },
  });
  await audit({
    action: 'letter.moved',
    recordType: 'LETTER',
    recordId: id,
    before: standingOf({ ...before, version: version - 1 }),
    after: standingOf({ ...now, version }),
  });
}
