import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import { CAMPAIGN_LIST } from '@/lib/domain/campaign/list';
import type { CampaignDetail, CampaignListItem, CampaignStatusNow } from '@/lib/domain/campaign/view';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import type { CampaignId } from '@/lib/domain/shared/ids';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { knownDate } from '../columns';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { LIVE, visibleSql, visibleThroughSql, visibleTo } from '../scope';
import { campaignRef, campaignRefSelect } from '../views';
import { campaignDetail, recordIdsOf, statusChangeView } from './detail';
import { campaignSource } from './list';
import { campaignDetailSelect, statusChangeSelect } from './select';

/** Live campaigns in their order, those named, as a JSON column: the list page and the dashboard read it. */
export const campaignListSql = (actor: Actor, ids: Prisma.Sql) => Prisma.sql`
  SELECT coalesce(json_agg(json_build_object(
      'id', c.id, 'kind', c.kind, 'status', c.status,
      'title', json_build_object('en', c.title_en, 'ar', c.title_ar),
      'asOf', json_build_object('on', c.status_as_of, 'precision', c.status_as_of_precision),
      'reportedStatus', json_build_object('en', c.reported_status_en, 'ar', c.reported_status_ar),
      'latest', (SELECT json_build_object('id', h.id, 'byPerson', h.changed_by_id IS NOT NULL,
          'reason', json_build_object('en', h.reason_en, 'ar', h.reason_ar))
          FROM campaign_status_change h WHERE h.campaign_id = c.id AND NOT h.is_correction
          ORDER BY h.changed_at DESC, h.id DESC LIMIT 1),
      'priorityYears', c.priority_years,
      'askCount', (SELECT count(*) FROM ask a WHERE a.campaign_id = c.id AND a.archived_at IS NULL),
      'answeredCount', (SELECT count(*) FROM ask a WHERE a.campaign_id = c.id AND a.archived_at IS NULL AND EXISTS (
          SELECT 1 FROM response_ask ra JOIN response r ON r.id = ra.response_id
          LEFT JOIN meeting m ON m.id = r.meeting_id LEFT JOIN letter l ON l.id = r.letter_id
          WHERE ra.ask_id = a.id AND r.archived_at IS NULL AND (${visibleSql(actor, 'm')} OR ${visibleSql(actor, 'l')}))),
      'meetingCount', (SELECT count(*) FROM meeting_campaign mc JOIN meeting m ON m.id = mc.meeting_id
          WHERE mc.campaign_id = c.id AND ${visibleSql(actor, 'm')}),
      'letterCount', (SELECT count(*) FROM letter_campaign lc JOIN letter l ON l.id = lc.letter_id
          WHERE lc.campaign_id = c.id AND ${visibleSql(actor, 'l')}),
      'openCommitmentCount', (SELECT count(*) FROM commitment_campaign cc JOIN commitment k ON k.id = cc.commitment_id
          WHERE cc.campaign_id = c.id AND k.status NOT IN ('KEPT', 'BROKEN', 'LAPSED') AND ${visibleThroughSql(actor, 'k')})
    ) ORDER BY c.sort_order, c.id), '[]')
  FROM campaign c WHERE c.archived_at IS NULL AND c.id IN (${ids})`;

/** A page of the campaigns, and where each one's status comes from. Three round trips. */
export async function listCampaigns(
  actor: Actor,
  query: ListQuery,
  locale: Locale,
): Promise<{ campaigns: CampaignListItem[]; page: ListPage; provenance: Provenance }> {
  const { ids, page } = await readPage(CAMPAIGN_LIST, query, campaignSource(actor, query, locale));
  const named = campaignListSql(actor, Prisma.sql`SELECT unnest(${ids}::uuid[])`);
  const rows = await db().$queryRaw<{ campaigns: CampaignListItem[] }[]>`SELECT (${named}) AS campaigns`;
  const campaigns = inOrder(ids, rows[0]?.campaigns ?? []);
  return { campaigns, page, provenance: await provenanceOf(campaigns.flatMap(({ latest }) => latest?.id ?? [])) };
}

/** A campaign with all that hangs on it and where each fact comes from; null when there is none. Two round trips. */
export async function getCampaign(
  actor: Actor,
  id: CampaignId,
): Promise<{ campaign: CampaignDetail; provenance: Provenance } | null> {
  const scope = visibleTo(actor);
  const row = await db().campaign.findFirst({ where: { id, ...LIVE }, select: campaignDetailSelect(scope, scope) });
  if (!row) return null;
  const campaign = campaignDetail(row);
  return { campaign, provenance: await provenanceOf(recordIdsOf(campaign)) };
}

/** Where a campaign stands now, with the change that brought it there; null when there is none. */
export async function getCampaignStatus(_actor: Actor, id: CampaignId): Promise<CampaignStatusNow | null> {
  const row = await db().campaign.findFirst({
    where: { id, ...LIVE },
    select: {
      ...campaignRefSelect,
      version: true,
      statusAsOf: true,
      statusAsOfPrecision: true,
      statusChanges: {
        where: { isCorrection: false },
        select: statusChangeSelect,
        orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
  });
  if (!row) return null;
  const latest = row.statusChanges[0];
  return {
    campaign: campaignRef(row),
    version: row.version,
    asOf: knownDate(row.statusAsOf, row.statusAsOfPrecision),
    latest: latest ? statusChangeView(latest) : null,
  };
}
