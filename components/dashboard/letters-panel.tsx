import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { LetterState } from '@/components/letter/letter-rows';
import { SignedCount } from '@/components/letter/signed-count';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import { isSent } from '@/lib/domain/letter/status';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatList } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';

/** The latest letters with their state. */
export function LettersPanel({
  letters,
  count,
  provenance,
}: {
  letters: DashboardView['letters'];
  count: number;
  provenance: Provenance;
}) {
  const t = useTranslations('dashboard');
  const locale = useLocale();
  return (
    <Panel
      id="letters"
      title={t('letters')}
      count={count}
      end={letters.length > 0 && <Link href={routes.letters()}>{t('allOf')}</Link>}
    >
      {letters.length === 0 ? (
        <Empty title={t('noLetters')}>{t('noLettersLead')}</Empty>
      ) : (
        <ul className="rows">
          {letters.map((letter) => (
            <li key={letter.id}>
              <Link className="t" href={routes.letter(letter.id)}>
                <Text value={letter.subject} />
              </Link>
              <div className="meta">
                <LetterState status={letter.status} />
                <span>
                  <bdi>
                    {formatList(
                      letter.recipients.map((name) => plainText(name, locale)),
                      locale,
                    )}
                  </bdi>
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
          ))}
        </ul>
      )}
    </Panel>
  );
}
