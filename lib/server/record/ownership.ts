import 'server-only';
import { COALITION_OWNED, type Ownership } from '@/lib/domain/auth/policy';
import type { Content } from '@/lib/domain/record/field';
import type { Transaction } from '../db';

/** What belongs to the coalition whatever it says. */
export const coalitionOwned = async (): Promise<Ownership> => COALITION_OWNED;

/** What says itself whose it is. */
export const ownOwnership = async (_: Transaction, content: Content): Promise<Ownership> => ({
  organisationId: (content.organisation as string | null) ?? null,
  visibility: content.visibility as Ownership['visibility'],
});

/** What belongs to whoever the meeting or the letter belongs to in which it was said. */
export async function ownershipOfOccasion(tx: Transaction, content: Content): Promise<Ownership> {
  const select = { organisationId: true, visibility: true } as const;
  const [meeting, letter] = [content.meeting as string | null, content.letter as string | null];
  if (meeting) return (await tx.meeting.findUnique({ where: { id: meeting }, select })) ?? COALITION_OWNED;
  if (letter) return (await tx.letter.findUnique({ where: { id: letter }, select })) ?? COALITION_OWNED;
  return COALITION_OWNED;
}
