import type { Both } from '../shared/both';
import { type AuditAction, auditEventSchema } from './events';

/** An audit event as the screens tell it. `before` and `after` are as they were kept: read them with {@link contentsOf}. */
export interface ActivityView {
  id: string;
  at: Date;
  /** Null for the system: the seed, a command line. */
  who: string | null;
  action: AuditAction;
  recordType: string;
  recordId: string;
  /** The record the event is about, as it is called now; null for what has no name. */
  record: ActivityRecord | null;
  before: unknown;
  after: unknown;
}

/** A record as the trail names it. */
export interface ActivityRecord {
  type: string;
  id: string;
  title: Both;
  /** A source's number. */
  hint: string | null;
  parent: { type: string; id: string } | null;
}

/** What the records are called that events point at. */
export type RecordNames = Readonly<Record<string, Both>>;

/** What an event kept of before and after, typed by its action; null where it does not have the shape it should. */
export function contentsOf({
  action,
  recordType,
  before,
  after,
}: Pick<ActivityView, 'action' | 'recordType' | 'before' | 'after'>) {
  return auditEventSchema.safeParse({ action, recordType, before, after }).data ?? null;
}
