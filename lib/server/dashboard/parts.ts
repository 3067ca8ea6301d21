import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ListQuery } from '@/lib/domain/list/query';
import { WHIP_GROUPS } from '@/lib/domain/position/ledger';
import { STALE_DAYS } from '@/lib/domain/position/position';
import { seesAllAskedSql } from '../letter/signatory-scope';
import { filtered } from '../list/sql';
import { groupSql } from '../position/list';
import { hasFloorVoteSql, LAST_FIRST, visiblePositionSql } from '../position/select';
import { visibleSql } from '../scope';
import { fromRows, type Rows } from './numbers';

/** The meeting `m` as a reference, with whose it is. */
export const MEETING_REF = Prisma.sql`json_build_object('id', m.id, 'kind', m.kind, 'status', m.status,
  'title', json_build_object('en', m.title_en, 'ar', m.title_ar),
  'date', json_build_object('on', m.starts_on, 'precision', m.date_precision), 'to', m.ends_on, 'dateBasis', m.date_basis,
  'visibility', m.visibility, 'organisationId', m.organisation_id)`;

/** The letter `l` with whom it goes to and how many signed; how many were asked for whoever may know. */
export const letterJson = (actor: Actor) => Prisma.sql`json_build_object('id', l.id, 'status', l.status,
  'subject', json_build_object('en', l.subject_en, 'ar', l.subject_ar),
  'sent', json_build_object('on', l.sent_on, 'precision', l.sent_precision), 'sentBasis', l.sent_basis,
  'recipients', (SELECT coalesce(json_agg(json_build_object('en', c.name_en, 'ar', c.name_ar)), '[]')
    FROM letter_recipient r JOIN contact c ON c.id = r.contact_id WHERE r.letter_id = l.id),
  'deadline', l.deadline_on,
  'signed', (SELECT count(*) FROM letter_signatory s WHERE s.letter_id = l.id AND s.status = 'SIGNED'),
  'asked', CASE WHEN ${seesAllAskedSql(actor)} THEN
    (SELECT count(*) FROM letter_signatory s WHERE s.letter_id = l.id AND s.status <> 'WITHDRAWN') END,
  'target', l.target_signatures)`;

/** The commitment `k` of the meeting `g`, which is in sight. */
export const COMMITMENT_JSON = Prisma.sql`json_build_object('id', k.id, 'status', k.status,
  'text', json_build_object('en', k.text_en, 'ar', k.text_ar),
  'reportedStatus', json_build_object('en', k.reported_status_en, 'ar', k.reported_status_ar),
  'owners', (SELECT coalesce(json_agg(json_build_object('id', coalesce(o.id, c.id),
      'noun', CASE WHEN o.id IS NULL THEN 'contact' ELSE 'organisation' END, 'shortName', o.short_name,
      'name', json_build_object('en', coalesce(o.name_en, c.name_en), 'ar', coalesce(o.name_ar, c.name_ar))) ORDER BY w.sort_order), '[]')
    FROM commitment_owner w LEFT JOIN organisation o ON o.id = w.organisation_id LEFT JOIN contact c ON c.id = w.contact_id
    WHERE w.commitment_id = k.id AND coalesce(o.id, c.id) IS NOT NULL),
  'ownerText', json_build_object('en', k.owner_text_en, 'ar', k.owner_text_ar),
  'ownerBasis', json_build_object('en', k.owner_basis_en, 'ar', k.owner_basis_ar),
  'due', json_build_object('on', k.due_on, 'precision', k.due_precision), 'dueBasis', k.due_basis,
  'dueNote', json_build_object('en', k.due_note_en, 'ar', k.due_note_ar),
  'meeting', CASE WHEN g.id IS NOT NULL THEN
    json_build_object('id', g.id, 'title', json_build_object('en', g.title_en, 'ar', g.title_ar)) END)`;

/** The figure `x` as a `MetricView`. */
const METRIC_JSON = Prisma.sql`json_build_object('id', x.id, 'kind', x.kind, 'exactness', x.exactness,
  'title', json_build_object('en', x.title_en, 'ar', x.title_ar), 'value', x.value, 'valueMax', x.value_max,
  'magnitude', json_build_object('en', x.magnitude_en, 'ar', x.magnitude_ar),
  'unit', json_build_object('en', x.unit_en, 'ar', x.unit_ar),
  'period', json_build_object('on', x.period, 'precision', x.period_precision), 'periodBasis', x.period_basis,
  'note', json_build_object('en', x.note_en, 'ar', x.note_ar))`;

/** The campaign `c`, by its name. */
const CAMPAIGN = Prisma.sql`json_build_object('id', c.id, 'title', json_build_object('en', c.title_en, 'ar', c.title_ar))`;

/**
 * Common table expressions for whip counts: `members` in Congress on the day, the campaigns `counted` that have positions
 * in sight, and the entry that `holds` of each Member on each of them.
 */
export const positionTables = (actor: Actor, day: string, campaigns: Prisma.Sql, limit: number) => Prisma.sql`
  members AS (
    SELECT DISTINCT ON (term.contact_id) term.contact_id, ${hasFloorVoteSql} AS votes
    FROM congress_term term JOIN contact c ON c.id = term.contact_id
    WHERE term.ends_on > ${day}::date AND term.starts_on <= ${day}::date AND c.archived_at IS NULL
    ORDER BY term.contact_id, term.starts_on DESC
  ), counted AS (
    SELECT c.id, c.title_en, c.title_ar, c.sort_order FROM campaign c WHERE c.id IN (${campaigns})
      -- One look into the index for each, in its order: a join would read the whole ledger.
      AND (SELECT TRUE FROM position p WHERE p.campaign_id = c.id AND p.happened_on <= ${day}::date AND ${visiblePositionSql(actor)}
        ORDER BY p.contact_id LIMIT 1)
    ORDER BY c.sort_order, c.id LIMIT ${limit}
  ), holds AS (
    SELECT c.id AS campaign_id, p.value, p.happened_on, m.votes
    FROM counted c CROSS JOIN LATERAL (
      SELECT DISTINCT ON (p.contact_id) p.* FROM position p
      WHERE p.campaign_id = c.id AND p.happened_on <= ${day}::date AND ${visiblePositionSql(actor)}
      ORDER BY p.contact_id, ${LAST_FIRST}) p
    JOIN members m ON m.contact_id = p.contact_id
  )`;

/** The whip count of each campaign that has positions; who has none is counted as not recorded. */
export const WHIPS = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('campaign', ${CAMPAIGN}, 'total', everybody.total,
    'groups', (SELECT json_agg(json_build_object('group', part, 'count', CASE part WHEN 'NOT_RECORDED'
        THEN everybody.total - (SELECT count(*) FROM holds h WHERE h.campaign_id = c.id AND h.votes AND ${groupSql(Prisma.sql`h.value`)} <> part)
        ELSE (SELECT count(*) FROM holds h WHERE h.campaign_id = c.id AND h.votes AND ${groupSql(Prisma.sql`h.value`)} = part) END) ORDER BY place)
      FROM unnest(${[...WHIP_GROUPS]}::text[]) WITH ORDINALITY parts (part, place))
  ) ORDER BY c.sort_order, c.id), '[]')
  FROM counted c, (SELECT count(*) FILTER (WHERE votes) AS total FROM members) everybody WHERE everybody.total > 0)`;

/** The campaigns with positions so old that they may hold no longer, and how many each has. */
export const staleSql = (day: string) => Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('campaign', ${CAMPAIGN}, 'count', old.count) ORDER BY c.sort_order, c.id), '[]')
  FROM (SELECT campaign_id, count(*) FROM holds WHERE value <> 'UNKNOWN' AND ${day}::date - happened_on > ${STALE_DAYS}::int GROUP BY 1) old
  JOIN counted c ON c.id = old.campaign_id)`;

/** Changes of status of the campaigns, the latest first. */
export const movesSql = (campaigns: Prisma.Sql, when: Prisma.Sql, limit: number) => Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', h.id, 'campaign', ${CAMPAIGN}, 'from', h.from_status, 'to', h.to_status,
    'asOf', json_build_object('on', h.as_of, 'precision', h.as_of_precision)) ORDER BY h.as_of DESC, h.changed_at DESC, h.id), '[]')
  FROM (SELECT * FROM campaign_status_change h WHERE h.campaign_id IN (${campaigns}) AND ${when}
    ORDER BY h.as_of DESC, h.changed_at DESC, h.id LIMIT ${limit}) h JOIN campaign c ON c.id = h.campaign_id)`;

/** Dates of the week ahead beside meetings: last days for signatures, and milestones that are still to come. */
export const deadlinesSql = (closing: Rows, campaigns: Prisma.Sql, today: string, days: number) => Prisma.sql`(
  SELECT coalesce(json_agg(dated ORDER BY dated."on", dated.id), '[]') FROM (
    SELECT 'letter' AS noun, l.id, l.deadline_on AS "on", NULL::uuid AS "campaignId",
      json_build_object('en', l.subject_en, 'ar', l.subject_ar) AS title ${fromRows(closing, Prisma.sql`l.deadline_on >= ${today}::date`)}
    UNION ALL
    SELECT 'milestone', s.id, s.date, s.campaign_id, json_build_object('en', s.title_en, 'ar', s.title_ar)
    FROM milestone s WHERE s.campaign_id IN (${campaigns}) AND s.archived_at IS NULL AND s.state <> 'DONE' AND s.date_precision = 'DAY'
      AND s.date BETWEEN ${today}::date AND ${today}::date + ${days}::int) dated)`;

/** What the sources report of the year `latest`, within the scope; nothing of what is not in sight. */
export function reportedSql(actor: Actor, { filters }: Pick<ListQuery, 'filters'>): Prisma.Sql {
  const about = filtered({ filters } as ListQuery, {
    campaign: ([id]) => Prisma.sql`EXISTS (SELECT 1 FROM metric_link j WHERE j.metric_id = x.id AND j.campaign_id = ${id}::uuid)`,
    organisation: ([id]) =>
      Prisma.sql`EXISTS (SELECT 1 FROM metric_link j WHERE j.metric_id = x.id AND j.organisation_id = ${id}::uuid)`,
  });
  return Prisma.sql`(SELECT coalesce(json_agg(${METRIC_JSON} ORDER BY x.sort_order, x.id), '[]')
    FROM metric x, latest
    WHERE x.archived_at IS NULL AND x.kind = 'RESULT' AND extract(year FROM x.period) = latest.year
      AND ${Prisma.join([Prisma.sql`TRUE`, ...about], ' AND ')}
      AND NOT EXISTS (SELECT 1 FROM metric_link j
        LEFT JOIN meeting m ON m.id = j.meeting_id AND ${visibleSql(actor, 'm')}
        LEFT JOIN letter l ON l.id = j.letter_id AND ${visibleSql(actor, 'l')}
        WHERE j.metric_id = x.id AND ((j.meeting_id IS NOT NULL AND m.id IS NULL) OR (j.letter_id IS NOT NULL AND l.id IS NULL))))`;
}

/** The condition on events `e` of what was done to a campaign and its parts, or by an organisation's people. */
export function changesWithin({ filters }: Pick<ListQuery, 'filters'>): Prisma.Sql {
  const within = filtered({ filters } as ListQuery, {
    campaign: ([id]) => Prisma.sql`e.record_id = ANY(ARRAY(SELECT ${id}::uuid UNION ALL
      SELECT part.id FROM record part WHERE part.type IN ('ASK', 'VEHICLE', 'MILESTONE', 'METRIC') AND part.parent_id = ${id}::uuid))`,
    organisation: ([id]) => Prisma.sql`e.actor_id IN (SELECT u.id FROM app_user u WHERE u.organisation_id = ${id}::uuid)`,
  });
  return Prisma.join([Prisma.sql`TRUE`, ...within], ' AND ');
}
