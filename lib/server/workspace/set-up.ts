import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import type { SetUpWorkspace } from '@/lib/domain/workspace/schema';
import { inTransaction } from '../audit/transaction';

/**
 * Makes the workspace, the coalition that "we" are, and its first members, once. Whose side the organisations are on
 * can be changed on their own pages. Errors: NOT_ALLOWED; ALREADY_SET_UP.
 */
export async function setUpWorkspace(actor: Actor, input: SetUpWorkspace): Promise<Result<null>> {
  if (!may(actor, 'workspace.manage')) return failure('NOT_ALLOWED');
  const { nameEn, nameAr, timeZone, members } = input;
  try {
    return await inTransaction(actor, async (tx, audit) => {
      if ((await tx.workspace.count()) > 0) return failure('ALREADY_SET_UP');
      const coalition = await tx.organisation.create({
        data: {
          nameEn: input.coalitionEn,
          nameAr: input.coalitionAr,
          shortName: input.coalitionShort,
          kind: 'PARTNER',
          side: 'SYRIAN_AMERICAN',
        },
        select: { id: true },
      });
      const organisations = await tx.organisation.createManyAndReturn({
        data: members.map((names) => ({ ...names, kind: 'MEMBER_ORGANISATION' as const, side: 'SYRIAN_AMERICAN' as const })),
        select: { id: true },
      });
      const workspace = await tx.workspace.create({
        data: { nameEn, nameAr, timeZone, coalitionId: coalition.id },
        select: { id: true, version: true },
      });
      await tx.workspaceMember.createMany({
        data: organisations.map(({ id }) => ({ workspaceId: workspace.id, organisationId: id })),
      });
      const { id, version } = workspace;
      const after = { nameEn, nameAr, timeZone, coalitionId: coalition.id, version, memberOrganisations: members.length };
      await audit({ action: 'workspace.setUp', recordType: 'WORKSPACE', recordId: id, before: null, after });
      return success(null);
    });
  } catch (error) {
    // There is room for one: somebody else was faster.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return failure('ALREADY_SET_UP');
    throw error;
  }
}
