import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { MoveMeeting } from '@/lib/domain/meeting/move';
import { failure, type Result } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import { type SavedRecord, saveRecordIn } from '../record/commands';
import { meetingStore } from './store';

/**
 * Takes a meeting a step on: to another status, with why, and with the dates it then has. Errors as of
 * `saveRecord`, with the fields that the rules of meetings refuse.
 */
export function moveMeeting(actor: Actor, { id, version, status, reason, dates }: MoveMeeting): Promise<Result<SavedRecord>> {
  return inTransaction(actor, async (tx, audit) => {
    const stored = await meetingStore.load(tx, id);
    if (!stored) return failure('NOT_FOUND');
    const content = { ...stored.content, status, statusNote: reason, ...dates };
    return saveRecordIn({ tx, audit, actor }, { noun: 'meeting', id, version, content });
  });
}
