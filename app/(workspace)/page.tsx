import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DashboardBody } from '@/components/dashboard/dashboard-body';
import { Headline } from '@/components/dashboard/headline';
import { HistoryNote } from '@/components/dashboard/history-note';
import { NarrowBar } from '@/components/list/narrow-bar';
import { hrefOf } from '@/components/list/state';
import { headline } from '@/lib/domain/dashboard/headline';
import { dashboardLists } from '@/lib/domain/dashboard/lists';
import { DASHBOARD } from '@/lib/domain/dashboard/scope';
import { isFiltered, parseList, type SearchParams } from '@/lib/domain/list/query';
import { formatToday } from '@/lib/i18n/format';
import { requireActor } from '@/lib/server/auth/actor';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { followUpStepAction } from '@/lib/server/follow-up/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dashboard'))('title') };
}

export default async function DashboardPage({ searchParams }: Props) {
  const query = parseList(DASHBOARD, await searchParams);
  const state = { definition: DASHBOARD, query, path: routes.dashboard() };
  const here = hrefOf(state, query);
  const actor = await requireActor(here);
  const { clock, timeZone, campaigns } = await loadShell();
  const { dashboard, provenance } = await getDashboard(actor, query, clock);
  const { followUpCounts, commitmentCounts, awaitingSince } = dashboard;
  const isEmpty = campaigns.length === 0 && Object.keys(followUpCounts).length === 0 && !isFiltered(query);
  const clauses = headline({ isEmpty, awaitingSince, followUps: followUpCounts, commitments: commitmentCounts }, clock);
  return (
    <>
      <div className="head">
        <div>
          <p className="over">
            <time dateTime={clock.today}>{formatToday(clock.today, await getLocale())}</time>
          </p>
          <Headline clauses={clauses} />
          <HistoryNote sources={dashboard.sources} isEmpty={campaigns.length === 0} today={clock.today} />
        </div>
      </div>
      {!isEmpty && (
        <NarrowBar
          state={state}
          options={{ year: dashboard.years }}
          campaigns={campaigns}
          organisations={dashboard.organisations}
        />
      )}
      <DashboardBody
        dashboard={dashboard}
        lists={dashboardLists(query, actor, clock.today)}
        provenance={provenance}
        clock={clock}
        timeZone={timeZone}
        year={query.filters.year?.[0] ?? null}
        actor={actor}
        followUpAction={followUpStepAction}
        here={here}
      />
    </>
  );
}
