import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ActivityPanel } from '@/components/audit/activity-panel';
import { FollowUpDetails } from '@/components/follow-up/follow-up-details';
import { FollowUpDue } from '@/components/follow-up/follow-up-due';
import { FollowUpSteps } from '@/components/follow-up/follow-up-steps';
import { FOLLOW_UP_STATUS_LOOKS } from '@/components/follow-up/looks';
import { PageHead } from '@/components/layout/page-head';
import { RecordLinks } from '@/components/record/record-links';
import { Chip } from '@/components/ui/chip';
import { Panel } from '@/components/ui/panel';
import { OtherLanguage, Text } from '@/components/ui/text';
import { may, mayFor } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { activityOfRecord } from '@/lib/server/audit/queries';
import { requireActor } from '@/lib/server/auth/actor';
import { followUpStepAction } from '@/lib/server/follow-up/actions';
import { getFollowUp, listAssignees } from '@/lib/server/follow-up/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.followUp(param));
  const id = parseId<'followUp'>(param);
  const followUp = id && (await getFollowUp(actor, id));
  return followUp ? { actor, followUp } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { followUp } = await load((await params).id);
  return { title: plainText(followUp.title, await getLocale()) };
}

export default async function FollowUpPage({ params }: Props) {
  const { actor, followUp } = await load((await params).id);
  const { organisation, visibility, status } = followUp;
  const mayWrite = mayFor(actor, 'followUp.write', { organisationId: organisation.id, visibility });
  const [{ clock, timeZone }, people, activity, t, words] = await Promise.all([
    loadShell(),
    mayWrite ? listAssignees(actor) : [],
    activityOfRecord(actor, followUp.id, 8),
    getTranslations('followUps'),
    getTranslations('followUpStatus'),
  ]);
  const me = { id: actor.id, name: actor.name, organisationId: actor.organisationId, organisation: actor.organisationShortName };
  return (
    <>
      <PageHead
        title={<Text value={followUp.title} />}
        parent={{ href: routes.followUps(), label: t('title') }}
        lead={
          <>
            <OtherLanguage value={followUp.title} />
            <p className="fu-state">
              <Chip look={FOLLOW_UP_STATUS_LOOKS[status]}>{words(status)}</Chip>
              <FollowUpDue followUp={followUp} today={clock.today} />
            </p>
          </>
        }
        actions={<RecordLinks noun="followUp" id={followUp.id} mayWrite={mayWrite} maySeeHistory={may(actor, 'history.read')} />}
      />
      <div className="cols">
        <div className="stack">
          {mayWrite && (
            <Panel id="steps" title={t('steps')}>
              <div className="panel-body">
                <FollowUpSteps
                  followUp={followUp}
                  action={followUpStepAction}
                  me={me}
                  people={people.filter(({ id }) => id !== actor.id)}
                  today={clock.today}
                  next={routes.followUp(followUp.id)}
                  isOpen
                />
              </div>
            </Panel>
          )}
          {(followUp.note.en || followUp.note.ar) && (
            <Panel id="note" title={t('note')}>
              <div className="panel-body note-text">
                <Text value={followUp.note} />
              </div>
            </Panel>
          )}
        </div>
        <div className="stack">
          <FollowUpDetails followUp={followUp} timeZone={timeZone} />
          <ActivityPanel events={activity} timeZone={timeZone} />
        </div>
      </div>
    </>
  );
}
