import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { InvitationId, Invite } from '@/lib/domain/invitation/schema';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import type { ResetUser } from '@/lib/domain/user/schema';
import type { Audit } from '../audit/transaction';
import type { Transaction } from '../db';
import { administerPeople, isLiveOrganisation } from '../user/administrators';
import { auditRevoked, freshLink, linkEvent, linkSelect, UNENDED } from './links';

/** A link just made; its token is told once and kept nowhere. */
export interface MadeLink {
  token: string;
  name: string;
  expiresAt: Date;
}

/**
 * Invites somebody new. Inviting an address again replaces what stood and ends the link before: one row an address.
 * Errors: NOT_ALLOWED; INVALID_INPUT when the address has an account or the organisation is gone.
 */
export async function invite(actor: Actor, input: Invite): Promise<Result<MadeLink>> {
  return administerPeople(actor, async (tx, audit) => {
    const { email, name, role, organisationId } = input;
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
      return failure('INVALID_INPUT', { email: 'EMAIL_TAKEN' });
    }
    if (!(await isLiveOrganisation(tx, organisationId))) {
      return failure('INVALID_INPUT', { organisationId: 'NOT_A_CHOICE' });
    }
    const known = await tx.invitation.findFirst({ where: { email, userId: null, ...UNENDED }, select: linkSelect });
    if (known) return renew(actor, tx, audit, known, input);

    const { token, columns } = freshLink();
    const made = await tx.invitation.create({
      data: { ...columns, email, name, role, organisationId, createdById: actor.id },
      select: { id: true },
    });
    const after = { email, name, role, organisationId };
    await audit({ action: 'invitation.made', recordType: 'INVITATION', recordId: made.id, before: null, after });
    return success({ token, name, expiresAt: columns.expiresAt });
  });
}

/** Makes a new link for an invitation and ends the one before. Errors: NOT_ALLOWED; NOT_FOUND once used or revoked. */
export async function renewInvitation(actor: Actor, { invitationId }: InvitationId): Promise<Result<MadeLink>> {
  return administerPeople(actor, async (tx, audit) => {
    const known = await tx.invitation.findFirst({ where: { id: invitationId, userId: null, ...UNENDED }, select: linkSelect });
    return known ? renew(actor, tx, audit, known, linkEvent(known)) : failure('NOT_FOUND');
  });
}

type Known = { id: string } & Parameters<typeof linkEvent>[0];

async function renew(actor: Actor, tx: Transaction, audit: Audit, known: Known, wanted: Invite | ReturnType<typeof linkEvent>) {
  const { name, role, organisationId } = wanted;
  const { token, columns } = freshLink();
  const renewed = await tx.invitation.updateMany({
    where: { id: known.id, ...UNENDED },
    data: { ...columns, name, role, organisationId, createdById: actor.id },
  });
  if (renewed.count === 0) return failure('NOT_FOUND');
  const before = linkEvent(known);
  const after = { ...before, name, role, organisationId };
  await audit({ action: 'invitation.renewed', recordType: 'INVITATION', recordId: known.id, before, after });
  return success({ token, name, expiresAt: columns.expiresAt });
}

/** Ends an invitation, or a link to a new password. Errors: NOT_ALLOWED; NOT_FOUND once used or revoked. */
export async function revokeInvitation(actor: Actor, { invitationId }: InvitationId): Promise<Result<null>> {
  return administerPeople(actor, async (tx, audit) => {
    const [revoked] = await tx.invitation.updateManyAndReturn({
      where: { id: invitationId, ...UNENDED },
      data: { revokedAt: new Date() },
      select: linkSelect,
    });
    if (!revoked) return failure('NOT_FOUND');
    await auditRevoked(audit, revoked);
    return success(null);
  });
}

/**
 * Makes a link with which somebody sets a new password; a link made before ends. The password they have stays good
 * until the link is used. Errors: NOT_ALLOWED; NOT_FOUND; ACCOUNT_DISABLED.
 */
export async function resetUser(actor: Actor, { userId }: ResetUser): Promise<Result<MadeLink>> {
  return administerPeople(actor, async (tx, audit) => {
    const user = await tx.user.findUnique({
      where: { id: userId },
      select: { email: true, name: true, role: true, organisationId: true, disabledAt: true },
    });
    if (!user) return failure('NOT_FOUND');
    if (user.disabledAt) return failure('ACCOUNT_DISABLED');
    const { disabledAt: _, ...account } = user;
    const { token, columns } = freshLink();
    const replaced = await tx.invitation.updateMany({
      where: { userId, ...UNENDED },
      data: { ...columns, ...account, createdById: actor.id },
    });
    if (replaced.count === 0) {
      await tx.invitation.create({ data: { ...columns, ...account, userId, createdById: actor.id }, select: { id: true } });
    }
    const after = { expiresAt: columns.expiresAt.toISOString() };
    await audit({ action: 'user.resetOffered', recordType: 'USER', recordId: userId, before: null, after });
    return success({ token, name: user.name, expiresAt: columns.expiresAt });
  });
}
