import 'server-only';
import type { Prisma } from '@/generated/prisma/client';

/** Every name that somebody who is asked goes by. */
export const signatoryNameSelect = {
  id: true,
  organisationId: true,
  contactId: true,
  officialNameEn: true,
  officialNameAr: true,
  organisation: { select: { nameEn: true, nameAr: true, shortName: true, aliases: { select: { text: true } } } },
  contact: { select: { nameEn: true, nameAr: true } },
} as const satisfies Prisma.LetterSignatorySelect;

type NamedRow = Prisma.LetterSignatoryGetPayload<{ select: typeof signatoryNameSelect }>;

/** A signatory as the trail names it. */
export function namesOf({ id, organisation, contact }: NamedRow) {
  const called = organisation ?? contact;
  return { signatoryId: id, nameEn: called?.nameEn ?? null, nameAr: called?.nameAr ?? null };
}

/** A signatory with all its names, to find the same under another spelling. */
export function named(row: NamedRow) {
  const { organisation, officialNameEn, officialNameAr } = row;
  return {
    organisationId: row.organisationId,
    contactId: row.contactId,
    names: [
      organisation?.nameEn ?? null,
      organisation?.nameAr ?? null,
      organisation?.shortName ?? null,
      ...(organisation?.aliases.map(({ text }) => text) ?? []),
      officialNameEn,
      officialNameAr,
    ],
    title: { en: organisation?.nameEn ?? officialNameEn, ar: organisation?.nameAr ?? officialNameAr },
  };
}
