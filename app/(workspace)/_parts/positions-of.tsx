import { LedgerPanel } from '@/components/position/ledger-panel';
import { WhipPanel } from '@/components/position/whip-panel';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { countPositions, listPositionsOf } from '@/lib/server/position/queries';
import { loadShell } from '@/lib/server/shell/queries';

/** Where a person stands on each campaign, on the person's page. */
export async function PositionsOf({ actor, contactId }: { actor: Actor; contactId: string }) {
  const [{ clock }, ledgers] = await Promise.all([loadShell(), listPositionsOf(actor, contactId)]);
  return <LedgerPanel contactId={contactId} ledgers={ledgers} today={clock.today} mayWrite={may(actor, 'position.write')} />;
}

/** Where Members of Congress stand on a campaign, on the campaign's page. */
export async function PositionsOn({ actor, campaignId }: { actor: Actor; campaignId: string }) {
  const { clock } = await loadShell();
  return <WhipPanel campaignId={campaignId} counts={await countPositions(actor, campaignId, clock.today)} />;
}
