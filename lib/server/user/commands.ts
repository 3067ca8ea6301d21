import 'server-only';
import type { Role } from '@/lib/domain/auth/roles';
import type { OrganisationId } from '@/lib/domain/shared/ids';
import { inTransaction, SYSTEM } from '../audit/transaction';
import { hashPassword } from '../auth/password';

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
