import 'server-only';
import type { Role } from '@/lib/domain/auth/roles';
import { INVITATION_HOURS } from '@/lib/domain/invitation/schema';
import type { Audit } from '../audit/transaction';
import { digest, newToken } from '../auth/token';
import type { Transaction } from '../db';

/** A link that was neither used nor revoked; it may have run out. */
export const UNENDED = { usedAt: null, revokedAt: null } as const;

/** What a link opens: a place for somebody new, or, with a user, a new password. */
export interface LinkFor {
  userId: string | null;
  email: string;
  name: string;
  role: Role;
  organisationId: string | null;
}

export const linkSelect = { id: true, userId: true, email: true, name: true, role: true, organisationId: true } as const;

/** A link as the audit trail keeps it: whom it lets in as what, never its token. */
export const linkEvent = ({ email, name, role, organisationId }: LinkFor) => ({ email, name, role, organisationId });

/** A fresh token with the columns that hold what is kept of it. */
export function freshLink(now = Date.now()) {
  const token = newToken();
  const expiresAt = new Date(now + INVITATION_HOURS * 3_600_000);
  return { token, columns: { tokenHash: digest(token), expiresAt } };
}

/** Ends the links somebody made: who is no administrator any more lets nobody in. */
export const revokeLinksMadeBy = (tx: Transaction, audit: Audit, createdById: string): Promise<void> =>
  revoke(tx, audit, { createdById });

/** Ends the links to a new password of somebody. */
export const revokeLinksFor = (tx: Transaction, audit: Audit, userId: string): Promise<void> => revoke(tx, audit, { userId });

async function revoke(tx: Transaction, audit: Audit, whose: { createdById: string } | { userId: string }): Promise<void> {
  const links = await tx.invitation.updateManyAndReturn({
    where: { ...whose, ...UNENDED },
    data: { revokedAt: new Date() },
    select: linkSelect,
  });
  for (const link of links) await auditRevoked(audit, link);
}

/** Says in the trail that a link was revoked. */
export async function auditRevoked(audit: Audit, link: LinkFor & { id: string }): Promise<void> {
  if (link.userId) {
    await audit({ action: 'user.resetRevoked', recordType: 'USER', recordId: link.userId, before: null, after: null });
  } else {
    const before = linkEvent(link);
    await audit({ action: 'invitation.revoked', recordType: 'INVITATION', recordId: link.id, before, after: null });
  }
}
