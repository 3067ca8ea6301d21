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
  /** The campaign the event is about, if it is about one. */
  campaign: { id: string; title: Both } | null;
  /** The number of the source the event is about, if it is about one. */
  source?: number | null;
  before: unknown;
  after: unknown;
}

/** What an event kept of before and after, typed by its action; null where it does not have the shape it should. */
export function contentsOf({
  action,
  recordType,
  before,
  after,
}: Pick<ActivityView, 'action' | 'recordType' | 'before' | 'after'>) {
  return auditEventSchema.safeParse({ action, recordType, before, after }).data ?? null;
}
