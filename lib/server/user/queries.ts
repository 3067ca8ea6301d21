import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { UserId } from '@/lib/domain/shared/ids';
import type { OrganisationRef } from '@/lib/domain/shared/views';
import type { InvitationView, PersonForm, PersonView } from '@/lib/domain/user/view';
import { db } from '../db';
import { organisationRefJson, organisationRefsSql } from '../organisation/refs';

/** Selects accounts as {@link PersonView}; add a condition on `u` and an order. */
const personSql = Prisma.sql`
  SELECT u.id, u.name, u.email, u.role, u.version, u.disabled_at IS NOT NULL AS "isDisabled",
    CASE WHEN o.id IS NOT NULL THEN ${organisationRefJson} END AS organisation,
    greatest(
      (SELECT max(s.last_seen_at) FROM session s WHERE s.user_id = u.id),
      (SELECT max(e.at) FROM audit_event e WHERE e.actor_id = u.id AND e.action = 'user.signedIn')
    ) AS "lastSeenAt",
    (SELECT i.expires_at FROM invitation i WHERE i.user_id = u.id AND i.used_at IS NULL AND i.revoked_at IS NULL
      AND i.expires_at > now() LIMIT 1) AS "resetUntil"
  FROM app_user u LEFT JOIN organisation o ON o.id = u.organisation_id`;

/**
 * Everybody with an account, and everybody who was invited and has not come yet, also where the link ran out. Null for
 * roles that may not see it. Two round trips.
 */
export async function listPeople(actor: Actor): Promise<{ people: PersonView[]; invitations: InvitationView[] } | null> {
  if (!may(actor, 'people.manage')) return null;
  const [people, invitations] = await Promise.all([
    db().$queryRaw<PersonView[]>`${personSql} ORDER BY u.disabled_at IS NOT NULL, lower(u.name), u.id`,
    db().$queryRaw<InvitationView[]>`
      SELECT i.id, i.name, i.email, i.role, i.expires_at AS "expiresAt", i.expires_at <= now() AS "isExpired", maker.name AS "invitedBy",
        CASE WHEN o.id IS NOT NULL THEN ${organisationRefJson} END AS organisation
      FROM invitation i JOIN app_user maker ON maker.id = i.created_by_id LEFT JOIN organisation o ON o.id = i.organisation_id
      WHERE i.user_id IS NULL AND i.used_at IS NULL AND i.revoked_at IS NULL ORDER BY i.created_at DESC, i.id`,
  ]);
  return { people, invitations };
}

/** Somebody's account with the organisations to choose from; null when there is none, or none to see. Two round trips. */
export async function getPerson(actor: Actor, id: UserId): Promise<PersonForm | null> {
  if (!may(actor, 'people.manage')) return null;
  const [[person], organisations] = await Promise.all([
    db().$queryRaw<PersonView[]>`${personSql} WHERE u.id = ${id}::uuid`,
    db().$queryRaw<OrganisationRef[]>`${organisationRefsSql}`,
  ]);
  return person ? { person, organisations } : null;
}

/** The organisations to choose from for somebody new; null for roles that may not invite. One round trip. */
export async function listInviteChoices(actor: Actor): Promise<OrganisationRef[] | null> {
  if (!may(actor, 'people.manage')) return null;
  return db().$queryRaw<OrganisationRef[]>`${organisationRefsSql}`;
}
