import { useLocale, useTranslations } from 'next-intl';
import { FloorVote, MemberTitle, PartyName, SeatPlace } from '@/components/congress/seat';
import { Fact } from '@/components/ui/fact';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { currentTerm, describeTerm, type Term } from '@/lib/domain/congress/term';
import type { ContactDetail } from '@/lib/domain/contact/view';
import { formatDateRange } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

/** A Member's seat in Congress and the office in the Capitol, as the public directory gives them. */
export function MemberPanel({ terms, office, today }: Pick<ContactDetail, 'terms' | 'office'> & { today: string }) {
  const t = useTranslations('seat');
  const [term, ...earlier] = terms;
  return (
    <Panel id="seat" title={t('heading')}>
      <dl className="facts panel-body">
        {term && <SeatFacts term={term} earlier={earlier} isCurrent={currentTerm(terms, today) !== null} />}
        {office?.address && (
          <Fact label={t('address')}>
            <bdi lang="en" dir="ltr">
              {office.address}
            </bdi>
          </Fact>
        )}
        {office?.phone && (
          <Fact label={t('phone')}>
            <Telephone number={office.phone} />
          </Fact>
        )}
      </dl>
      {office && (
        <p className="panel-body">
          <Link className="btn" href={routes.office(office.id)}>
            <Icon name="building-2" small />
            {t('office')}
          </Link>
        </p>
      )}
    </Panel>
  );
}

function SeatFacts({ term, earlier, isCurrent }: { term: Term; earlier: readonly Term[]; isCurrent: boolean }) {
  const t = useTranslations('seat');
  const locale = useLocale();
  const oldest = earlier.at(-1);
  return (
    <>
      <Fact label={t('title')}>
        <MemberTitle seat={term} />
      </Fact>
      <Fact label={term.chamber === 'HOUSE' ? t('placeOfHouse') : t('place')}>
        <SeatPlace seat={term} />
      </Fact>
      <Fact label={t('party')}>
        <PartyName party={term.party} />
      </Fact>
      <Fact label={isCurrent ? t('term') : t('lastTerm')}>
        <bdi>{formatDateRange({ on: term.startsOn, precision: 'DAY' }, term.endsOn, locale)}</bdi>
        {oldest && <span className="cell-sub">{t('earlier', { count: earlier.length, year: oldest.startsOn.slice(0, 4) })}</span>}
      </Fact>
      {isCurrent && (
        <Fact label={t('floorVote')}>{describeTerm(term).hasFloorVote ? t('votes') : <FloorVote seat={term} />}</Fact>
      )}
    </>
  );
}

/** A number to call. */
export function Telephone({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}
