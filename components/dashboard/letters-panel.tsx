import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { LetterState } from '@/components/letter/letter-rows';
import { SignedCount } from '@/components/letter/signed-count';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { type DashboardLists, narrowed } from '@/lib/domain/dashboard/lists';
import type { DashboardLetter, DashboardView } from '@/lib/domain/dashboard/view';
import { isSent, LETTER_STATUSES } from '@/lib/domain/letter/status';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatList } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';
import { Count, listHref, NumberLink } from './number-link';
import { PartBar } from './part-bar';

interface LettersPanelProps {
  dashboard: DashboardView;
  lists: DashboardLists;
  provenance: Provenance;
}

/** Letters by state, and the latest with how far their signatures have come. */
export function LettersPanel({ dashboard, lists, provenance }: LettersPanelProps) {
  const t = useTranslations('dashboard');
  const { letters, letterCount, letterStatuses } = dashboard;
  const states = LETTER_STATUSES.flatMap((status) => {
    const count = letterStatuses[status];
    return count ? [{ status, count }] : [];
  });
  return (
    <Panel
      id="letters"
      title={t('letters')}
      count={letterCount}
      end={letterCount > 0 && <Link href={listHref(lists.letters)}>{t('allOf')}</Link>}
    >
      {letters.length === 0 ? (
        <Empty title={t('noLetters')}>{t('noLettersLead')}</Empty>
      ) : (
        <>
          <ul className="tallies">
            {states.map(({ status, count }) => (
              <li key={status}>
                <LetterState status={status} />
                <NumberLink list={narrowed(lists.letters, { status: [status] })}>
                  <b>
                    <Count value={count} />
                  </b>{' '}
                  <span className="vh">{t('letterCount', { count })}</span>
                </NumberLink>
              </li>
            ))}
          </ul>
          <ul className="rows">
            {letters.map((letter) => (
              <LetterRow key={letter.id} letter={letter} provenance={provenance} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function LetterRow({ letter, provenance }: { letter: DashboardLetter; provenance: Provenance }) {
  const locale = useLocale();
  const of = letter.target ?? letter.asked;
  const recipients = letter.recipients.map((name) => plainText(name, locale));
  return (
    <li>
      <Link className="t" href={routes.letter(letter.id)}>
        <Text value={letter.subject} />
      </Link>
      {letter.status === 'OPEN_FOR_SIGNATURE' && of !== null && of > 0 && <PartBar part={letter.signed} of={of} />}
      <div className="meta">
        <LetterState status={letter.status} />
        <span>
          <bdi>{formatList(recipients, locale)}</bdi>
        </span>
        <span>
          {isSent(letter.status) && <DateText date={letter.sent} basis={letter.sentBasis} />}
          <Marks of={citationsOf(provenance, letter.id)} />
        </span>
        <span>
          <SignedCount count={letter} />
        </span>
      </div>
    </li>
  );
}
