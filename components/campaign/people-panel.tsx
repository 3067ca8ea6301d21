import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { CampaignDetail } from '@/lib/domain/campaign/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

/** Who was met about the campaign, or written to. */
export function PeoplePanel({ people, provenance }: { people: CampaignDetail['people']; provenance: Provenance }) {
  const t = useTranslations('campaign');
  return (
    <Panel id="people" title={t('people')} count={people.length}>
      {people.length === 0 ? (
        <Empty title={t('noPeople')}>{t('noPeopleLead')}</Empty>
      ) : (
        <ul className="rows">
          {people.map((person) => (
            <li key={person.id}>
              <Link className="t" href={routes.contact(person.id)}>
                <Text value={person.name} />
              </Link>
              <span className="meta">
                {person.meetingCount > 0 && <span>{t('viaMeeting', { count: person.meetingCount })}</span>}
                {person.letterCount > 0 && <span>{t('viaLetter', { count: person.letterCount })}</span>}
                <span>
                  <Marks of={citationsOf(provenance, person.id)} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
