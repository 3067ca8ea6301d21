import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { TEXT_FORM, type TextDraft } from '@/lib/domain/letter/forms';
import { discardDraft, putDraft } from '../record/drafts';

/** Keeps a letter's text while it is typed; it is the typist's alone. False when their role writes no letters. */
export async function keepTextDraft(actor: Actor, { letterId, version, values }: TextDraft): Promise<boolean> {
  if (!may(actor, 'letter.write')) return false;
  await putDraft(actor, TEXT_FORM, { noun: 'letter', id: letterId }, { version, values });
  return true;
}

/** Throws away what was typed and not saved. */
export const discardTextDraft = (actor: Actor, letterId: string): Promise<void> => discardDraft(actor, TEXT_FORM, letterId);
