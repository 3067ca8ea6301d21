import 'server-only';
import { randomUUID } from 'node:crypto';
import { Prisma } from '@/generated/prisma/client';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { organisationRecord } from '@/lib/domain/organisation/record';
import type { OrganisationKind } from '@/lib/domain/organisation/view';
import { emptyContent } from '@/lib/domain/record/write';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import type { NamedOrganisation } from '@/lib/domain/workspace/member-lines';
import type { SetUpWorkspace } from '@/lib/domain/workspace/schema';
import { inTransaction } from '../audit/transaction';
import { saveRecordIn } from '../record/commands';

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
      const found = async (names: NamedOrganisation, kind: OrganisationKind) => {
        const { nameEn: en, nameAr: ar, shortName } = names;
        const content = { ...emptyContent(organisationRecord.fields), name: { en, ar }, shortName, kind };
        const id = randomUUID();
        const saved = await saveRecordIn({ tx, audit, actor }, { noun: 'organisation', id, version: 0, content });
        if (!saved.ok) throw new Error(`an organisation was refused: ${saved.code}`);
        return id;
      };
      const { coalitionEn, coalitionAr, coalitionShort } = input;
      const coalitionId = await found({ nameEn: coalitionEn, nameAr: coalitionAr, shortName: coalitionShort }, 'PARTNER');
      const memberIds: string[] = [];
      for (const names of members) memberIds.push(await found(names, 'MEMBER_ORGANISATION'));
      const workspace = await tx.workspace.create({
        data: { nameEn, nameAr, timeZone, coalitionId },
        select: { id: true, version: true },
      });
      await tx.workspaceMember.createMany({
        data: memberIds.map((organisationId) => ({ workspaceId: workspace.id, organisationId })),
      });
      const { id, version } = workspace;
      const after = { nameEn, nameAr, timeZone, coalitionId, version, memberOrganisations: members.length };
      await audit({ action: 'workspace.setUp', recordType: 'WORKSPACE', recordId: id, before: null, after });
      return success(null);
    });
  } catch (error) {
    // There is room for one: somebody else was faster.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return failure('ALREADY_SET_UP');
    throw error;
  }
}
