import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { seesAllAsked } from '@/lib/domain/letter/signatories';
import { isSent, LETTER_STATUSES } from '@/lib/domain/letter/status';

// Who was asked and has not signed is hidden from some readers until the letter is sent: `isSignatoryHidden` of the
// domain, as a condition on rows. Whatever reads signatories, or counts them, takes it from here.

const SENT = LETTER_STATUSES.filter(isSent);

/** Roles that see everybody, whatever the letter. */
const seesEverybody = (actor: Actor): boolean => seesAllAsked(actor, { lane: 'MEMBER', status: 'DRAFT' });

/** The organisation whose own asking the actor may follow; none for viewers. */
const askingOrganisation = (actor: Actor): string | null => (actor.role === 'CONTRIBUTOR' ? actor.organisationId : null);

/** The signatories of letters in sight that the actor may know of. */
export function visibleSignatories(actor: Actor): Prisma.LetterSignatoryWhereInput {
  if (seesEverybody(actor)) return {};
  const asking = askingOrganisation(actor);
  return {
    OR: [
      { status: 'SIGNED' },
      { letter: { OR: [{ lane: 'ORGANISATION' }, { status: { in: [...SENT] } }] } },
      ...(asking ? [{ askedById: asking }] : []),
    ],
  };
}

/** Whether the actor sees all who were asked to sign the letter `l`, and so may be told how many: for hand-written SQL. */
export function seesAllAskedSql(actor: Actor): Prisma.Sql {
  if (seesEverybody(actor)) return Prisma.sql`true`;
  return Prisma.sql`(l.lane IS NOT DISTINCT FROM 'ORGANISATION' OR l.status::text = ANY(${[...SENT]}))`;
}

/** The same as {@link visibleSignatories}, for hand-written SQL: a condition on signatories `s` of letters `l`. */
export function visibleSignatorySql(actor: Actor): Prisma.Sql {
  const asking = askingOrganisation(actor);
  const ofOwn = asking ? Prisma.sql`s.asked_by_id IS NOT DISTINCT FROM ${asking}::uuid` : Prisma.sql`false`;
  return Prisma.sql`(s.status = 'SIGNED' OR ${seesAllAskedSql(actor)} OR ${ofOwn})`;
}

/** Whether an event `e` of the trail tells of nobody whom the actor may not know of. */
export function tellsOfVisibleSignatories(actor: Actor): Prisma.Sql {
  if (seesEverybody(actor)) return Prisma.sql`true`;
  return Prisma.sql`(e.action NOT LIKE 'letter.signator%' OR NOT EXISTS (
    SELECT 1 FROM jsonb_array_elements(e.after -> 'signatories') told
      JOIN letter_signatory s ON s.id = (told ->> 'signatoryId')::uuid JOIN letter l ON l.id = s.letter_id
    WHERE NOT ${visibleSignatorySql(actor)}))`;
}
