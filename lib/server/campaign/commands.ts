import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ChangeCampaignStatus } from '@/lib/domain/campaign/schema';
import { planStatusChange, type StatusEntry } from '@/lib/domain/campaign/status';
import type { CampaignId } from '@/lib/domain/shared/ids';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { inTransaction } from '../audit/transaction';
import { dateColumn, knownDate } from '../columns';
import type { Transaction } from '../db';
import { todayOfWorkspace } from '../workspace/queries';

/**
 * Changes a campaign's status: history row, campaign, audit event, in one transaction.
 * Errors: NOT_FOUND; NOT_ALLOWED for roles that may not; STALE when the campaign is no longer at the version
 * the form was made from; INVALID_INPUT and TRANSITION_NOT_ALLOWED with the field that is wrong.
 */
export async function changeCampaignStatus(
  actor: Actor,
  input: ChangeCampaignStatus,
): Promise<Result<{ campaignId: CampaignId; isCorrection: boolean }>> {
  return inTransaction(actor, async (tx, audit) => {
    const campaign = await loadForStatusChange(tx, input.campaignId);
    if (!campaign) return failure('NOT_FOUND');
    if (!may(actor, 'campaign.changeStatus')) return failure('NOT_ALLOWED');
    if (campaign.version !== input.version) return failure('STALE');

    const today = await todayOfWorkspace(tx);
    const planned = planStatusChange(campaign.current, campaign.history, { to: input.status, asOf: input.asOf }, today);
    if (!planned.ok) return planned;
    const { from, to, asOf, isCorrection } = planned.value;

    const updated = await tx.campaign.updateMany({
      where: { id: input.campaignId, version: input.version, archivedAt: null },
      data: {
        version: { increment: 1 },
        ...(!isCorrection && { status: to, statusAsOf: dateColumn(asOf.on), statusAsOfPrecision: asOf.precision }),
      },
    });
    if (updated.count === 0) return failure('STALE');

    const change = await tx.campaignStatusChange.create({
      data: {
        campaignId: input.campaignId,
        fromStatus: from,
        toStatus: to,
        reasonEn: input.reasonEn,
        reasonAr: input.reasonAr,
        asOf: dateColumn(asOf.on),
        asOfPrecision: asOf.precision,
        isCorrection,
        changedById: actor.id,
      },
      select: { id: true },
    });

    const after = {
      status: to,
      asOf: asOf.on,
      asOfPrecision: asOf.precision,
      reasonEn: input.reasonEn,
      reasonAr: input.reasonAr,
      version: input.version + 1,
      changeId: change.id,
    };
    const record = { recordType: 'CAMPAIGN', recordId: input.campaignId } as const;
    if (isCorrection) {
      await audit({ action: 'campaign.statusCorrected', ...record, before: { status: from, version: input.version }, after });
    } else {
      const { status, asOf: before } = campaign.current;
      const was = { status, asOf: before.on, asOfPrecision: before.precision, version: input.version };
      await audit({ action: 'campaign.statusChanged', ...record, before: was, after });
    }
    return success({ campaignId: input.campaignId, isCorrection });
  });
}

async function loadForStatusChange(tx: Transaction, id: CampaignId) {
  const row = await tx.campaign.findFirst({
    where: { id, archivedAt: null },
    select: {
      version: true,
      status: true,
      statusAsOf: true,
      statusAsOfPrecision: true,
      statusChanges: { select: { toStatus: true, asOf: true, asOfPrecision: true, changedAt: true } },
    },
  });
  if (!row) return null;
  const history: StatusEntry[] = row.statusChanges.map((change) => ({
    status: change.toStatus,
    asOf: knownDate(change.asOf, change.asOfPrecision),
    recordedAt: change.changedAt.toISOString(),
  }));
  return {
    version: row.version,
    current: { status: row.status, asOf: knownDate(row.statusAsOf, row.statusAsOfPrecision) },
    history,
  };
}
