import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { TimelineChart } from '@/components/campaign/timeline-chart';
import { TimelineList } from '@/components/campaign/timeline-list';
import { TimelineZoom } from '@/components/campaign/timeline-zoom';
import { EndNotes } from '@/components/citation/end-notes';
import { PageHead } from '@/components/layout/page-head';
import { NarrowBar } from '@/components/list/narrow-bar';
import { hrefOf } from '@/components/list/state';
import { Empty, Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { TIMELINE, windowOf, yearsAround } from '@/lib/domain/campaign/timeline';
import { parseList, type SearchParams } from '@/lib/domain/list/query';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getTimeline } from '@/lib/server/campaign/timeline-queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('timeline'))('title') };
}

export default async function CampaignTimelinePage({ params, searchParams }: Props) {
  const { id: param } = await params;
  const query = parseList(TIMELINE, await searchParams);
  const state = { definition: TIMELINE, query, path: routes.campaignTimeline(param) };
  const actor = await requireActor(hrefOf(state, query));
  const id = parseId<'campaign'>(param);
  const found = id ? await getTimeline(actor, id, query) : null;
  if (!found) notFound();
  const { campaign, events, total, years } = found.timeline;
  const [{ clock }, locale, t] = await Promise.all([loadShell(), getLocale(), getTranslations('timeline')]);
  const title = plainText(campaign.title, locale);
  const window = windowOf(query) ?? yearsAround(events);
  const isEmpty = years.length === 0 && total === 0;
  return (
    <>
      <PageHead
        title={t('of', { campaign: title })}
        parent={{ href: routes.campaign(campaign.id), label: title }}
        lead={<p>{t('lead', { count: total })}</p>}
        actions={<PrintButton label={t('print')} />}
      />
      {isEmpty ? (
        <Empty title={t('empty')}>{t('emptyLead')}</Empty>
      ) : (
        <>
          <TimelineZoom state={state} years={years} />
          <NarrowBar state={state} options={{}} campaigns={[]} organisations={[]} />
          <Panel id="timeline" title={t('inOrder')}>
            {events.length === 0 ? (
              <Empty title={t('nothingHere')}>{t('nothingHereLead')}</Empty>
            ) : (
              <>
                {window && <TimelineChart campaignId={campaign.id} events={events} window={window} today={clock.today} />}
                {total > events.length && <p className="panel-lead">{t('more', { count: total - events.length })}</p>}
                <TimelineList campaignId={campaign.id} events={events} provenance={found.provenance} today={clock.today} />
              </>
            )}
          </Panel>
          <EndNotes paragraphs={found.provenance.paragraphs} />
        </>
      )}
    </>
  );
}
