import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { definitionOf } from '@/lib/domain/record/definitions';
import type { DraftInput } from '@/lib/domain/record/form';
import { RECORD_TYPES, type RecordNoun } from '@/lib/domain/record/noun';
import { db } from '../db';

/**
 * Keeps what somebody is typing, one draft a form and record; it is theirs alone, and no record yet, so the trail
 * does not tell of it. False when their role writes no such records.
 */
export async function keepDraft(actor: Actor, { noun, recordId, version, values }: DraftInput): Promise<boolean> {
  if (!may(actor, definitionOf(noun).permission)) return false;
  await putDraft(actor, noun, recordId === null ? null : { noun, id: recordId }, { version, values });
  return true;
}

/** Writes what somebody is typing into a form, over what they typed into it before. */
export async function putDraft(
  actor: Actor,
  form: string,
  record: { noun: RecordNoun; id: string } | null,
  payload: { version: number; values: Record<string, string> },
): Promise<void> {
  const type = record && RECORD_TYPES[record.noun];
  await db().$executeRaw`
    INSERT INTO draft (id, user_id, form, record_type, record_id, payload, updated_at)
    VALUES (gen_random_uuid(), ${actor.id}::uuid, ${form}, ${type}::"RecordType", ${record?.id ?? null}::uuid,
      ${JSON.stringify(payload)}::jsonb, now())
    ON CONFLICT (user_id, form, record_type, record_id) DO UPDATE SET payload = excluded.payload, updated_at = now()`;
}

/** Throws away what was being typed. */
export async function discardDraft(actor: Actor, noun: string, recordId: string | null): Promise<void> {
  await db().draft.deleteMany({ where: { userId: actor.id, form: noun, recordId } });
}
