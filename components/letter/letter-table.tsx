import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { SortHead } from '@/components/list/sort-head';
import type { ListState } from '@/components/list/state';
import { CampaignLinks } from '@/components/meeting/campaign-links';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { LetterListItem } from '@/lib/domain/letter/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { Recipients, Signatories } from './letter-parties';
import { LetterState } from './letter-rows';
import { LetterWhen } from './letter-when';

interface LetterTableProps {
  state: ListState;
  letters: readonly LetterListItem[];
  provenance: Provenance;
  today: string;
}

/** Letters: from whom to whom, when, who signed, for which campaigns, and how they stand. */
export function LetterTable({ state, letters, provenance, today }: LetterTableProps) {
  const t = useTranslations('letters');
  return (
    <table className="grid letters-t">
      <thead>
        <tr>
          <th scope="col">{t('letter')}</th>
          <SortHead state={state} sort="sent">
            {t('sent')}
          </SortHead>
          <th scope="col">{t('signatories')}</th>
          <th scope="col">{t('campaigns')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <tr key={letter.id}>
            <th scope="row" className="m-what">
              <Link className="t" href={routes.letter(letter.id)}>
                <Text value={letter.subject} />
              </Link>
              <Marks of={citationsOf(provenance, letter.id)} />
              <div className="meta">
                <span>
                  {letter.sender &&
                    t.rich('fromParty', {
                      name: () => <OrganisationLink organisation={letter.sender as NonNullable<typeof letter.sender>} />,
                    })}
                </span>
                <span>{t.rich('toParties', { names: () => <Recipients recipients={letter.recipients} /> })}</span>
              </div>
            </th>
            <td className="sm" data-label={t('sent')}>
              <LetterWhen letter={letter} today={today} />
            </td>
            <td className="sm" data-label={t('signatories')}>
              <Signatories letter={letter} />
            </td>
            <td className="m-camps">
              <CampaignLinks campaigns={letter.campaigns} />
            </td>
            <td className="m-st">
              <LetterState status={letter.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
