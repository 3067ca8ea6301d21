import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { type AuditCursor, writeCursor } from '@/lib/domain/audit/cursor';
import type { ActivityView } from '@/lib/domain/audit/view';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { db } from '../db';

const PAGE = 50;

/** Selects events as {@link ActivityView}; add a condition on `e` and an order. */
export const activitySql = Prisma.sql`
  SELECT e.id, e.at, e.action, e.record_type AS "recordType", e.record_id AS "recordId", e.before, e.after,
    CASE WHEN e.actor_id IS NOT NULL THEN e.actor_name END AS who,
    CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'title', json_build_object('en', c.title_en, 'ar', c.title_ar)) END AS campaign,
    s.number AS source,
    to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS moment
  FROM audit_event e
  LEFT JOIN campaign c ON e.record_type = 'CAMPAIGN' AND c.id = e.record_id
  LEFT JOIN source s ON e.record_type = 'SOURCE' AND s.id = e.record_id`;

type Row = ActivityView & { moment: string };

/**
 * A page of the whole trail, latest first, from after the cursor on; `older` is the cursor of the next page,
 * null on the last. Null for roles that may not read it. One round trip.
 */
export async function listAudit(
  actor: Actor,
  before: AuditCursor | null,
): Promise<{ events: ActivityView[]; older: string | null } | null> {
  if (!may(actor, 'audit.read')) return null;
  const after = before ? Prisma.sql`WHERE (e.at, e.id) < (${`${before.at}Z`}::timestamptz, ${before.id}::uuid)` : Prisma.empty;
  const rows = await db().$queryRaw<Row[]>`${activitySql} ${after} ORDER BY e.at DESC, e.id DESC LIMIT ${PAGE + 1}`;
  const events = rows.slice(0, PAGE);
  const last = events.at(-1);
  return {
    events: events.map(activityView),
    older: rows.length > PAGE && last ? writeCursor({ at: last.moment, id: last.id }) : null,
  };
}

/** What was done to a record, latest first. The id must have been read in the actor's scope. One round trip. */
export async function activityOfRecord(recordId: string, limit: number): Promise<ActivityView[]> {
  const rows = await db().$queryRaw<
    Row[]
  >`${activitySql} WHERE e.record_id = ${recordId}::uuid ORDER BY e.at DESC, e.id DESC LIMIT ${limit}`;
  return rows.map(activityView);
}

const activityView = ({ moment: _, ...event }: Row): ActivityView => event;
