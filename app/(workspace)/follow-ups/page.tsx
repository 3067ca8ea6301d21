import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FollowUpGroups } from '@/components/follow-up/follow-up-groups';
import { FollowUpTabs } from '@/components/follow-up/follow-up-tabs';
import { PageHead } from '@/components/layout/page-head';
import { ListView } from '@/components/list/list-view';
import { hrefOf } from '@/components/list/state';
import { NewRecordLink } from '@/components/record/record-links';
import { Empty } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { FOLLOW_UP_LIST } from '@/lib/domain/follow-up/list';
import { parseList, type SearchParams } from '@/lib/domain/list/query';
import { requireActor } from '@/lib/server/auth/actor';
import { followUpStepAction } from '@/lib/server/follow-up/actions';
import { countFollowUps, listAssignees, listFollowUps } from '@/lib/server/follow-up/queries';
import { savedViewAction } from '@/lib/server/saved-view/actions';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('followUps'))('title') };
}

export default async function FollowUpsPage({ searchParams }: Props) {
  const query = parseList(FOLLOW_UP_LIST, await searchParams);
  const state = { definition: FOLLOW_UP_LIST, query, path: routes.followUps() };
  const here = hrefOf(state, query);
  const actor = await requireActor(here);
  const [{ clock, campaigns }, frame, people, t] = await Promise.all([
    loadShell(),
    loadListFrame(actor, FOLLOW_UP_LIST),
    listAssignees(actor),
    getTranslations('followUps'),
  ]);
  const { today } = clock;
  const [{ followUps, page }, counts] = await Promise.all([listFollowUps(actor, query, today), countFollowUps(actor, today)]);
  const add = may(actor, 'followUp.write') && <NewRecordLink noun="followUp" given={{ next: here }} />;
  return (
    <>
      <PageHead title={t('title')} term="followUp" lead={<p>{t('lead', { count: counts.overdue })}</p>} actions={add} />
      <FollowUpTabs state={state} counts={counts} withOurs={actor.organisationId !== null} />
      <ListView
        actor={actor}
        state={state}
        page={page}
        title={t('title')}
        campaigns={campaigns}
        organisations={frame.organisations}
        views={frame.views}
        viewAction={savedViewAction}
        empty={
          <Empty title={t('empty')} action={add}>
            {t('emptyLead')}
          </Empty>
        }
      >
        <FollowUpGroups
          state={state}
          page={page}
          followUps={followUps}
          actor={actor}
          today={today}
          people={people}
          action={followUpStepAction}
          next={here}
        />
      </ListView>
    </>
  );
}
