import 'server-only';
import type { Actor, Role } from '@/lib/domain/auth/roles';
import type { OrganisationId, UserId } from '@/lib/domain/shared/ids';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { keepsAnAdministrator } from '@/lib/domain/user/administrators';
import type { ChangeUser, UserVersion } from '@/lib/domain/user/schema';
import { type Audit, inTransaction, SYSTEM } from '../audit/transaction';
import { hashPassword } from '../auth/password';
import type { Transaction } from '../db';
import { revokeLinksFor, revokeLinksMadeBy } from '../invitation/links';
import { administerPeople, isLiveOrganisation } from './administrators';

export interface Account {
  email: string;
  name: string;
  role: Role;
  password: string;
  organisationId: OrganisationId | null;
  locale?: 'AR' | 'EN';
}

/**
 * Makes an account, or gives the one with this address the name, role, organisation and password; it is enabled
 * and its sessions end then. For the command line: the system acts. Returns whether the account is new.
 */
export async function saveAccount(account: Account): Promise<{ created: boolean }> {
  const passwordHash = await hashPassword(account.password);
  return inTransaction(SYSTEM, async (tx, audit) => {
    const { email, name, role, organisationId } = account;
    const existing = await tx.user.findUnique({ where: { email }, select: { id: true, role: true } });
    if (!existing) {
      const user = await tx.user.create({
        data: { email, name, role, organisationId, passwordHash, locale: account.locale ?? null },
        select: { id: true },
      });
      await audit({ action: 'user.created', recordType: 'USER', recordId: user.id, before: null, after: { email, name, role } });
      return { created: true };
    }
    await tx.user.update({
      where: { id: existing.id },
      data: { name, role, organisationId, passwordHash, disabledAt: null, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.session.deleteMany({ where: { userId: existing.id } });
    await audit({
      action: 'user.changed',
      recordType: 'USER',
      recordId: existing.id,
      before: { role: existing.role },
      after: { role, passwordChanged: true },
    });
    return { created: false };
  });
}

/**
 * Changes somebody's name, role or organisation; it holds from their next request on. Who is no administrator any
 * more leaves no open links behind. Errors: NOT_ALLOWED, NOT_FOUND, STALE, INVALID_INPUT; LAST_ADMINISTRATOR.
 */
export async function changeUser(actor: Actor, input: ChangeUser): Promise<Result<{ userId: UserId }>> {
  return administer(actor, input, async (tx, audit, administrators, user) => {
    const { name, role, organisationId } = input;
    if (!(await isLiveOrganisation(tx, organisationId))) {
      return failure('INVALID_INPUT', { organisationId: 'NOT_A_CHOICE' });
    }
    const { isDisabled } = user;
    const kept = keepsAnAdministrator(administrators, user.id, user, { role, isDisabled });
    if (!kept.ok) return kept;
    if (name === user.name && role === user.role && organisationId === user.organisationId) return success({ userId: user.id });

    if (!(await update(tx, input, { name, role, organisationId }))) return failure('STALE');
    if (user.role === 'ADMIN' && role !== 'ADMIN') await revokeLinksMadeBy(tx, audit, user.id);
    const before = { role: user.role, name: user.name, organisationId: user.organisationId };
    const after = { role, name, organisationId, passwordChanged: false };
    await audit({ action: 'user.changed', recordType: 'USER', recordId: user.id, before, after });
    return success({ userId: user.id });
  });
}

/**
 * Keeps somebody out: their sessions end, and so do the links to and from them. What they wrote stays.
 * Errors: as {@link changeUser}; NOT_YOURSELF.
 */
export async function disableUser(actor: Actor, input: UserVersion): Promise<Result<{ userId: UserId }>> {
  return administer(actor, input, async (tx, audit, administrators, user) => {
    if (user.id === actor.id) return failure('NOT_YOURSELF');
    if (user.isDisabled) return success({ userId: user.id });
    const kept = keepsAnAdministrator(administrators, user.id, user, { role: user.role, isDisabled: true });
    if (!kept.ok) return kept;

    if (!(await update(tx, input, { disabledAt: new Date() }))) return failure('STALE');
    await tx.session.deleteMany({ where: { userId: user.id } });
    await revokeLinksMadeBy(tx, audit, user.id);
    await revokeLinksFor(tx, audit, user.id);
    const after = { version: input.version + 1 };
    await audit({ action: 'user.disabled', recordType: 'USER', recordId: user.id, before: null, after });
    return success({ userId: user.id });
  });
}

/** Lets somebody in again, with the password they had. Errors: NOT_ALLOWED, NOT_FOUND, STALE. */
export async function enableUser(actor: Actor, input: UserVersion): Promise<Result<{ userId: UserId }>> {
  return administer(actor, input, async (tx, audit, _administrators, user) => {
    if (!user.isDisabled) return success({ userId: user.id });
    if (!(await update(tx, input, { disabledAt: null }))) return failure('STALE');
    const after = { version: input.version + 1 };
    await audit({ action: 'user.enabled', recordType: 'USER', recordId: user.id, before: null, after });
    return success({ userId: user.id });
  });
}

type Administered = { id: UserId; name: string; role: Role; organisationId: string | null; isDisabled: boolean };

/** What every change to an account has in common: it is of the version that was seen. */
async function administer<Value>(
  actor: Actor,
  { userId, version }: UserVersion,
  run: (tx: Transaction, audit: Audit, administrators: UserId[], user: Administered) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return administerPeople(actor, async (tx, audit, administrators) => {
    const row = await tx.user.findUnique({
      where: { id: userId },
      select: { name: true, role: true, organisationId: true, disabledAt: true, version: true },
    });
    if (!row) return failure('NOT_FOUND');
    if (row.version !== version) return failure('STALE');
    const { disabledAt, name, role, organisationId } = row;
    return run(tx, audit, administrators, { id: userId, name, role, organisationId, isDisabled: disabledAt !== null });
  });
}

async function update(
  tx: Transaction,
  { userId, version }: UserVersion,
  data: { name?: string; role?: Role; organisationId?: string | null; disabledAt?: Date | null },
): Promise<boolean> {
  const { count } = await tx.user.updateMany({ where: { id: userId, version }, data: { ...data, version: { increment: 1 } } });
  return count === 1;
}
