import { useTranslations } from 'next-intl';
import { POSITION_LOOKS } from '@/components/contact/looks';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { State } from '@/components/ui/chip';
import { DateText } from '@/components/ui/date';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { isStale, STALE_DAYS } from '@/lib/domain/position/position';
import type { PositionEntry } from '@/lib/domain/position/view';
import { routes } from '@/lib/web/routes';

/** Where somebody stands, and whether that is so old that it should be asked for again. */
export function PositionState({ entry, today }: { entry: PositionEntry | null; today: string }) {
  const t = useTranslations('positions');
  const position = useTranslations('position');
  const value = entry?.value ?? 'UNKNOWN';
  return (
    <span className="pos-state">
      <State look={POSITION_LOOKS[value]}>{position(value)}</State>
      {entry && isStale(entry, today) && <span className="guess">{t('stale', { days: STALE_DAYS })}</span>}
    </span>
  );
}

/** On what an entry rests: the evidence with its day, the words, where it can be seen. */
export function PositionBasis({ entry }: { entry: PositionEntry }) {
  const t = useTranslations('positions');
  const evidence = useTranslations('positionEvidence');
  return (
    <>
      <span className="meta">
        {entry.evidence && <span>{evidence(entry.evidence)}</span>}
        <DateText date={{ on: entry.happenedOn, precision: 'DAY' }} />
        {entry.meeting && (
          <Link href={routes.meeting(entry.meeting.id)}>
            <Text value={entry.meeting.title} />
          </Link>
        )}
        {entry.letter && (
          <Link href={routes.letter(entry.letter.id)}>
            <Text value={entry.letter.title} />
          </Link>
        )}
        {entry.source && (
          <a href={entry.source} rel="noreferrer" target="_blank">
            {t('seeSource')}
            <Icon name="external-link" small />
            <span className="vh"> {t('newTab')}</span>
          </a>
        )}
      </span>
      <Text value={entry.sentence} className="pos-sentence" />
    </>
  );
}

/** Who entered it, for whom. */
export function PositionBy({ entry }: { entry: PositionEntry }) {
  const t = useTranslations('positions');
  return (
    <span className="meta">
      {entry.recordedBy && <span>{t.rich('recordedBy', { who: () => <bdi>{entry.recordedBy}</bdi> })}</span>}
      {entry.organisation && <OrganisationTag organisation={entry.organisation} />}
      {entry.visibility === 'ORGANISATION' && (
        <span className="state i-apricot">
          <Icon name="shield" small />
          {t('private')}
        </span>
      )}
    </span>
  );
}
