import 'server-only';
import { cache } from 'react';
import type { CampaignStatus } from '@/lib/domain/campaign/status';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { Both } from '@/lib/domain/shared/both';
import { db } from '../db';

/** What the frame around every page shows, and what "now" is for the record. */
export interface Shell {
  workspaceName: Both;
  clock: RecordClock;
  timeZone: string;
  campaigns: { id: string; kind: string; title: Both; status: CampaignStatus }[];
}

/** The workspace's name and clock and the campaigns of the side list, in one round trip a request. */
export const loadShell = cache(async (): Promise<Shell> => {
  const rows = await db().$queryRaw<Shell[]>`
    WITH place AS (
      SELECT coalesce(max(time_zone), 'America/New_York') AS zone, coalesce(max(created_at), now()) AS installed,
             max(name_en) AS name_en, max(name_ar) AS name_ar
      FROM workspace
    )
    SELECT json_build_object('en', name_en, 'ar', name_ar) AS "workspaceName",
      zone AS "timeZone",
      json_build_object('today', to_char(now() AT TIME ZONE zone, 'YYYY-MM-DD'),
        'installedOn', to_char(installed AT TIME ZONE zone, 'YYYY-MM-DD')) AS clock,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'status', status,
          'title', json_build_object('en', title_en, 'ar', title_ar)) ORDER BY sort_order, id), '[]')
        FROM campaign WHERE archived_at IS NULL) AS campaigns
    FROM place`;
  return rows[0] as Shell;
});
