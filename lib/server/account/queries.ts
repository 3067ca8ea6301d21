import 'server-only';
import type { AccountView } from '@/lib/domain/account/view';
import type { Actor } from '@/lib/domain/auth/roles';
import { digest } from '../auth/token';
import { db } from '../db';
import { organisationRefJson } from '../organisation/refs';

/** One's own account and where one is signed in, the latest use first; the token tells which is here. One round trip. */
export async function getAccount(actor: Actor, token: string | null): Promise<AccountView | null> {
  const rows = await db().$queryRaw<(Omit<AccountView, 'sessions'> & { sessions: SessionRow[] })[]>`
    SELECT u.email, CASE WHEN o.id IS NOT NULL THEN ${organisationRefJson} END AS organisation,
      (SELECT coalesce(json_agg(json_build_object('createdAt', s.created_at, 'lastSeenAt', s.last_seen_at,
          'isCurrent', s.token_hash = ${token ? digest(token) : null}::bytea) ORDER BY s.last_seen_at DESC), '[]')
        FROM session s WHERE s.user_id = u.id AND s.idle_until > now() AND s.absolute_until > now()) AS sessions
    FROM app_user u LEFT JOIN organisation o ON o.id = u.organisation_id WHERE u.id = ${actor.id}::uuid`;
  const row = rows[0];
  if (!row) return null;
  const sessions = row.sessions.map(({ createdAt, lastSeenAt, isCurrent }) => ({
    createdAt: new Date(createdAt),
    lastSeenAt: new Date(lastSeenAt),
    isCurrent: isCurrent === true,
  }));
  return { ...row, sessions };
}

interface SessionRow {
  createdAt: string;
  lastSeenAt: string;
  isCurrent: boolean | null;
}
