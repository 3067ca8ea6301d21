// Makes the demo accounts named in a file: [{ email, role, password }]. Only the embedded database gets them.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ROLES, type Role } from '@/lib/domain/auth/roles';
import type { OrganisationId } from '@/lib/domain/shared/ids';
import { db, disconnect } from '@/lib/server/db';
import { saveAccount } from '@/lib/server/user/commands';

/** A role's name, since a demo account is nobody. */
const NAMES: Record<Role, string> = {
  ADMIN: 'Administrator · مدير النظام',
  ORGANIZER: 'Organizer · منظّم',
  CONTRIBUTOR: 'Contributor · مساهم',
  VIEWER: 'Viewer · مطّلع',
};

const accounts = z
  .array(z.object({ email: z.email(), role: z.enum(ROLES), password: z.string().min(12) }))
  .parse(JSON.parse(readFileSync(process.argv[2] as string, 'utf8')));

const workspace = await db().workspace.findFirst({
  select: { coalitionId: true, members: { select: { organisationId: true }, orderBy: { id: 'asc' }, take: 1 } },
});
const coalition = (workspace?.coalitionId ?? null) as OrganisationId | null;
const member = (workspace?.members[0]?.organisationId ?? null) as OrganisationId | null;

for (const account of accounts) {
  const organisationId = account.role === 'CONTRIBUTOR' ? member : account.role === 'VIEWER' ? null : coalition;
  if (account.role === 'CONTRIBUTOR' && !organisationId) continue;
  await saveAccount({ ...account, name: NAMES[account.role], organisationId });
}
await disconnect();
