import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DashboardBody } from '@/components/dashboard/dashboard-body';
import { Headline } from '@/components/dashboard/headline';
import { HistoryNote } from '@/components/dashboard/history-note';
import { commitmentStanding } from '@/lib/domain/commitment/standing';
import { headline } from '@/lib/domain/dashboard/headline';
import { followUpStanding } from '@/lib/domain/follow-up/standing';
import { formatToday } from '@/lib/i18n/format';
import { requireActor } from '@/lib/server/auth/actor';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { followUpStepAction } from '@/lib/server/follow-up/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dashboard'))('title') };
}

export default async function DashboardPage() {
  const actor = await requireActor(routes.dashboard());
  const { clock, timeZone } = await loadShell();
  const { dashboard, provenance } = await getDashboard(actor, clock.today);
  const clauses = headline(
    {
      campaigns: dashboard.campaigns,
      followUps: dashboard.followUps.map((followUp) => followUpStanding(followUp, clock.today)),
      commitments: dashboard.commitments.map(({ status, due }) => commitmentStanding(status, due, clock)),
    },
    clock,
  );
  return (
    <>
      <div className="head">
        <div>
          <p className="over">
            <time dateTime={clock.today}>{formatToday(clock.today, await getLocale())}</time>
          </p>
          <Headline clauses={clauses} />
          <HistoryNote sources={dashboard.sources} isEmpty={dashboard.campaigns.length === 0} today={clock.today} />
        </div>
      </div>
      <DashboardBody
        dashboard={dashboard}
        provenance={provenance}
        clock={clock}
        timeZone={timeZone}
        actor={actor}
        followUpAction={followUpStepAction}
      />
    </>
  );
}
