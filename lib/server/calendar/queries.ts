import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { CalendarEntry } from '@/lib/domain/calendar/entry';
import type { CalendarFeedView } from '@/lib/domain/calendar/feed';
import type { CalendarFilter, Span } from '@/lib/domain/calendar/query';
import { db } from '../db';
import { entriesSql } from './entries';

/** Days on which something stands, nearest before and after; null where there is none. */
export interface Nearest {
  before: string | null;
  after: string | null;
}

/**
 * What stands in the calendar from one day to another, as far as the actor sees it; what is known by its month or year
 * belongs to every day of it. Where there is nothing, what is nearest. One round trip, two where there is nothing.
 */
export async function listCalendar(
  actor: Actor,
  filter: CalendarFilter,
  span: Span,
): Promise<{ entries: CalendarEntry[]; nearest: Nearest | null }> {
  const [row] = await db().$queryRaw<[{ entries: CalendarEntry[] }]>`
    SELECT coalesce(json_agg(e.entry ORDER BY e.first_day, e.id), '[]') AS entries FROM ${entriesSql(actor, filter, span)} e`;
  if (row.entries.length > 0) return { entries: row.entries, nearest: null };
  const [nearest] = await db().$queryRaw<[Nearest]>`
    SELECT to_char(max(e.last_day) FILTER (WHERE e.last_day < ${span.from}::date), 'YYYY-MM-DD') AS before,
      to_char(min(e.first_day) FILTER (WHERE e.first_day > ${span.to}::date), 'YYYY-MM-DD') AS after
    FROM ${entriesSql(actor, filter, null)} e`;
  return { entries: [], nearest };
}

/** The actor's own calendar links, the latest first; the links themselves are known to nobody. One round trip. */
export async function listCalendarFeeds(actor: Actor): Promise<CalendarFeedView[]> {
  return db().$queryRaw<CalendarFeedView[]>`
    SELECT f.id, f.mine, f.with_people AS "withPeople", f.with_notes AS "withNotes",
      to_char(f.linked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "linkedAt",
      CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'title', json_build_object('en', c.title_en, 'ar', c.title_ar)) END AS campaign
    FROM calendar_feed f LEFT JOIN campaign c ON c.id = f.campaign_id
    WHERE f.user_id = ${actor.id}::uuid ORDER BY f.created_at DESC, f.id DESC`;
}
