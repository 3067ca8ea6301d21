import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { type CampaignTimeline, inTime, TIMELINE, windowOf } from '@/lib/domain/campaign/timeline';
import type { ListQuery } from '@/lib/domain/list/query';
import type { CampaignId } from '@/lib/domain/shared/ids';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { filtered, oneOf } from '../list/sql';
import { visiblePositionSql } from '../position/select';
import { visibleSql, visibleThroughSql } from '../scope';

/** All that happened on the campaign, as far as the actor sees it, each under the same columns. */
const eventsSql = (actor: Actor, id: string) => Prisma.sql`
  SELECT 'STATUS' AS kind, h.id, NULL::uuid AS of, h.reason_en AS title_en, h.reason_ar AS title_ar, h.as_of AS first_day,
    h.as_of_precision AS precision, NULL::date AS last_day, 'STATED'::"Basis" AS basis, h.to_status::text AS state, NULL AS mark
    FROM campaign_status_change h WHERE h.campaign_id = ${id}::uuid
  UNION ALL SELECT 'STAGE', v.id, NULL, v.title_en, v.title_ar, v.stage_as_of, v.stage_precision, NULL, 'STATED', v.stage::text,
    CASE WHEN v.public_context_id IS NOT NULL THEN 'CONTEXT' END
    FROM vehicle v WHERE v.campaign_id = ${id}::uuid AND v.archived_at IS NULL
  UNION ALL SELECT 'MILESTONE', s.id, NULL, s.title_en, s.title_ar, s.date, s.date_precision, NULL, s.date_basis, s.state::text, NULL
    FROM milestone s WHERE s.campaign_id = ${id}::uuid AND s.archived_at IS NULL
  UNION ALL SELECT 'MEETING', m.id, NULL, m.title_en, m.title_ar, m.starts_on, m.date_precision, m.ends_on, m.date_basis, m.status::text,
    CASE WHEN g.suggested THEN 'SUGGESTED' END
    FROM meeting_campaign g JOIN meeting m ON m.id = g.meeting_id WHERE g.campaign_id = ${id}::uuid AND ${visibleSql(actor, 'm')}
  UNION ALL SELECT 'LETTER', l.id, NULL, l.subject_en, l.subject_ar, l.sent_on, l.sent_precision, NULL, l.sent_basis, l.status::text, NULL
    FROM letter_campaign g JOIN letter l ON l.id = g.letter_id WHERE g.campaign_id = ${id}::uuid AND ${visibleSql(actor, 'l')}
  UNION ALL SELECT 'COMMITMENT', k.id, NULL, k.text_en, k.text_ar, k.due_on, k.due_precision, NULL, k.due_basis, k.status::text, NULL
    FROM commitment_campaign g JOIN commitment k ON k.id = g.commitment_id WHERE g.campaign_id = ${id}::uuid AND ${visibleThroughSql(actor, 'k')}
  UNION ALL SELECT 'POSITION', p.id, c.id, c.name_en, c.name_ar, p.happened_on, 'DAY', NULL, 'STATED', p.value::text, NULL
    FROM position p JOIN contact c ON c.id = p.contact_id
    WHERE p.campaign_id = ${id}::uuid AND c.archived_at IS NULL AND ${visiblePositionSql(actor)}`;

/** A campaign's timeline within what its address asks for, and where each fact comes from; null when there is none. Two round trips. */
export async function getTimeline(
  actor: Actor,
  id: CampaignId,
  query: ListQuery,
): Promise<{ timeline: CampaignTimeline; provenance: Provenance } | null> {
  const window = windowOf(query);
  const within = window ? Prisma.sql`e.first_day <= ${window.to}::date AND e.until >= ${window.from}::date` : Prisma.sql`TRUE`;
  const conditions = [within, ...filtered(query, { kind: oneOf(Prisma.sql`e.kind`) })];
  const rows = await db().$queryRaw<CampaignTimeline[]>`
    WITH event AS (
      SELECT e.*, coalesce(e.last_day, (e.first_day + CASE e.precision
        WHEN 'MONTH' THEN interval '1 month - 1 day' WHEN 'YEAR' THEN interval '1 year - 1 day' ELSE interval '0' END)::date) AS until
      FROM (${eventsSql(actor, id)}) e
    ), matching AS (SELECT * FROM event e WHERE ${Prisma.join(conditions, ' AND ')})
    SELECT json_build_object('id', c.id, 'title', json_build_object('en', c.title_en, 'ar', c.title_ar)) AS campaign,
      (SELECT coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'of', of, 'title', json_build_object('en', title_en, 'ar', title_ar),
          'date', json_build_object('on', first_day, 'precision', precision), 'to', last_day, 'dateBasis', basis, 'state', state, 'mark', mark)), '[]')
        FROM (SELECT * FROM matching ORDER BY first_day, until DESC, id LIMIT ${TIMELINE.pageSize}) shown) AS events,
      (SELECT count(*)::int FROM matching) AS total,
      (SELECT coalesce(json_agg(year::text ORDER BY year DESC), '[]') FROM (
        SELECT DISTINCT generate_series(extract(year FROM first_day)::int, extract(year FROM until)::int) AS year FROM event
        WHERE first_day IS NOT NULL) years) AS years
    FROM campaign c WHERE c.id = ${id}::uuid AND c.archived_at IS NULL`;
  const found = rows[0];
  if (!found) return null;
  const timeline = { ...found, events: found.events.toSorted(inTime) };
  return { timeline, provenance: await provenanceOf(timeline.events.map((event) => event.id)) };
}
