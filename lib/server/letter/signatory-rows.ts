import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { Transaction } from '../db';
import { signatoryNameSelect } from './names';
import { visibleSignatories } from './signatory-scope';

const signatorySelect = {
  ...signatoryNameSelect,
  status: true,
  signerName: true,
  signerTitleEn: true,
  signerTitleAr: true,
  letterVersionId: true,
  letterVersion: { select: { number: true } },
  askedById: true,
  remindedAt: true,
  version: true,
} as const satisfies Prisma.LetterSignatorySelect;

/** A signatory as its steps find it. */
export type SignatoryRow = Prisma.LetterSignatoryGetPayload<{ select: typeof signatorySelect }>;

/** A signatory of a letter that the actor may know of. */
export const loadSignatory = (tx: Transaction, actor: Actor, letterId: string, id: string): Promise<SignatoryRow | null> =>
  tx.letterSignatory.findFirst({ where: { AND: [{ id, letterId }, visibleSignatories(actor)] }, select: signatorySelect });

/** The organisation's own place on the letter. */
export const signatoryOfOrganisation = (
  tx: Transaction,
  letterId: string,
  organisationId: string,
): Promise<SignatoryRow | null> =>
  tx.letterSignatory.findUnique({ where: { letterId_organisationId: { letterId, organisationId } }, select: signatorySelect });

/** Everybody on the letter, whoever asks: so that nobody is on it twice. */
export const signatoriesOf = (tx: Transaction, letterId: string): Promise<SignatoryRow[]> =>
  tx.letterSignatory.findMany({ where: { letterId }, orderBy: { id: 'asc' }, select: signatorySelect });

/** Puts somebody on the letter; returns the id. */
export async function insertSignatory(
  tx: Transaction,
  letterId: string,
  who: { organisationId: string | null; contactId?: string | null; askedById: string | null },
): Promise<string> {
  const { id } = await tx.letterSignatory.create({
    data: { letterId, status: 'INVITED', contactId: null, ...who },
    select: { id: true },
  });
  return id;
}
