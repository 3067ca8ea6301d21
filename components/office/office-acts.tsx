import { useTranslations } from 'next-intl';
import { AskState } from '@/components/campaign/ask-table';
import { Marks } from '@/components/citation/marks';
import { POSITION_LOOKS } from '@/components/contact/looks';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { PartyNames } from '@/components/organisation/party-names';
import { State } from '@/components/ui/chip';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { OfficePosition } from '@/lib/domain/office/view';
import type { AskView } from '@/lib/domain/shared/views';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

/** What was asked of the office or its people, by whom, and how it was answered. */
export function OfficeAsks({ asks, provenance }: { asks: readonly AskView[]; provenance: Provenance }) {
  const t = useTranslations('office');
  return (
    <ul className="rows">
      {asks.map((ask) => (
        <li key={ask.id}>
          <span>
            <a className="t" href={`${routes.campaign(ask.campaign.id)}#ask-${ask.id}`}>
              <Text value={ask.title} />
            </a>
            <Marks of={citationsOf(provenance, ask.id)} />
          </span>
          <div className="meta">
            <AskState standing={ask.standing} />
            <Text value={ask.campaign.title} />
            {ask.madeBy.length > 0 && <span>{t.rich('askedBy', { parties: () => <PartyNames parties={ask.madeBy} /> })}</span>}
          </div>
          {ask.answers.map((answer) => (
            <span className="cell-sub" key={answer.id}>
              <Text value={answer.text} />
              <Marks of={citationsOf(provenance, answer.id)} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Where the office's Member was found to stand, each time. */
export function OfficePositions({ positions, provenance }: { positions: readonly OfficePosition[]; provenance: Provenance }) {
  const t = useTranslations('position');
  return (
    <ul className="rows">
      {positions.map(({ id, campaign, value, happenedOn, organisation }) => (
        <li key={id}>
          <Link className="t" href={routes.campaign(campaign.id)}>
            <Text value={campaign.title} />
          </Link>
          <div className="meta">
            <State look={POSITION_LOOKS[value]}>{t(value)}</State>
            <span>
              <DateText date={{ on: happenedOn, precision: 'DAY' }} />
              <Marks of={citationsOf(provenance, id)} />
            </span>
            {organisation && <OrganisationTag organisation={organisation} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
