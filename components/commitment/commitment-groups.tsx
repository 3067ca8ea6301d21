import { useTranslations } from 'next-intl';
import type { ListState } from '@/components/list/state';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { RecordClock, Standing } from '@/lib/domain/commitment/standing';
import { type CommitmentListItem, groupByStanding } from '@/lib/domain/commitment/view';
import type { ListPage } from '@/lib/domain/list/page';
import type { Both } from '@/lib/domain/shared/both';
import type { Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { CommitmentRows } from './commitment-rows';

const STANDING_LOOKS: Record<Standing['kind'], { icon: IconName; tone: string }> = {
  OVERDUE: { icon: 'triangle-alert', tone: 'i-rose' },
  SOON: { icon: 'clock', tone: 'i-apricot' },
  LATER: { icon: 'calendar', tone: 'i-stone' },
  NOT_RECORDED: { icon: 'circle-half', tone: 'i-stone' },
  NO_DATE: { icon: 'circle-dashed', tone: 'i-stone' },
  SETTLED: { icon: 'check', tone: 'i-laurel' },
};

interface CommitmentGroupsProps {
  state: ListState;
  commitments: readonly CommitmentListItem[];
  page: ListPage;
  provenance: Provenance;
  clock: RecordClock;
}

/** Commitments by how they stand against their date, what presses first; in another order one after another. */
export function CommitmentGroups({ state, commitments, page, provenance, clock }: CommitmentGroupsProps) {
  const t = useTranslations('commitments');
  const rows = (group: readonly CommitmentListItem[], grouped: boolean) => (
    <CommitmentRows
      commitments={group}
      provenance={provenance}
      clock={clock}
      grouped={grouped}
      extra={(commitment) => <More commitment={commitment} />}
    />
  );
  if (state.query.sort !== 'standing') return rows(commitments, false);
  return groupByStanding(commitments, clock).map(({ standing, commitments: group }) => (
    <section key={standing} className="standing" aria-labelledby={`standing-${standing}`}>
      <h2 className="band" id={`standing-${standing}`}>
        <span className={STANDING_LOOKS[standing].tone}>
          <Icon name={STANDING_LOOKS[standing].icon} small />
        </span>
        {t(`standing.${standing}`)}
        <span className="end">{page.bands[standing] ?? group.length}</span>
      </h2>
      {standing === 'NOT_RECORDED' && <p className="band-note">{t('notRecordedNote')}</p>}
      {rows(group, true)}
    </section>
  ));
}

/** Which campaigns it serves, and what owner, date and state rest on. */
function More({ commitment }: { commitment: CommitmentListItem }) {
  const t = useTranslations('commitments');
  return (
    <>
      <div className="meta">
        {commitment.letter && (
          <Link href={routes.letter(commitment.letter.id)}>
            <Text value={commitment.letter.subject} />
          </Link>
        )}
        {commitment.campaigns.length > 0 && <span>{t('campaigns', { count: commitment.campaigns.length })}</span>}
        {commitment.campaigns.map((campaign) => (
          <Link key={campaign.id} href={routes.campaign(campaign.id)}>
            <Text value={campaign.title} />
          </Link>
        ))}
      </div>
      <p className="rests-on">
        <Basis label={t('owner')} text={commitment.ownerBasis} />
        <Basis label={t('due')} text={commitment.dueNote} />
        <Basis label={t('reported')} text={commitment.reportedStatus} />
      </p>
    </>
  );
}

function Basis({ label, text }: { label: string; text: Both }) {
  const t = useTranslations('common');
  if (!text.en && !text.ar) return null;
  return (
    <span>
      <span className="rests-on-label">{t('colon', { label })}</span> <Text value={text} />
    </span>
  );
}
