import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { ListView } from '@/components/list/list-view';
import { hrefOf } from '@/components/list/state';
import { MemberPositionTable } from '@/components/position/member-table';
import { WhipCounts } from '@/components/position/whip-count';
import { Empty, Panel } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { parseList, type SearchParams } from '@/lib/domain/list/query';
import { POSITION_LIST } from '@/lib/domain/position/list';
import { parseId } from '@/lib/domain/shared/ids';
import { formatDate } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { countPositions, listMemberPositions } from '@/lib/server/position/queries';
import { savedViewAction } from '@/lib/server/saved-view/actions';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('positions'))('title') };
}

export default async function CampaignPositionsPage({ params, searchParams }: Props) {
  const { id: param } = await params;
  const query = parseList(POSITION_LIST, await searchParams);
  const state = { definition: POSITION_LIST, query, path: routes.campaignPositions(param), of: param };
  const here = hrefOf(state, query);
  const actor = await requireActor(here);
  const id = parseId<'campaign'>(param);
  const [{ campaigns, clock }, frame, locale, t] = await Promise.all([
    loadShell(),
    loadListFrame(actor, POSITION_LIST),
    getLocale(),
    getTranslations('positions'),
  ]);
  const campaign = campaigns.find((one) => one.id === id) ?? notFound();
  const day = query.filters.asof?.[0] ?? clock.today;
  const [{ members, page }, counts] = await Promise.all([
    listMemberPositions(actor, campaign.id, query, { day, locale }),
    countPositions(actor, campaign.id, day),
  ]);
  const title = plainText(campaign.title, locale);
  const date = formatDate({ on: day, precision: 'DAY' }, locale);
  const record = (contactId: string) =>
    `${routes.recordPosition(contactId)}?${new URLSearchParams({ campaign: campaign.id, next: here })}`;
  const empty = <Empty title={t('noMembers')}>{t('noMembersLead')}</Empty>;
  return (
    <>
      <PageHead
        title={t('of', { campaign: title })}
        term="whipCount"
        parent={{ href: routes.campaign(campaign.id), label: title }}
        lead={<p>{day === clock.today ? t('leadToday', { count: page.total }) : t('leadAsOf', { count: page.total, date })}</p>}
      />
      {counts.HOUSE.total + counts.SENATE.total > 0 && (
        <div className="gap-b">
          <Panel id="count" title={t('count')}>
            <div className="panel-body">
              <WhipCounts counts={counts} />
            </div>
          </Panel>
        </div>
      )}
      <ListView
        actor={actor}
        state={state}
        page={page}
        title={t('title')}
        campaigns={campaigns}
        organisations={frame.organisations}
        views={frame.views}
        viewAction={savedViewAction}
        empty={empty}
      >
        <MemberPositionTable
          state={state}
          members={members}
          page={page}
          day={day}
          record={may(actor, 'position.write') ? record : null}
        />
      </ListView>
    </>
  );
}
