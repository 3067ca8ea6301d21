import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { positionsAsOf } from '@/lib/domain/position/ledger';
import { checkPosition } from '@/lib/domain/position/position';
import type { RecordPosition } from '@/lib/domain/position/schema';
import { type FieldErrorCode, failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import { dateColumn, dayOf } from '../columns';
import type { Work } from '../record/commands';
import { visibleRecords } from '../record/visible';
import { todayOfWorkspace } from '../workspace/queries';

export interface RecordedPosition {
  id: string;
  contact: string;
  campaign: string;
}

/**
 * Enters where somebody stands on a campaign into the ledger, which only grows. Errors: NOT_FOUND for a person one
 * does not see; NOT_ALLOWED; INVALID_INPUT with the fields that are refused. The same entry sent twice is one.
 */
export async function recordPosition(actor: Actor, input: RecordPosition): Promise<Result<RecordedPosition>> {
  try {
    return await inTransaction(actor, (tx, audit) => recordPositionIn({ tx, audit, actor }, input));
  } catch (error) {
    // Sent twice at once: the other one has written it.
    const isTwice = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    if (isTwice) return inTransaction(actor, (tx, audit) => recordPositionIn({ tx, audit, actor }, input));
    throw error;
  }
}

/** The same inside a transaction that does more. */
export async function recordPositionIn({ tx, audit, actor }: Work, input: RecordPosition): Promise<Result<RecordedPosition>> {
  const { id, contact, campaign, value, evidence, sentence, source, happenedOn, visibility, meeting, letter } = input;
  const visible = await visibleRecords(actor, [contact, campaign, ...[meeting, letter].filter((one) => one !== null)], tx);
  const person = visible.get(contact);
  if (person?.noun !== 'contact' || person.archived) return failure('NOT_FOUND');
  const isPrivate = visibility === 'ORGANISATION';
  if (!mayFor(actor, 'position.write', { organisationId: actor.organisationId, visibility })) {
    const isNobodys = isPrivate && mayFor(actor, 'position.write', { organisationId: null, visibility: 'COALITION' });
    return isNobodys ? failure('INVALID_INPUT', { visibility: 'NOT_YOUR_ORGANISATION' }) : failure('NOT_ALLOWED');
  }
  const errors: Record<string, FieldErrorCode> = { ...checkPosition(input, await todayOfWorkspace(tx)) };
  for (const [noun, linked] of Object.entries({ campaign, meeting, letter })) {
    const record = linked === null ? null : visible.get(linked);
    if (record === null) continue;
    if (record?.noun !== noun || record.archived) errors[noun] ??= 'RECORD_GONE';
    else if (record.isPrivate && !isPrivate) errors[noun] ??= 'MORE_PRIVATE';
  }
  if (Object.keys(errors).length > 0) return failure('INVALID_INPUT', errors);

  // One after another for each person, so that what held before is what the trail says.
  await tx.$queryRaw`SELECT 1 FROM contact WHERE id = ${contact}::uuid FOR NO KEY UPDATE`;
  const entries = await tx.position.findMany({
    where: { contactId: contact, campaignId: campaign },
    select: { id: true, value: true, evidence: true, happenedOn: true, recordedAt: true, visibility: true, organisationId: true },
  });
  if (entries.some((entry) => entry.id === id)) return success({ id, contact, campaign });
  // Whoever reads the event reads what was before: to an entry for everybody that is what everybody knew.
  const known = entries.filter(
    (entry) => entry.visibility === 'COALITION' || (isPrivate && entry.organisationId === actor.organisationId),
  );
  const ledger = known.map((entry) => ({
    ...entry,
    contactId: contact,
    happenedOn: dayOf(entry.happenedOn),
    recordedAt: entry.recordedAt.toISOString(),
  }));
  const held = positionsAsOf(ledger, { on: happenedOn }).get(contact);

  await tx.position.create({
    data: {
      id,
      contactId: contact,
      campaignId: campaign,
      value,
      evidence,
      sentenceEn: sentence.en,
      sentenceAr: sentence.ar,
      source,
      happenedOn: dateColumn(happenedOn),
      visibility,
      organisationId: actor.organisationId,
      recordedById: actor.id,
      // The transaction may have waited for another one's entry, which is the earlier one.
      recordedAt: new Date(),
      meetingId: meeting,
      letterId: letter,
    },
    select: { id: true },
  });
  await audit({
    action: 'position.recorded',
    recordType: 'POSITION',
    recordId: id,
    before: held ? { campaign, value: held.value, evidence: held.evidence, happenedOn: held.happenedOn } : null,
    after: { campaign, value, evidence, happenedOn, sentence: { ...sentence }, source, visibility, meeting, letter, contact },
  });
  return success({ id, contact, campaign });
}
