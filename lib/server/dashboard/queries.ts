import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { activitySql } from '../audit/queries';
import { campaignListSql } from '../campaign/queries';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { followUpJson } from '../follow-up/select';
import { seesAllAskedSql } from '../letter/signatory-scope';
import { visibleSql, visibleThroughSql } from '../scope';

const AHEAD = Prisma.sql`('REQUESTED', 'SCHEDULED', 'CONFIRMED', 'RESCHEDULED')`;

const MEETING_REF = Prisma.sql`json_build_object('id', m.id, 'kind', m.kind, 'status', m.status,
  'title', json_build_object('en', m.title_en, 'ar', m.title_ar),
  'date', json_build_object('on', m.starts_on, 'precision', m.date_precision), 'to', m.ends_on, 'dateBasis', m.date_basis)`;

/** Everything the dashboard shows, and where it comes from. Two round trips. */
export async function getDashboard(actor: Actor, today: string): Promise<{ dashboard: DashboardView; provenance: Provenance }> {
  const rows = await db().$queryRaw<DashboardRow[]>`
    WITH meetings AS (
      SELECT m.*, coalesce(m.ends_on, CASE m.date_precision
          WHEN 'MONTH' THEN (m.starts_on + interval '1 month - 1 day')::date
          WHEN 'YEAR' THEN (m.starts_on + interval '1 year - 1 day')::date ELSE m.starts_on END) AS last_day
      FROM meeting m WHERE ${visibleSql(actor, 'm')}
    ), letters AS (
      SELECT l.* FROM letter l WHERE ${visibleSql(actor, 'l')}
    ), latest AS (
      SELECT max(extract(year FROM on_day))::int AS year FROM (
        SELECT starts_on AS on_day FROM meetings WHERE status = 'HELD'
        UNION ALL SELECT sent_on FROM letters) AS days
    )
    SELECT
      (${campaignListSql(actor)}) AS campaigns,
      (SELECT coalesce(json_agg(${MEETING_REF} ORDER BY starts_on, id), '[]') FROM (
        SELECT * FROM meetings WHERE status IN ${AHEAD} AND (last_day IS NULL OR last_day >= ${today}::date)
        ORDER BY starts_on, id LIMIT 4) m) AS upcoming,
      (SELECT coalesce(json_agg(${MEETING_REF} ORDER BY starts_on DESC NULLS LAST, id DESC), '[]') FROM (
        SELECT * FROM meetings WHERE status NOT IN ${AHEAD} OR last_day < ${today}::date
        ORDER BY starts_on DESC NULLS LAST, id DESC LIMIT 5) m) AS recent,
      (SELECT coalesce(json_agg(json_build_object('month', month, 'count', count) ORDER BY month), '[]') FROM (
        SELECT to_char(starts_on, 'YYYY-MM') AS month, count(*) FROM meetings
        WHERE status = 'HELD' AND date_precision IN ('DAY', 'MONTH') GROUP BY 1) months) AS months,
      (SELECT count(*)::int FROM meetings WHERE status = 'HELD' AND date_precision = 'YEAR') AS "yearOnly",
      (SELECT coalesce(json_agg(json_build_object('id', l.id, 'status', l.status,
          'subject', json_build_object('en', l.subject_en, 'ar', l.subject_ar),
          'sent', json_build_object('on', l.sent_on, 'precision', l.sent_precision), 'sentBasis', l.sent_basis,
          'recipients', (SELECT coalesce(json_agg(json_build_object('en', c.name_en, 'ar', c.name_ar)), '[]')
            FROM letter_recipient r JOIN contact c ON c.id = r.contact_id WHERE r.letter_id = l.id),
          'signed', (SELECT count(*) FROM letter_signatory s WHERE s.letter_id = l.id AND s.status = 'SIGNED'),
          'asked', CASE WHEN ${seesAllAskedSql(actor)} THEN
            (SELECT count(*) FROM letter_signatory s WHERE s.letter_id = l.id AND s.status <> 'WITHDRAWN') END,
          'target', l.target_signatures
        ) ORDER BY l.sent_on DESC NULLS FIRST, l.id DESC), '[]')
        FROM (SELECT * FROM letters ORDER BY sent_on DESC NULLS FIRST, id DESC LIMIT 5) l) AS letters,
      (SELECT count(*)::int FROM letters) AS "letterCount",
      (SELECT json_build_object('count', count(*), 'from', min(extract(year FROM published_on)), 'to', max(extract(year FROM published_on)))
        FROM source) AS sources,
      (SELECT coalesce(json_agg(json_build_object('id', k.id, 'status', k.status,
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
          'meeting', CASE WHEN m.id IS NOT NULL THEN
            json_build_object('id', m.id, 'title', json_build_object('en', m.title_en, 'ar', m.title_ar)) END
        ) ORDER BY k.due_on NULLS LAST, k.id), '[]')
        FROM commitment k LEFT JOIN meetings m ON m.id = k.meeting_id
        WHERE ${visibleThroughSql(actor, 'k')} AND k.status NOT IN ('KEPT', 'BROKEN', 'LAPSED')) AS commitments,
      (SELECT coalesce(json_agg(${followUpJson(actor)} ORDER BY f.due_on, f.id), '[]')
        FROM follow_up f WHERE ${visibleSql(actor, 'f')} AND f.status NOT IN ('DONE', 'CANCELLED')) AS "followUps",
      (SELECT year FROM latest) AS year,
      (SELECT coalesce(json_agg(json_build_object('id', x.id, 'kind', x.kind, 'exactness', x.exactness,
          'title', json_build_object('en', x.title_en, 'ar', x.title_ar), 'value', x.value, 'valueMax', x.value_max,
          'magnitude', json_build_object('en', x.magnitude_en, 'ar', x.magnitude_ar),
          'unit', json_build_object('en', x.unit_en, 'ar', x.unit_ar),
          'period', json_build_object('on', x.period, 'precision', x.period_precision), 'periodBasis', x.period_basis,
          'note', json_build_object('en', x.note_en, 'ar', x.note_ar)) ORDER BY x.sort_order, x.id), '[]')
        FROM metric x, latest
        WHERE x.archived_at IS NULL AND x.kind = 'RESULT' AND extract(year FROM x.period) = latest.year
          AND NOT EXISTS (SELECT 1 FROM metric_link j WHERE j.metric_id = x.id
            AND (j.meeting_id NOT IN (SELECT id FROM meetings) OR j.letter_id NOT IN (SELECT id FROM letters)))) AS reported,
      (SELECT json_build_object(
          'meetings', (SELECT count(*) FROM meetings, latest WHERE status = 'HELD' AND extract(year FROM starts_on) = latest.year),
          'letters', (SELECT count(*) FROM letters, latest WHERE extract(year FROM sent_on) = latest.year),
          'statusChanges', (SELECT count(*) FROM campaign_status_change, latest WHERE extract(year FROM as_of) = latest.year))) AS held,
      (SELECT coalesce(json_agg(row_to_json(event)), '[]') FROM (
        ${activitySql(actor)} AND e.record_type NOT IN ('USER', 'INVITATION', 'SAVED_VIEW')
        ORDER BY e.at DESC, e.id DESC LIMIT 6) event) AS changes`;
  const row = rows[0] as DashboardRow;
  const dashboard: DashboardView = { ...row, changes: row.changes.map((change) => ({ ...change, at: new Date(change.at) })) };
  return { dashboard, provenance: await provenanceOf(citedIds(dashboard)) };
}

type DashboardRow = Omit<DashboardView, 'changes'> & {
  changes: (Omit<DashboardView['changes'][number], 'at'> & { at: string })[];
};

/** The records of the page that carry marks. */
function citedIds(dashboard: DashboardView): string[] {
  const { campaigns, upcoming, recent, letters, commitments, reported } = dashboard;
  return [
    ...campaigns.flatMap(({ latest }) => latest?.id ?? []),
    ...[...upcoming, ...recent, ...letters, ...commitments, ...reported].map(({ id }) => id),
  ];
}
