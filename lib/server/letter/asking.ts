import 'server-only';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { AskSignatories } from '@/lib/domain/letter/forms';
import { checkLane, findSameSignatory, mayAskMore } from '@/lib/domain/letter/signatories';
import { signaturesRefusal } from '@/lib/domain/letter/status';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import type { Transaction } from '../db';
import { visibleRecords } from '../record/visible';
import { lockLetter } from './locked';
import { named } from './names';
import { insertSignatory, signatoriesOf } from './signatory-rows';

/**
 * Asks organisations or Members to sign, several at once: all of them or none. Who is on the letter already is left as
 * they are. Errors: NOT_FOUND, NOT_ALLOWED, LANE_MISSING, LETTER_IS_SENT, LETTER_WITHDRAWN, NOT_OPEN_FOR_SIGNATURE, and
 * INVALID_INPUT when one cannot sign this letter or is on it under another spelling, with the name of that one.
 */
export function askSignatories(
  actor: Actor,
  { letterId, signatories: ids }: AskSignatories,
): Promise<Result<{ letterId: string }>> {
  return inTransaction(actor, async (tx, audit) => {
    const letter = await lockLetter(tx, actor, letterId);
    if (!letter) return failure('NOT_FOUND');
    if (!mayFor(actor, 'letter.write', letter.ownership)) return failure('NOT_ALLOWED');
    const refusal = signaturesRefusal(letter.status);
    if (refusal) return failure(refusal);
    if (letter.lane === null) return failure('LANE_MISSING');
    if (!mayAskMore(letter.status)) return failure('NOT_OPEN_FOR_SIGNATURE');

    const visible = await visibleRecords(actor, ids, tx);
    const candidates = await candidatesOf(
      tx,
      ids.filter((id) => visible.get(id)?.archived === false),
    );
    if (candidates.length < ids.length) return failure('INVALID_INPUT', { signatories: 'RECORD_GONE' });
    const known = (await signatoriesOf(tx, letterId)).map(named);
    const asked: typeof candidates = [];
    for (const candidate of candidates) {
      const { organisationId, contactId, title } = candidate;
      const who = organisationId
        ? ({ kind: 'ORGANISATION' } as const)
        : ({ kind: 'CONTACT', contactKind: candidate.contactKind ?? 'OTHER' } as const);
      const wrong = checkLane(letter.lane, who);
      if (wrong) return failure('INVALID_INPUT', { signatories: wrong }, title);
      const same = findSameSignatory([...known, ...asked], candidate);
      const isThere = same && same.organisationId === organisationId && same.contactId === contactId;
      if (same && !isThere) return failure('INVALID_INPUT', { signatories: 'SAME_SIGNATORY' }, title);
      if (!same) asked.push(candidate);
    }
    if (asked.length === 0) return success({ letterId });
    const signatories = [];
    for (const { organisationId, contactId, title } of asked) {
      const id = await insertSignatory(tx, letterId, { organisationId, contactId, askedById: actor.organisationId });
      signatories.push({ signatoryId: id, nameEn: title.en, nameAr: title.ar });
    }
    const event = { recordType: 'LETTER', recordId: letterId } as const;
    await audit({ action: 'letter.signatoriesAsked', ...event, before: null, after: { signatories } });
    return success({ letterId });
  });
}

/** Those to be asked with all their names, in the order in which they were chosen. */
async function candidatesOf(tx: Transaction, ids: readonly string[]) {
  const where = { id: { in: [...ids] } };
  const names = { id: true, nameEn: true, nameAr: true } as const;
  const organisations = await tx.organisation.findMany({
    where,
    select: { ...names, shortName: true, aliases: { select: { text: true } } },
  });
  const contacts = await tx.contact.findMany({ where, select: { ...names, kind: true } });
  const all = [
    ...organisations.map(({ id, nameEn, nameAr, shortName, aliases }) => ({
      organisationId: id,
      contactId: null,
      contactKind: null,
      names: [nameEn, nameAr, shortName, ...aliases.map(({ text }) => text)],
      title: { en: nameEn, ar: nameAr },
    })),
    ...contacts.map(({ id, nameEn, nameAr, kind }) => ({
      organisationId: null,
      contactId: id,
      contactKind: kind,
      names: [nameEn, nameAr],
      title: { en: nameEn, ar: nameAr },
    })),
  ];
  const place = ({ organisationId, contactId }: (typeof all)[number]) => ids.indexOf((organisationId ?? contactId) as string);
  return all.sort((a, b) => place(a) - place(b));
}
