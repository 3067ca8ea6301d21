import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { FeedForm } from '@/components/calendar/feed-form';
import { FeedHelp } from '@/components/calendar/feed-help';
import { FeedList } from '@/components/calendar/feed-list';
import { PageHead } from '@/components/layout/page-head';
import { Note, Panel } from '@/components/ui/panel';
import { Saved } from '@/components/ui/saved';
import { newId } from '@/lib/domain/shared/ids';
import { requireActor } from '@/lib/server/auth/actor';
import { makeFeedAction, renewFeedAction, revokeFeedAction } from '@/lib/server/calendar/actions';
import { listCalendarFeeds } from '@/lib/server/calendar/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('calendarLinks'))('title') };
}

export default async function CalendarLinksPage({ searchParams }: Props) {
  const actor = await requireActor(routes.calendarLinks());
  const [feeds, { campaigns, timeZone }, { saved }] = await Promise.all([listCalendarFeeds(actor), loadShell(), searchParams]);
  const [t, calendar] = await Promise.all([getTranslations('calendarLinks'), getTranslations('calendar')]);
  const { calendarLinks, settings, error, fieldError } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ calendarLinks, settings, error, fieldError }}>
      <PageHead parent={{ href: routes.calendar(), label: calendar('title') }} title={t('title')} lead={<p>{t('lead')}</p>} />
      {saved === 'revoked' && <Saved>{t('revoked')}</Saved>}
      <div className="cols">
        <div className="stack">
          <Panel id="new" title={t('new')}>
            <div className="panel-body">
              <FeedForm
                action={makeFeedAction}
                feedId={newId(Date.now(), crypto.getRandomValues(new Uint8Array(10)))}
                campaigns={campaigns}
              />
            </div>
          </Panel>
          <Panel id="links" title={t('yours')} count={feeds.length}>
            <FeedList feeds={feeds} timeZone={timeZone} renew={renewFeedAction} revoke={revokeFeedAction} />
          </Panel>
        </div>
        <div className="stack">
          <Panel id="how" title={t('how')}>
            <FeedHelp />
          </Panel>
          <Note tone="glass">{t('secret')}</Note>
        </div>
      </div>
    </NextIntlClientProvider>
  );
}
