import 'server-only';
import type { Ownership } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { LetterDelivery, LetterLane, LetterStatus } from '@/lib/domain/letter/status';
import type { Both } from '@/lib/domain/shared/both';
import type { PartialDate } from '@/lib/domain/shared/partial-date';
import { partialDate } from '../columns';
import type { Transaction } from '../db';
import { visibleSql } from '../scope';
import { both } from '../views';

/** A letter as its steps find it. Nobody else takes a step of it until the transaction ends. */
export interface LockedLetter {
  id: string;
  version: number;
  status: LetterStatus;
  lane: LetterLane | null;
  ownership: Ownership;
  sent: PartialDate;
  sentVia: LetterDelivery | null;
  answered: PartialDate;
  reason: Both;
  /** The latest version of the text; null where nothing is written yet. */
  text: { id: string; number: number; isFrozen: boolean; body: Both } | null;
}

/**
 * The letter, locked: its text, its course and its signatures change one after another, so that nobody signs a text
 * that is being replaced. Null for letters out of sight.
 */
export async function lockLetter(tx: Transaction, actor: Actor, id: string): Promise<LockedLetter | null> {
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM letter l WHERE l.id = ${id}::uuid AND ${visibleSql(actor, 'l')} FOR UPDATE`;
  if (locked.length === 0) return null;
  const row = await tx.letter.findUniqueOrThrow({
    where: { id },
    select: {
      version: true,
      status: true,
      lane: true,
      organisationId: true,
      visibility: true,
      sentOn: true,
      sentPrecision: true,
      sentVia: true,
      answeredOn: true,
      answeredPrecision: true,
      statusNoteEn: true,
      statusNoteAr: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, number: true, bodyEn: true, bodyAr: true, frozenAt: true },
      },
    },
  });
  const latest = row.versions[0];
  const isWritten = latest && (latest.bodyEn || latest.bodyAr);
  return {
    id,
    version: row.version,
    status: row.status,
    lane: row.lane,
    ownership: { organisationId: row.organisationId, visibility: row.visibility },
    sent: partialDate(row.sentOn, row.sentPrecision),
    sentVia: row.sentVia,
    answered: partialDate(row.answeredOn, row.answeredPrecision),
    reason: both(row, 'statusNote'),
    text: isWritten
      ? { id: latest.id, number: latest.number, isFrozen: latest.frozenAt !== null, body: both(latest, 'body') }
      : null,
  };
}

/** How a letter stands, as the trail keeps it. */
export const standingOf = ({ status, sent, sentVia, answered, reason, version }: LockedLetter) => ({
  status,
  sentOn: sent.on,
  sentPrecision: sent.precision,
  sentVia,
  answeredOn: answered.on,
  answeredPrecision: answered.precision,
  reasonEn: reason.en,
  reasonAr: reason.ar,
  version,
});
