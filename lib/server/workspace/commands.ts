import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { isEarlier, isFuture, isKnown } from '@/lib/domain/shared/partial-date';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import type { AddMember, ChangeWorkspace, EndMembership, MemberId } from '@/lib/domain/workspace/schema';
import { type Audit, inTransaction } from '../audit/transaction';
import { dateColumn, dayOf, partialDate } from '../columns';
import type { Transaction } from '../db';
import { isLiveOrganisation } from '../user/administrators';
import { todayOfWorkspace } from './queries';

type Changed = Result<{ memberId: string }>;

/** Changes the workspace's names, time zone and coalition. Errors: NOT_ALLOWED, NOT_FOUND, STALE, INVALID_INPUT. */
export async function changeWorkspace(actor: Actor, input: ChangeWorkspace): Promise<Result<null>> {
  return inWorkspace(actor, async (tx, audit, workspace) => {
    if (workspace.version !== input.version) return failure('STALE');
    const { nameEn, nameAr, timeZone, coalitionId, version } = input;
    const isKept = coalitionId === workspace.coalitionId;
    if (!isKept && !(await isLiveOrganisation(tx, coalitionId))) {
      return failure('INVALID_INPUT', { coalitionId: 'NOT_A_CHOICE' });
    }
    const { id, ...before } = workspace;
    const after = { nameEn, nameAr, timeZone, coalitionId, version: version + 1 };
    const updated = await tx.workspace.updateMany({ where: { id, version }, data: after });
    if (updated.count === 0) return failure('STALE');
    await audit({ action: 'workspace.changed', recordType: 'WORKSPACE', recordId: id, before, after });
    return success(null);
  });
}

/** Makes an organisation a member of the coalition. Errors: NOT_ALLOWED; INVALID_INPUT where it is one already. */
export async function addMember(actor: Actor, { organisationId, joined }: AddMember): Promise<Changed> {
  return inWorkspace(actor, async (tx, audit, workspace) => {
    const isMember = await tx.workspaceMember.count({ where: { workspaceId: workspace.id, organisationId, leftOn: null } });
    if (isMember > 0) return failure('INVALID_INPUT', { organisationId: 'DUPLICATE' });
    if (!(await isLiveOrganisation(tx, organisationId)) || organisationId === workspace.coalitionId) {
      return failure('INVALID_INPUT', { organisationId: 'NOT_A_CHOICE' });
    }
    if (isKnown(joined) && isFuture(joined, await todayOfWorkspace(tx))) {
      return failure('INVALID_INPUT', { joined: 'IN_THE_FUTURE' });
    }
    const since = joined.on && dateColumn(joined.on);
    const overlaps = since && { workspaceId: workspace.id, organisationId, leftOn: { gte: since } };
    if (overlaps && (await tx.workspaceMember.count({ where: overlaps })) > 0) {
      return failure('INVALID_INPUT', { joined: 'TOO_EARLY' });
    }

    const { id } = await tx.workspaceMember.create({
      data: { workspaceId: workspace.id, organisationId, joinedOn: since, joinedPrecision: joined.precision },
      select: { id: true },
    });
    const after = { joinedOn: joined.on, joinedPrecision: joined.precision };
    await audit({ action: 'workspace.memberJoined', recordType: 'ORGANISATION', recordId: organisationId, before: null, after });
    return success({ memberId: id });
  });
}

/** Ends a membership on a day; it stays on record. Errors: NOT_ALLOWED; NOT_FOUND; STALE once it has ended; INVALID_INPUT. */
export async function endMembership(actor: Actor, { memberId, left }: EndMembership): Promise<Changed> {
  return inWorkspace(actor, async (tx, audit) => {
    const member = await tx.workspaceMember.findUnique({ where: { id: memberId }, select: MEMBER });
    if (!member) return failure('NOT_FOUND');
    if (member.leftOn) return failure('STALE');
    if (isFuture(left, await todayOfWorkspace(tx))) return failure('INVALID_INPUT', { left: 'IN_THE_FUTURE' });
    const joined = partialDate(member.joinedOn, member.joinedPrecision);
    if (isKnown(joined) && isEarlier(left, joined)) {
      return failure('INVALID_INPUT', { left: 'ENDS_BEFORE_START' });
    }
    await tx.workspaceMember.update({ where: { id: memberId }, data: { leftOn: dateColumn(left.on) }, select: { id: true } });
    const about = { recordType: 'ORGANISATION', recordId: member.organisationId } as const;
    await audit({ action: 'workspace.memberLeft', ...about, before: { leftOn: null }, after: { leftOn: left.on } });
    return success({ memberId });
  });
}

/** Takes the end of a membership back. Errors: NOT_ALLOWED; NOT_FOUND; STALE where the organisation has come back since. */
export async function undoEndOfMembership(actor: Actor, { memberId }: MemberId): Promise<Changed> {
  return inWorkspace(actor, async (tx, audit, workspace) => {
    const member = await tx.workspaceMember.findUnique({ where: { id: memberId }, select: MEMBER });
    if (!member?.leftOn) return failure('NOT_FOUND');
    const { organisationId, leftOn } = member;
    const isBack = await tx.workspaceMember.count({ where: { workspaceId: workspace.id, organisationId, leftOn: null } });
    if (isBack > 0) return failure('STALE');
    await tx.workspaceMember.update({ where: { id: memberId }, data: { leftOn: null }, select: { id: true } });
    const about = { recordType: 'ORGANISATION', recordId: organisationId } as const;
    await audit({ action: 'workspace.memberReturned', ...about, before: { leftOn: dayOf(leftOn) }, after: { leftOn: null } });
    return success({ memberId });
  });
}

/** Takes a membership back that was entered by mistake. Errors: NOT_ALLOWED; NOT_FOUND; STALE once it has ended. */
export async function removeMember(actor: Actor, { memberId }: MemberId): Promise<Changed> {
  return inWorkspace(actor, async (tx, audit) => {
    const member = await tx.workspaceMember.findUnique({ where: { id: memberId }, select: MEMBER });
    if (!member) return failure('NOT_FOUND');
    // What is known from public context is part of the record: it can end, and is not a slip.
    if (member.leftOn || member.publicContextId) return failure('STALE');
    await tx.workspaceMember.delete({ where: { id: memberId }, select: { id: true } });
    const { on: joinedOn, precision: joinedPrecision } = partialDate(member.joinedOn, member.joinedPrecision);
    const about = { recordType: 'ORGANISATION', recordId: member.organisationId } as const;
    await audit({ action: 'workspace.memberRemoved', ...about, before: { joinedOn, joinedPrecision }, after: null });
    return success({ memberId });
  });
}

const MEMBER = { organisationId: true, joinedOn: true, joinedPrecision: true, leftOn: true, publicContextId: true } as const;

interface Settings {
  id: string;
  nameEn: string;
  nameAr: string;
  timeZone: string;
  coalitionId: string | null;
  version: number;
}

/** Who may, and one change at a time: the workspace's row is locked. */
async function inWorkspace<Value>(
  actor: Actor,
  run: (tx: Transaction, audit: Audit, workspace: Settings) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (!may(actor, 'workspace.manage')) return failure('NOT_ALLOWED');
  return inTransaction(actor, async (tx, audit) => {
    const [workspace] = await tx.$queryRaw<Settings[]>`
      SELECT id, name_en AS "nameEn", name_ar AS "nameAr", time_zone AS "timeZone", coalition_id AS "coalitionId", version
      FROM workspace FOR UPDATE`;
    return workspace ? run(tx, audit, workspace) : failure('NOT_FOUND');
  });
}
