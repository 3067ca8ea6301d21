import 'server-only';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { type ChangeLetterText, TEXT_FORM } from '@/lib/domain/letter/forms';
import { type PlannedTextEdit, planTextEdit } from '@/lib/domain/letter/text';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import type { Work } from '../record/commands';
import { type LockedLetter, lockLetter, standingOf } from './locked';
import { namesOf, signatoryNameSelect } from './names';

/**
 * Writes a letter's text. What is frozen stays as it was signed: the edit is a new version, and those who agreed are
 * asked again. Errors: NOT_FOUND, NOT_ALLOWED, STALE, TEXT_IS_SENT, LETTER_WITHDRAWN. The same text sent twice is
 * saved once.
 */
export function changeLetterText(actor: Actor, input: ChangeLetterText): Promise<Result<{ letterId: string }>> {
  return inTransaction(actor, async (tx, audit) => {
    const { letterId, body } = input;
    const letter = await lockLetter(tx, actor, letterId);
    if (!letter) return failure('NOT_FOUND');
    if (!mayFor(actor, 'letter.write', letter.ownership)) return failure('NOT_ALLOWED');
    const discardDraft = () => tx.draft.deleteMany({ where: { userId: actor.id, form: TEXT_FORM, recordId: letterId } });
    const said = letter.text?.body;
    if (said && said.en === body.en && said.ar === body.ar) {
      await discardDraft();
      return success({ letterId });
    }
    if (letter.version !== input.version) return failure('STALE');

    const asked = await tx.letterSignatory.findMany({ where: { letterId }, select: { id: true, status: true } });
    const version = letter.text && { number: letter.text.number, isFrozen: letter.text.isFrozen };
    const planned = planTextEdit({ status: letter.status, version }, asked);
    if (!planned.ok) return planned;
    const plan = planned.value;
    await writeText({ tx, audit, actor }, letter, body, plan);
    if (plan.askAgain.length > 0) await askAgain({ tx, audit, actor }, letter, plan);
    await tx.letter.update({
      where: { id: letterId },
      data: { status: plan.status, version: { increment: 1 } },
      select: { id: true },
    });
    await discardDraft();
    return success({ letterId });
  });
}

async function writeText(
  { tx, audit, actor }: Work,
  letter: LockedLetter,
  body: ChangeLetterText['body'],
  { number, isNew, isFrozen, status }: PlannedTextEdit,
): Promise<void> {
  const data = { bodyEn: body.en, bodyAr: body.ar, ...(isFrozen && { frozenAt: new Date() }) };
  // A letter begins with an empty version: the first text goes into it.
  await tx.letterVersion.upsert({
    where: { letterId_number: { letterId: letter.id, number } },
    create: { letterId: letter.id, number, createdById: actor.id, ...data },
    update: data,
    select: { id: true },
  });
  const event = { recordType: 'LETTER', recordId: letter.id } as const;
  const before = letter.text && { number: letter.text.number, ...letter.text.body, version: letter.version };
  const after = { number, ...body, isNew, isFrozen, version: letter.version + 1 };
  await audit({ action: 'letter.textChanged', ...event, before, after });
  if (status === letter.status) return;
  await audit({
    action: 'letter.moved',
    ...event,
    before: standingOf(letter),
    after: { ...standingOf(letter), status, version: letter.version + 1 },
  });
}

/** Those who agreed to what was written before review what is written now. */
async function askAgain({ tx, audit }: Work, letter: LockedLetter, { askAgain, number }: PlannedTextEdit): Promise<void> {
  const where = { id: { in: askAgain } };
  const signatories = await tx.letterSignatory.findMany({ where, orderBy: { id: 'asc' }, select: signatoryNameSelect });
  await tx.letterSignatory.updateMany({
    where,
    data: { status: 'REVIEWING', letterVersionId: null, decidedAt: null, version: { increment: 1 } },
  });
  await audit({
    action: 'letter.signatoriesAskedAgain',
    recordType: 'LETTER',
    recordId: letter.id,
    before: null,
    after: { signatories: signatories.map(namesOf), textNumber: number },
  });
}
