import 'server-only';
import { COALITION_OWNED, mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { type ChangeSignatory, OWN, type RemindSignatory } from '@/lib/domain/letter/forms';
import { isWaitedFor } from '@/lib/domain/letter/reminders';
import {
  findSameSignatory,
  mayAskMore,
  missingOfSignature,
  type PlannedSignatory,
  planSignatoryMove,
  type SignatoryStatus,
  signatureOwnership,
} from '@/lib/domain/letter/signatories';
import { signaturesRefusal } from '@/lib/domain/letter/status';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import type { Work } from '../record/commands';
import { type LockedLetter, lockLetter } from './locked';
import { named, namesOf, signatoryNameSelect } from './names';
import { insertSignatory, loadSignatory, type SignatoryRow, signatoriesOf, signatoryOfOrganisation } from './signatory-rows';

type Changed = Result<{ letterId: string }>;

/**
 * Records how a signatory stands, and how the name stands under the letter. An organisation that nobody asked may join
 * by itself while the letter takes signatures. Errors: NOT_FOUND (also for offices hidden from the actor), NOT_ALLOWED,
 * STALE, LETTER_IS_SENT, LETTER_WITHDRAWN, NOT_OPEN_FOR_SIGNATURE, and INVALID_INPUT by field. The same sent twice is
 * done once.
 */
export function changeSignatory(actor: Actor, input: ChangeSignatory): Promise<Changed> {
  return inTransaction(actor, async (tx, audit) => {
    const work = { tx, audit, actor };
    const { letterId } = input;
    const letter = await lockLetter(tx, actor, letterId);
    if (!letter) return failure('NOT_FOUND');
    const isOwn = input.signatoryId === OWN;
    if (isOwn && (!actor.organisationId || letter.lane !== 'ORGANISATION')) return failure('NOT_FOUND');
    const row = isOwn
      ? await signatoryOfOrganisation(tx, letterId, actor.organisationId as string)
      : await loadSignatory(tx, actor, letterId, input.signatoryId);
    if (!row && !isOwn) return failure('NOT_FOUND');
    const owner = row ? signatureOwnership(row) : { ...COALITION_OWNED, organisationId: actor.organisationId };
    if (!mayFor(actor, 'letter.sign', owner)) return failure('NOT_ALLOWED');
    const refusal = signaturesRefusal(letter.status);
    if (refusal) return failure(refusal);
    if (row && saysAlready(row, input)) return success({ letterId });
    if (row && row.version !== input.version) return failure('STALE');

    const planned = planChange(letter, row, input);
    if (!planned.ok) return planned;
    const same = await otherOfSameName(work, letter, row, input);
    if (same) return failure('INVALID_INPUT', { officialName: 'SAME_SIGNATORY' }, same);
    const own = { organisationId: actor.organisationId, askedById: actor.organisationId };
    const id = row?.id ?? (await insertSignatory(tx, letterId, own));
    await write(work, letter, { id, before: row }, planned.value, input);
    return success({ letterId });
  });
}

function planChange(letter: LockedLetter, row: SignatoryRow | null, { status, signerName, officialName }: ChangeSignatory) {
  const signature = { signerName, officialName };
  const versionId = letter.text?.id ?? null;
  // A name can be put right as long as the letter has not gone out.
  if (row && row.status === status) {
    const missing = status === 'SIGNED' ? missingOfSignature(letter.lane, signature) : {};
    if (Object.keys(missing).length > 0) return failure('INVALID_INPUT', missing);
    return success<PlannedSignatory>({ status, letterVersionId: row.letterVersionId });
  }
  if (!row && !mayAskMore(letter.status)) return failure('NOT_OPEN_FOR_SIGNATURE');
  if (!row && status === 'INVITED') return success<PlannedSignatory>({ status, letterVersionId: null });
  const from: SignatoryStatus = row?.status ?? 'INVITED';
  return planSignatoryMove({ status: letter.status, lane: letter.lane, versionId }, from, status, signature);
}

const columnsOf = ({ status, officialName, signerName, signerTitle }: ChangeSignatory) => ({
  status,
  officialNameEn: officialName.en,
  officialNameAr: officialName.ar,
  signerName,
  signerTitleEn: signerTitle.en,
  signerTitleAr: signerTitle.ar,
});

/** Whether the row says it all: somebody sent it twice. */
const saysAlready = (row: SignatoryRow, input: ChangeSignatory): boolean =>
  Object.entries(columnsOf(input)).every(([name, value]) => row[name as keyof SignatoryRow] === value);

/** Another organisation on the letter that goes by one of the names; null for Members and when there is none. */
async function otherOfSameName({ tx, actor }: Work, letter: LockedLetter, row: SignatoryRow | null, input: ChangeSignatory) {
  if (row?.contactId) return null;
  const organisationId = row?.organisationId ?? actor.organisationId;
  const all = await signatoriesOf(tx, letter.id);
  const others = all.filter((other) => other.organisationId !== organisationId).map(named);
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId as string },
    select: { nameEn: true, nameAr: true, shortName: true, aliases: { select: { text: true } } },
  });
  const { en, ar } = input.officialName;
  const { aliases, nameEn, nameAr, shortName } = organisation;
  const names = [en, ar, nameEn, nameAr, shortName, ...aliases.map(({ text }) => text)];
  return findSameSignatory(others, { organisationId, contactId: null, names })?.title ?? null;
}

async function write(
  { tx, audit }: Work,
  letter: LockedLetter,
  { id, before }: { id: string; before: SignatoryRow | null },
  { status, letterVersionId }: PlannedSignatory,
  input: ChangeSignatory,
): Promise<void> {
  const columns = columnsOf(input);
  const isMove = before?.status !== status;
  const decidedAt = status === 'INVITED' || status === 'REVIEWING' ? null : new Date();
  const row = await tx.letterSignatory.update({
    where: { id },
    data: { ...columns, letterVersionId, ...(isMove && { decidedAt }), ...(before && { version: { increment: 1 } }) },
    select: { version: true, ...signatoryNameSelect },
  });
  const after = { ...columns, textNumber: letterVersionId ? (letter.text?.number ?? null) : null, version: row.version };
  await audit({
    action: 'letter.signatoryChanged',
    recordType: 'LETTER',
    recordId: letter.id,
    before: before && {
      status: before.status,
      officialNameEn: before.officialNameEn,
      officialNameAr: before.officialNameAr,
      signerName: before.signerName,
      signerTitleEn: before.signerTitleEn,
      signerTitleAr: before.signerTitleAr,
      textNumber: before.letterVersion?.number ?? null,
      version: before.version,
    },
    after: { ...after, signatories: [namesOf(row)] },
  });
}

/**
 * Notes that a signatory was reminded today. Errors: NOT_FOUND, NOT_ALLOWED, LETTER_IS_SENT, LETTER_WITHDRAWN,
 * TRANSITION_NOT_ALLOWED for those who have answered, STALE.
 */
export function remindSignatory(actor: Actor, { letterId, signatoryId, version }: RemindSignatory): Promise<Changed> {
  return inTransaction(actor, async (tx, audit) => {
    const letter = await lockLetter(tx, actor, letterId);
    const row = letter && (await loadSignatory(tx, actor, letterId, signatoryId));
    if (!letter || !row) return failure('NOT_FOUND');
    if (!mayFor(actor, 'letter.write', letter.ownership)) return failure('NOT_ALLOWED');
    const refusal = signaturesRefusal(letter.status);
    if (refusal) return failure(refusal);
    if (!isWaitedFor(row.status)) return failure('TRANSITION_NOT_ALLOWED');
    if (row.version !== version) return row.remindedAt && row.version === version + 1 ? success({ letterId }) : failure('STALE');
    const now = new Date();
    await tx.letterSignatory.update({
      where: { id: signatoryId },
      data: { remindedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await audit({
      action: 'letter.signatoryReminded',
      recordType: 'LETTER',
      recordId: letterId,
      before: { remindedOn: row.remindedAt?.toISOString() ?? null },
      after: { signatories: [namesOf(row)], remindedOn: now.toISOString() },
    });
    return success({ letterId });
  });
}
