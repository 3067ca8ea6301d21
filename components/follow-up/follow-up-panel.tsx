import { useTranslations } from 'next-intl';
import { NewRecordLink } from '@/components/record/record-links';
import { Empty, Panel } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { FollowUpRows, type FollowUpRowsProps } from './follow-up-rows';
import type { Origin } from './looks';

interface FollowUpPanelProps extends FollowUpRowsProps {
  /** The record on whose page it stands: what a new follow-up comes from. */
  about: { noun: Origin; id: string };
}

/** The follow-ups of a record, with the way to another one. */
export function FollowUpPanel({ about, ...props }: FollowUpPanelProps) {
  const t = useTranslations('followUps');
  const next = `${props.next}#follow-ups`;
  const add = may(props.actor, 'followUp.write') && (
    <NewRecordLink noun="followUp" given={{ [about.noun]: about.id, next }} className="btn btn-sm" />
  );
  return (
    <Panel id="follow-ups" title={t('title')} count={props.followUps.length || undefined} end={add}>
      {props.followUps.length === 0 ? (
        <Empty title={t('none')}>{t('noneLead')}</Empty>
      ) : (
        <FollowUpRows {...props} next={next} on={about.noun} />
      )}
    </Panel>
  );
}
