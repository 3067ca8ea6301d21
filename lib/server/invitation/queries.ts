import 'server-only';
import type { OpenInvitation } from '@/lib/domain/invitation/view';
import { digest } from '../auth/token';
import { db } from '../db';

/**
 * What a link opens, for the page behind it. Null for one that is unknown, used, revoked or out of date: which of
 * these it is, is not told. One round trip.
 */
export async function getOpenInvitation(token: string): Promise<OpenInvitation | null> {
  const rows = await db().$queryRaw<OpenInvitation[]>`
    SELECT i.name, i.email, maker.name AS "invitedBy",
      CASE WHEN i.user_id IS NULL THEN 'INVITATION' ELSE 'RESET' END AS purpose,
      json_build_object('en', w.name_en, 'ar', w.name_ar) AS "workspaceName"
    FROM invitation i JOIN app_user maker ON maker.id = i.created_by_id LEFT JOIN workspace w ON true
    WHERE i.token_hash = ${digest(token)} AND i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()`;
  return rows[0] ?? null;
}
