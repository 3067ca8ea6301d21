import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { composeReview } from '@/lib/domain/review/review';
import type { RecordOfYear, Review, ReviewYear } from '@/lib/domain/review/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { levelSql } from '../meeting/level';
import { visiblePositionSql } from '../position/select';
import { visibleSql } from '../scope';
import {
  asksSql,
  campaignsSql,
  commitmentsSql,
  entriesSql,
  figuresFrom,
  figuresSql,
  lessonsSql,
  lettersSql,
  meetingsSql,
  milestonesSql,
  plansSql,
  recommendationsSql,
  seatsSql,
  vehiclesSql,
} from './select';

/** The years of which the actor sees records, the latest first, with how many. One round trip. */
export async function listReviewYears(actor: Actor): Promise<ReviewYear[]> {
  return db().$queryRaw<ReviewYear[]>`
    SELECT year, count(*) FILTER (WHERE kind = 'meeting')::int AS meetings, count(*) FILTER (WHERE kind = 'letter')::int AS letters,
      count(*) FILTER (WHERE kind = 'status')::int AS statuses, count(*) FILTER (WHERE kind = 'figure')::int AS figures,
      count(*) FILTER (WHERE kind = 'lesson')::int AS lessons
    FROM (
      SELECT CASE m.status WHEN 'HELD' THEN 'meeting' ELSE 'plan' END AS kind, extract(year FROM m.starts_on)::int AS year
        FROM meeting m WHERE ${visibleSql(actor, 'm')}
      UNION ALL SELECT 'letter', extract(year FROM l.sent_on)::int FROM letter l WHERE ${visibleSql(actor, 'l')}
      UNION ALL SELECT 'status', extract(year FROM h.as_of)::int FROM campaign_status_change h JOIN campaign c ON c.id = h.campaign_id WHERE c.archived_at IS NULL
      UNION ALL SELECT 'figure', extract(year FROM x.period)::int FROM ${figuresFrom(actor, Prisma.sql`TRUE`)}
      UNION ALL SELECT 'position', extract(year FROM p.happened_on)::int FROM position p WHERE ${visiblePositionSql(actor)}
      UNION ALL SELECT 'lesson', n.year FROM lesson n JOIN campaign c ON c.id = n.campaign_id WHERE n.archived_at IS NULL AND c.archived_at IS NULL
    ) AS told WHERE year IS NOT NULL GROUP BY year ORDER BY year DESC`;
}

/** A year's review, made from the record as the actor sees it, and where each fact comes from. Two round trips. */
export async function getReview(actor: Actor, year: number): Promise<{ review: Review; provenance: Provenance }> {
  const days = { first: `${year}-01-01`, last: `${year}-12-31` };
  const rows = await db().$queryRaw<RecordOfYear[]>`
    WITH meetings AS (
      SELECT m.*, ${levelSql} AS level FROM meeting m WHERE ${visibleSql(actor, 'm')} AND m.starts_on BETWEEN ${days.first}::date AND ${days.last}::date
    ), letters AS (
      SELECT l.* FROM letter l WHERE ${visibleSql(actor, 'l')} AND l.sent_on BETWEEN ${days.first}::date AND ${days.last}::date
    )
    SELECT ${campaignsSql} AS campaigns, ${meetingsSql} AS meetings, ${lettersSql} AS letters, ${asksSql(actor, days)} AS asks,
      ${commitmentsSql(actor, days)} AS commitments, ${figuresSql(actor, days)} AS figures, ${milestonesSql(year)} AS milestones,
      ${vehiclesSql(year)} AS vehicles, ${recommendationsSql(actor, days)} AS recommendations, ${entriesSql(actor, year)} AS entries,
      ${seatsSql(actor, year)} AS seats, ${lessonsSql(year)} AS lessons, ${plansSql(year)} AS plans`;
  const review = composeReview(year, readDates(rows[0] as RecordOfYear));
  return { review, provenance: await provenanceOf(citedIds(review)) };
}

/** The review in which lessons stand; null when there are none of this id. One round trip. */
export async function getLessonPlace(_actor: Actor, id: string): Promise<{ year: number; campaignId: string } | null> {
  return db().lesson.findFirst({ where: { id, campaign: { archivedAt: null } }, select: { year: true, campaignId: true } });
}

/** Instants come out of JSON as texts. */
const readDates = (record: RecordOfYear): RecordOfYear => ({
  ...record,
  campaigns: record.campaigns.map((campaign) => ({
    ...campaign,
    history: campaign.history.map((change) => ({ ...change, changedAt: new Date(change.changedAt) })),
  })),
  plans: record.plans.map((plan) => ({ ...plan, ranked: plan.ranked && { ...plan.ranked, at: new Date(plan.ranked.at) } })),
});

/** The records of the page that carry marks. */
function citedIds({ campaigns, meetings, letters, reported, next }: Review): string[] {
  const parts = campaigns.flatMap(({ changes, planned, asks, commitments, milestones, vehicles, recommendations }) => [
    ...[...changes, ...planned, ...asks, ...commitments, ...milestones, ...vehicles, ...recommendations],
    ...asks.flatMap(({ answers }) => answers),
  ]);
  return [...parts, ...meetings, ...letters, ...reported, ...(next?.items ?? [])].map(({ id }) => id);
}
