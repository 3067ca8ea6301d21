import { useTranslations } from 'next-intl';
import { AskState } from '@/components/campaign/ask-table';
import { OrganisationNames } from '@/components/organisation/organisation-name';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { BriefOccasion } from '@/lib/domain/meeting/brief';
import { routes } from '@/lib/web/routes';

/** The occasions that one sheet has room for. */
const SHOWN = 5;

/** What was asked and answered before by any of our organisations, latest first. */
export function BriefBefore({ before }: { before: readonly BriefOccasion[] }) {
  const t = useTranslations('brief');
  if (before.length === 0) return <p className="hint">{t('nothingBefore')}</p>;
  return (
    <>
      <ul className="brief-list">
        {before.slice(0, SHOWN).map((occasion) => (
          <li key={occasion.id}>
            <b>
              <Link href={routes[occasion.noun](occasion.id)}>
                <Text value={occasion.title} />
              </Link>
            </b>
            <span className="hint">
              <DateText date={occasion.date} />
              {occasion.organisations.length > 0 && (
                <>
                  {' · '}
                  <OrganisationNames organisations={occasion.organisations} />
                </>
              )}
            </span>
            {occasion.answers.length === 0 && <span className="hint">{t('noAskBefore')}</span>}
            {occasion.answers.map(({ key, asks, outcome, text }) => (
              <div key={key} className="brief-answer">
                {asks.map((ask) => (
                  <span key={`${ask.en} ${ask.ar}`}>
                    <Text value={ask} />
                  </span>
                ))}
                {outcome && <AskState standing={outcome} />}
                {(text.en || text.ar) && (
                  <q>
                    <Text value={text} />
                  </q>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {before.length > SHOWN && <p className="hint">{t('earlier', { count: before.length - SHOWN })}</p>}
    </>
  );
}
