import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ActivityPanel } from '@/components/audit/activity-panel';
import { CampaignBody } from '@/components/campaign/campaign-body';
import { CampaignHead } from '@/components/campaign/campaign-head';
import { TimelineLink } from '@/components/campaign/timeline-link';
import { RecordLinks } from '@/components/record/record-links';
import { Saved } from '@/components/ui/saved';
import { may } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { formatDate } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { activityOfRecord } from '@/lib/server/audit/queries';
import { requireActor } from '@/lib/server/auth/actor';
import { getCampaign } from '@/lib/server/campaign/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { FollowUpsOf } from '../../_parts/follow-ups-of';
import { NotesOn } from '../../_parts/notes-on';
import { PositionsOn } from '../../_parts/positions-of';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.campaign(param));
  const id = parseId<'campaign'>(param);
  const found = id ? await getCampaign(actor, id) : null;
  return found ? { actor, ...found } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { campaign } = await load((await params).id);
  return { title: plainText(campaign.title, await getLocale()) };
}

export default async function CampaignPage({ params, searchParams }: Props) {
  const { id } = await params;
  const [{ actor, campaign, provenance }, { clock, timeZone }] = await Promise.all([load(id), loadShell()]);
  const activity = await activityOfRecord(actor, campaign.id, 8);
  const about = { noun: 'campaign', id: campaign.id } as const;
  return (
    <>
      {await savedMessage((await searchParams).saved, campaign.statusChanges)}
      <CampaignHead
        campaign={campaign}
        provenance={provenance}
        mayChangeStatus={may(actor, 'campaign.changeStatus')}
        actions={
          <>
            <TimelineLink campaignId={campaign.id} />
            <RecordLinks
              noun="campaign"
              id={campaign.id}
              mayWrite={may(actor, 'campaign.write')}
              maySeeHistory={may(actor, 'history.read')}
            />
          </>
        }
      />
      <CampaignBody
        campaign={campaign}
        provenance={provenance}
        clock={clock}
        timeZone={timeZone}
        mayWrite={may(actor, 'campaign.write')}
        activity={<ActivityPanel events={activity} timeZone={timeZone} />}
        more={
          <>
            <PositionsOn actor={actor} campaignId={campaign.id} />
            <FollowUpsOf actor={actor} about={about} />
            <NotesOn actor={actor} about={about} />
          </>
        }
      />
    </>
  );
}

/** What the form just saved, in words: the change recorded last. */
async function savedMessage(saved: unknown, changes: Awaited<ReturnType<typeof load>>['campaign']['statusChanges']) {
  if (saved !== 'status' && saved !== 'correction') return null;
  const latest = changes.reduce((a, b) => (a.changedAt > b.changedAt ? a : b));
  const [t, status, locale] = await Promise.all([getTranslations('campaign'), getTranslations('campaignStatus'), getLocale()]);
  const words = { status: status(latest.to), asOf: formatDate(latest.asOf, locale) };
  return <Saved>{t(latest.isCorrection ? 'correctionSaved' : 'statusSaved', words)}</Saved>;
}
