import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { type AuditCursor, writeCursor } from '@/lib/domain/audit/cursor';
import type { ActivityView, RecordNames } from '@/lib/domain/audit/view';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { POSITION_FIELDS } from '@/lib/domain/position/schema';
import { definitionOf } from '@/lib/domain/record/definitions';
import type { Content } from '@/lib/domain/record/field';
import { nounOfType } from '@/lib/domain/record/noun';
import { referencesOf } from '@/lib/domain/record/references';
import { db } from '../db';
import { tellsOfVisibleSignatories } from '../letter/signatory-scope';
import { visibleRecordSql, visibleRecords } from '../record/visible';

const PAGE = 50;

/**
 * Selects the events that the actor may know of, as {@link ActivityView}: those about records they see, as these are
 * called now. Add more conditions on `e` with AND, and an order.
 */
export const activitySql = (actor: Actor) => Prisma.sql`
  SELECT e.id, e.at, e.action, e.record_type AS "recordType", e.record_id AS "recordId", e.before, e.after,
    CASE WHEN e.actor_id IS NOT NULL THEN e.actor_name END AS who,
    CASE WHEN r.id IS NOT NULL THEN json_build_object('type', r.type, 'id', r.id, 'hint', r.hint,
      'title', json_build_object('en', r.title_en, 'ar', r.title_ar),
      'parent', CASE WHEN r.parent_id IS NOT NULL THEN json_build_object('type', r.parent_type, 'id', r.parent_id) END) END AS record,
    to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS moment
  FROM audit_event e
  LEFT JOIN LATERAL (SELECT * FROM record WHERE record.type = e.record_type AND record.id = e.record_id LIMIT 1) r ON true
  WHERE CASE WHEN r.id IS NULL THEN e.record_type IN (${Prisma.join(nameless(actor))}) AND
      (e.record_type <> 'SAVED_VIEW' OR e.actor_id = ${actor.id}::uuid) ELSE ${visibleRecordSql(actor, 'r')} END
    AND (e.record_type <> 'NOTE' OR ${may(actor, 'note.read')}) AND ${tellsOfVisibleSignatories(actor)}`;

/** Kinds of event about what has no name of its own; a saved view is nobody's business but its owner's. */
const nameless = (actor: Actor) =>
  ['WORKSPACE', 'SAVED_VIEW', ...(may(actor, 'people.manage') ? ['INVITATION'] : [])].map(
    (type) => Prisma.sql`${type}::"RecordType"`,
  );

type Row = ActivityView & { moment: string };

/**
 * A page of the whole trail, latest first, from after the cursor on; `older` is the cursor of the next page,
 * null on the last. Null for roles that may not read it. Two round trips.
 */
export async function listAudit(
  actor: Actor,
  before: AuditCursor | null,
): Promise<{ events: ActivityView[]; names: RecordNames; older: string | null } | null> {
  if (!may(actor, 'audit.read')) return null;
  const after = before ? Prisma.sql`AND (e.at, e.id) < (${`${before.at}Z`}::timestamptz, ${before.id}::uuid)` : Prisma.empty;
  const rows = await db().$queryRaw<Row[]>`${activitySql(actor)} ${after} ORDER BY e.at DESC, e.id DESC LIMIT ${PAGE + 1}`;
  const events = rows.slice(0, PAGE).map(activityView);
  const last = rows[PAGE - 1];
  return {
    events,
    names: await namesIn(actor, events),
    older: rows.length > PAGE && last ? writeCursor({ at: last.moment, id: last.id }) : null,
  };
}

/** What was done to a record and to its parts, latest first; nothing of what the actor does not see. One round trip. */
export async function activityOfRecord(actor: Actor, recordId: string, limit: number): Promise<ActivityView[]> {
  const rows = await db().$queryRaw<Row[]>`${activitySql(actor)}
    AND e.record_id = ANY(ARRAY(SELECT ${recordId}::uuid UNION ALL SELECT part.id FROM record part WHERE part.parent_id = ${recordId}::uuid))
    ORDER BY e.at DESC, e.id DESC LIMIT ${limit}`;
  return rows.map(activityView);
}

/** The most changes that a record's history shows. */
const HISTORY = 200;

/** Every change of a record with before and after, latest first, and what the records in them are called. Null for roles that may not see it. */
export async function historyOfRecord(
  actor: Actor,
  recordId: string,
): Promise<{ events: ActivityView[]; names: RecordNames } | null> {
  if (!may(actor, 'history.read')) return null;
  const rows = await db().$queryRaw<Row[]>`${activitySql(actor)}
    AND e.record_id = ${recordId}::uuid ORDER BY e.at DESC, e.id DESC LIMIT ${HISTORY}`;
  const events = rows.map(activityView);
  return { events, names: await namesIn(actor, events) };
}

/** What the records are called that changes point at, as far as the actor sees them. */
async function namesIn(actor: Actor, events: readonly ActivityView[]): Promise<RecordNames> {
  const ids = events.flatMap(({ recordType, before, after }) => {
    const noun = nounOfType(recordType);
    const fields = noun && noun !== 'person' ? definitionOf(noun).fields : recordType === 'POSITION' ? POSITION_FIELDS : null;
    if (!fields) return [before, after].flatMap(recordsIn);
    return [before, after].flatMap((content) => (content ? referencesOf(fields, content as Content).map(({ id }) => id) : []));
  });
  const records = await visibleRecords(actor, ids);
  return Object.fromEntries([...records].map(([id, { title }]) => [id, title]));
}

/** The organisations and campaigns that events of accounts and of the workspace name. */
function recordsIn(kept: unknown): string[] {
  const { organisationId, coalitionId, campaignId } = { ...(kept as Content | null) };
  return [organisationId, coalitionId, campaignId].filter((id) => typeof id === 'string');
}

const activityView = ({ moment: _, ...event }: Row): ActivityView => event;
