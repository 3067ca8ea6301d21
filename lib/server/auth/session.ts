import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { OrganisationId, UserId } from '@/lib/domain/shared/ids';
import { db, type Transaction } from '../db';
import { env } from '../env';
import { digest, newToken } from './token';

const HOUR = 3_600_000;

/**
 * Opens a session and returns its token: 256 random bits, which only the cookie holds.
 * Sessions of the person that are over are swept away on the occasion.
 */
export async function openSession(userId: UserId, tx: Transaction = db()): Promise<string> {
  const token = newToken();
  const now = Date.now();
  const absoluteUntil = new Date(now + env().SESSION_ABSOLUTE_DAYS * 24 * HOUR);
  const idleUntil = new Date(Math.min(now + env().SESSION_IDLE_HOURS * HOUR, absoluteUntil.getTime()));
  await tx.session.deleteMany({
    where: { userId, OR: [{ absoluteUntil: { lt: new Date(now) } }, { idleUntil: { lt: new Date(now) } }] },
  });
  await tx.session.create({ data: { tokenHash: digest(token), userId, idleUntil, absoluteUntil }, select: { userId: true } });
  return token;
}

/** Ends a session for good; the old cookie gives nothing any more. */
export async function closeSession(token: string): Promise<void> {
  await db().session.deleteMany({ where: { tokenHash: digest(token) } });
}

/**
 * The person behind a token, as the database has them now: role, organisation, disabled or not.
 * Null when the session is unknown, ended, idle for too long or too old. One round trip; the time of the
 * last sight is written at most once a minute.
 */
export async function actorOfSession(token: string): Promise<Actor | null> {
  const idle = `${env().SESSION_IDLE_HOURS * 3600} seconds`;
  const rows = await db().$queryRaw<ActorRow[]>`
    WITH found AS (
      SELECT s.token_hash, s.last_seen_at, u.id, u.name, u.role, u.locale, u.theme,
             u.organisation_id AS "organisationId", o.short_name AS "organisationShortName"
      FROM session s
      JOIN app_user u ON u.id = s.user_id
      LEFT JOIN organisation o ON o.id = u.organisation_id
      WHERE s.token_hash = ${digest(token)} AND s.idle_until > now()
        AND s.absolute_until > now() AND u.disabled_at IS NULL
    ), seen AS (
      UPDATE session SET last_seen_at = now(), idle_until = least(now() + ${idle}::interval, absolute_until)
      FROM found WHERE session.token_hash = found.token_hash AND found.last_seen_at < now() - interval '1 minute'
    )
    SELECT id, name, role, locale, theme, "organisationId", "organisationShortName" FROM found`;
  const row = rows[0];
  if (!row) return null;
  return { kind: 'user', ...row, locale: row.locale === null ? null : row.locale === 'AR' ? 'ar' : 'en' };
}

interface ActorRow {
  id: UserId;
  name: string;
  role: Actor['role'];
  locale: 'AR' | 'EN' | null;
  theme: Actor['theme'];
  organisationId: OrganisationId | null;
  organisationShortName: string | null;
}
