import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { type RecordClock, SOON_DAYS } from '@/lib/domain/commitment/standing';
import { dashboardLists, latelySince, type NumberedList, narrowed } from '@/lib/domain/dashboard/lists';
import { MONTHS_SHOWN } from '@/lib/domain/dashboard/months';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import type { ListQuery } from '@/lib/domain/list/query';
import type { Provenance } from '@/lib/domain/source/citation';
import { activitySql } from '../audit/queries';
import { campaignListSql } from '../campaign/queries';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { followUpJson } from '../follow-up/select';
import { inYear } from '../list/sql';
import { organisationRefJson } from '../organisation/refs';
import { visibleSql } from '../scope';
import { countSql, firstSql, fromRows, groupedSql, rowsOf, tallySql } from './numbers';
import {
  COMMITMENT_JSON,
  changesWithin,
  deadlinesSql,
  letterJson,
  MEETING_REF,
  movesSql,
  positionTables,
  reportedSql,
  staleSql,
  WHIPS,
} from './parts';

/** How many of a kind the dashboard shows before its list has to be opened. */
const SHOWN = { group: 6, campaigns: 12, meetings: 4, recent: 5, letters: 5, moves: 5, changes: 6 } as const;

// What the conditions of a list imply, said in the way an index can use.
const AHEAD = Prisma.sql`m.status IN ('REQUESTED', 'SCHEDULED', 'CONFIRMED', 'RESCHEDULED')`;
const OPEN_LETTER = Prisma.sql`l.status = 'OPEN_FOR_SIGNATURE'`;

const NEXT_FIRST = Prisma.sql`m.starts_on, m.id`;
const LATEST_FIRST = Prisma.sql`m.starts_on DESC, m.id DESC`;
const URGENT_FIRST = Prisma.sql`l.deadline_on, l.id`;

/** Everything the dashboard shows within its scope, and where it comes from. Two round trips. */
export async function getDashboard(
  actor: Actor,
  scope: ListQuery,
  clock: RecordClock,
): Promise<{ dashboard: DashboardView; provenance: Provenance }> {
  const { today } = clock;
  const lists = dashboardLists(scope, actor, today);
  const rows = (list: NumberedList) => rowsOf(actor, list, clock);
  const chosen = scope.filters.year?.[0] ?? null;
  const ofAnyYear = { held: rows(narrowed(lists.held, { year: [] })), letters: rows(narrowed(lists.letters, { year: [] })) };
  const inLatest = (column: Prisma.Sql) =>
    Prisma.sql`${column} BETWEEN make_date((SELECT year FROM latest), 1, 1) AND make_date((SELECT year FROM latest), 12, 31)`;
  const moved = chosen ? inYear(Prisma.sql`h.as_of`)([chosen]) : Prisma.sql`h.as_of >= ${latelySince(today)}::date`;
  const campaigns = Prisma.sql`SELECT c.id ${fromRows(rows(lists.campaigns))}`;
  const letter = letterJson(actor);
  const answer = await db().$queryRaw<DashboardRow[]>`
    WITH tasks AS MATERIALIZED (${groupedSql(
      rows(lists.followUps),
      'f',
      Prisma.sql`f.status IN ('OPEN', 'IN_PROGRESS', 'BLOCKED')`,
      Prisma.sql`(f.assignee_id IS NOT DISTINCT FROM ${actor.id}::uuid)`,
    )}), promises AS MATERIALIZED (${groupedSql(rows(lists.commitments), 'k', Prisma.sql`k.status IN ('INTENDED', 'REQUESTED', 'CONDITIONAL', 'PROMISED')`)}
    ), ${positionTables(actor, today, campaigns, SHOWN.campaigns)}, years AS (
      SELECT DISTINCT extract(year FROM m.starts_on)::int AS year FROM meeting m WHERE ${visibleSql(actor, 'm')} AND m.starts_on IS NOT NULL
      UNION SELECT DISTINCT extract(year FROM l.sent_on)::int FROM letter l WHERE ${visibleSql(actor, 'l')} AND l.sent_on IS NOT NULL
    ), latest AS (
      SELECT coalesce(${chosen}::int, extract(year FROM greatest(
        (SELECT max(m.starts_on) ${fromRows(ofAnyYear.held, Prisma.sql`m.status = 'HELD'`)}),
        (SELECT max(l.sent_on) ${fromRows(ofAnyYear.letters)})))::int) AS year
    ), months AS (
      SELECT to_char(m.starts_on, 'YYYY-MM') AS month, count(*)::int AS count
      ${fromRows(rows(lists.held), Prisma.sql`m.status = 'HELD' AND m.date_precision IN ('DAY', 'MONTH')`)}
      GROUP BY 1 ORDER BY 1 DESC LIMIT ${MONTHS_SHOWN}
    )
    SELECT
      (${campaignListSql(actor, Prisma.sql`${campaigns} ORDER BY c.sort_order, c.id LIMIT ${SHOWN.campaigns}`)}) AS campaigns,
      ${countSql(rows(lists.campaigns))} AS "campaignCount",
      (SELECT coalesce(json_agg(s), '[]') FROM (
        SELECT c.status, count(*)::int AS count, (count(*) FILTER (WHERE c.id IN (SELECT c.id ${fromRows(rows(lists.moved))})))::int AS moved
        ${fromRows(rows(lists.campaigns))} GROUP BY 1 ORDER BY 1) s) AS statuses,
      ${countSql(rows(lists.moved))} AS "movedCount",
      ${movesSql(campaigns, moved, SHOWN.moves)} AS moves,
      (SELECT coalesce(json_agg(json_build_object('on', c.status_as_of, 'precision', c.status_as_of_precision)), '[]')
        ${fromRows(rows(lists.campaigns), Prisma.sql`c.status = 'AWAITING_DECISION'`)}) AS "awaitingSince",

      (SELECT coalesce(json_agg(${followUpJson(actor)} ORDER BY tasks.place), '[]')
        FROM tasks JOIN follow_up f ON f.id = tasks.id WHERE tasks.place <= ${SHOWN.group}) AS "followUps",
      (SELECT coalesce(json_object_agg(band, number), '{}') FROM (SELECT band, count(*) AS number FROM tasks GROUP BY 1) bands) AS "followUpCounts",
      (SELECT coalesce(json_agg(${COMMITMENT_JSON} ORDER BY k.due_on NULLS LAST, k.id), '[]')
        FROM promises JOIN commitment k ON k.id = promises.id LEFT JOIN meeting g ON g.id = k.meeting_id
        WHERE promises.place <= ${SHOWN.group}) AS commitments,
      (SELECT coalesce(json_object_agg(band, number), '{}') FROM (SELECT band, count(*) AS number FROM promises GROUP BY 1) bands) AS "commitmentCounts",
      ${firstSql('m', rows(lists.outcomeMissing), MEETING_REF, LATEST_FIRST, SHOWN.meetings, AHEAD)} AS "outcomeMissing",
      ${countSql(rows(lists.outcomeMissing), AHEAD)} AS "outcomeMissingCount",
      ${firstSql('l', rows(lists.closing), letter, URGENT_FIRST, SHOWN.letters, OPEN_LETTER)} AS closing,
      ${countSql(rows(lists.closing), OPEN_LETTER)} AS "closingCount",
      ${firstSql('l', rows(lists.awaiting), letter, URGENT_FIRST, SHOWN.letters, OPEN_LETTER)} AS awaiting,
      ${countSql(rows(lists.awaiting), OPEN_LETTER)} AS "awaitingCount",
      ${staleSql(today)} AS stale,

      ${firstSql('m', rows(lists.upcoming), MEETING_REF, NEXT_FIRST, SHOWN.meetings, AHEAD)} AS upcoming,
      ${countSql(rows(lists.week), AHEAD)} AS "weekCount",
      ${deadlinesSql(rows(lists.closing), campaigns, today, SOON_DAYS)} AS deadlines,
      ${firstSql('m', rows(narrowed(lists.meetings, { when: ['PAST'] })), MEETING_REF, LATEST_FIRST, SHOWN.recent, Prisma.sql`m.starts_on <= ${today}::date`)} AS recent,

      (SELECT coalesce(json_agg(months ORDER BY month), '[]') FROM months) AS months,
      ${countSql(rows(lists.heldInYear), Prisma.sql`m.status = 'HELD'`)} AS "yearOnly",
      ${firstSql('l', rows(lists.letters), letter, Prisma.sql`l.sent_on DESC, l.id DESC`, SHOWN.letters)} AS letters,
      ${countSql(rows(lists.letters))} AS "letterCount",
      ${tallySql(rows(lists.letters), Prisma.sql`l.status`)} AS "letterStatuses",
      ${WHIPS} AS whips,
      json_build_object('people', ${countSql(rows(lists.people))}, 'peopleReached', ${countSql(rows(lists.peopleReached))},
        'bodies', ${countSql(rows(lists.bodies))}, 'bodiesReached', ${countSql(rows(lists.bodiesReached))}) AS reach,

      (SELECT json_build_object('count', count(*), 'from', min(extract(year FROM published_on)), 'to', max(extract(year FROM published_on)))
        FROM source) AS sources,
      (SELECT year FROM latest) AS year,
      (SELECT coalesce(json_agg(year::text ORDER BY year DESC), '[]') FROM years) AS years,
      ${reportedSql(actor, scope)} AS reported,
      json_build_object(
        'meetings', ${countSql(ofAnyYear.held, Prisma.sql`m.status = 'HELD' AND ${inLatest(Prisma.sql`m.starts_on`)}`)},
        'letters', ${countSql(ofAnyYear.letters, inLatest(Prisma.sql`l.sent_on`))},
        'campaigns', ${countSql(
          rows(lists.campaigns),
          Prisma.sql`EXISTS (
          SELECT 1 FROM campaign_status_change h WHERE h.campaign_id = c.id AND ${inLatest(Prisma.sql`h.as_of`)})`,
        )}) AS held,
      (SELECT coalesce(json_agg(${organisationRefJson}), '[]') FROM organisation o WHERE o.archived_at IS NULL) AS organisations,
      (SELECT coalesce(json_agg(row_to_json(event)), '[]') FROM (
        ${activitySql(actor)} AND e.record_type NOT IN ('USER', 'INVITATION', 'SAVED_VIEW') AND ${changesWithin(scope)}
        ORDER BY e.at DESC, e.id DESC LIMIT ${SHOWN.changes}) event) AS changes`;
  const row = answer[0] as DashboardRow;
  const dashboard: DashboardView = { ...row, changes: row.changes.map((change) => ({ ...change, at: new Date(change.at) })) };
  return { dashboard, provenance: await provenanceOf(citedIds(dashboard)) };
}

type DashboardRow = Omit<DashboardView, 'changes'> & {
  changes: (Omit<DashboardView['changes'][number], 'at'> & { at: string })[];
};

/** The records of the page that carry marks. */
function citedIds(dashboard: DashboardView): string[] {
  const { campaigns, moves, upcoming, recent, letters, commitments, reported, outcomeMissing } = dashboard;
  return [
    ...campaigns.flatMap(({ latest }) => latest?.id ?? []),
    ...[...moves, ...upcoming, ...recent, ...letters, ...commitments, ...reported, ...outcomeMissing].map(({ id }) => id),
  ];
}
