import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ActivityPanel } from '@/components/audit/activity-panel';
import { EndNotes } from '@/components/citation/end-notes';
import { Marks } from '@/components/citation/marks';
import { CommitmentDetails } from '@/components/commitment/commitment-details';
import { Due } from '@/components/commitment/commitment-rows';
import { CommitmentSteps } from '@/components/commitment/commitment-steps';
import { PageHead } from '@/components/layout/page-head';
import { RecordLinks } from '@/components/record/record-links';
import { Chip } from '@/components/ui/chip';
import { COMMITMENT_STATUS_LOOKS } from '@/components/ui/looks';
import { Panel } from '@/components/ui/panel';
import { OtherLanguage, Text } from '@/components/ui/text';
import { may } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { citationsOf } from '@/lib/domain/source/citation';
import { plainText } from '@/lib/i18n/text';
import { activityOfRecord } from '@/lib/server/audit/queries';
import { requireActor } from '@/lib/server/auth/actor';
import { settleCommitmentAction } from '@/lib/server/commitment/actions';
import { getCommitment } from '@/lib/server/commitment/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { FollowUpsOf } from '../../_parts/follow-ups-of';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.commitment(param));
  const id = parseId<'commitment'>(param);
  const found = id && (await getCommitment(actor, id));
  return found ? { actor, ...found } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { commitment } = await load((await params).id);
  return { title: plainText(commitment.text, await getLocale()) };
}

export default async function CommitmentPage({ params }: Props) {
  const { actor, commitment, mayWrite, provenance } = await load((await params).id);
  const [{ clock, timeZone }, activity, t, list, status] = await Promise.all([
    loadShell(),
    activityOfRecord(actor, commitment.id, 8),
    getTranslations('commitment'),
    getTranslations('commitments'),
    getTranslations('commitmentStatus'),
  ]);
  return (
    <>
      <PageHead
        parent={{ href: routes.commitments(), label: list('title') }}
        title={<Text value={commitment.text} />}
        lead={
          <>
            <OtherLanguage value={commitment.text} />
            <p className="fu-state">
              <Chip look={COMMITMENT_STATUS_LOOKS[commitment.status] ?? { tone: 'stone', icon: 'minus' }}>
                {status(commitment.status)}
              </Chip>
              <Due commitment={commitment} clock={clock} />
              <span>
                <Marks of={citationsOf(provenance, commitment.id)} />
              </span>
            </p>
          </>
        }
        actions={
          <RecordLinks noun="commitment" id={commitment.id} mayWrite={mayWrite} maySeeHistory={may(actor, 'history.read')} />
        }
      />
      <div className="cols">
        <div className="stack">
          {mayWrite && (
            <Panel id="outcome" title={t('outcome')}>
              <div className="panel-body">
                <CommitmentSteps
                  commitment={commitment}
                  action={settleCommitmentAction}
                  next={routes.commitment(commitment.id)}
                />
              </div>
            </Panel>
          )}
          <FollowUpsOf actor={actor} about={{ noun: 'commitment', id: commitment.id }} />
        </div>
        <div className="stack">
          <CommitmentDetails commitment={commitment} />
          <ActivityPanel events={activity} timeZone={timeZone} />
        </div>
      </div>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
