import { useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { SortHead } from '@/components/list/sort-head';
import type { ListState } from '@/components/list/state';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { DateTile } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ListPage } from '@/lib/domain/list/page';
import { shownMeetingStatus } from '@/lib/domain/meeting/status';
import type { MeetingListItem } from '@/lib/domain/meeting/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';
import { CampaignLinks } from './campaign-links';
import { MeetingState } from './meeting-rows';

interface MeetingTableProps {
  state: ListState;
  /** In the order of their dates, either way. */
  meetings: readonly MeetingListItem[];
  page: ListPage;
  provenance: Provenance;
  today: string;
  actor: Pick<Actor, 'role' | 'organisationId'>;
}

/** Meetings year by year: when, who met whom, for which campaigns, and whether an outcome is on record. */
export function MeetingTable({ state, meetings, page, provenance, today, actor }: MeetingTableProps) {
  const t = useTranslations('meetings');
  return (
    <table className="grid meet-t">
      <thead>
        <tr>
          <SortHead state={state} sort="date">
            {t('date')}
          </SortHead>
          <th scope="col">{t('meeting')}</th>
          <th scope="col">{t('campaigns')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      {byYear(meetings).map(([year, group]) => (
        <tbody key={year}>
          <tr className="bandrow">
            <th scope="rowgroup" colSpan={4}>
              <span className="band">
                {year || t('undated')}
                <span className="end">{page.bands[year]}</span>
              </span>
            </th>
          </tr>
          {group.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} provenance={provenance} today={today} actor={actor} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function MeetingRow({
  meeting,
  provenance,
  today,
  actor,
}: Pick<MeetingTableProps, 'provenance' | 'today' | 'actor'> & { meeting: MeetingListItem }) {
  const kind = useTranslations('meetingKind');
  const step = useTranslations('meetingStep');
  const dates = useTranslations('date');
  return (
    <tr>
      <td className="m-date">
        <DateTile date={meeting.date} to={meeting.to} />
        {meeting.dateBasis === 'INFERRED' && <span className="guess">{dates('inferred')}</span>}
      </td>
      <th scope="row" className="m-what">
        <Link className="t" href={routes.meeting(meeting.id)}>
          <Text value={meeting.title} />
        </Link>
        <Marks of={citationsOf(provenance, meeting.id)} />
        <div className="meta">
          <span>{kind(meeting.kind)}</span>
          {meeting.organisations.map((organisation) => (
            <OrganisationTag key={organisation.id} organisation={organisation} />
          ))}
        </div>
      </th>
      <td className="m-camps">
        <CampaignLinks campaigns={meeting.campaigns} />
      </td>
      <td className="m-st">
        <MeetingState meeting={meeting} today={today} />
        {shownMeetingStatus(meeting, today) === 'OUTCOME_MISSING' && mayFor(actor, 'meeting.write', meeting) && (
          <Link className="cell-sub" href={routes.meetingDebrief(meeting.id)}>
            {step('debrief')}
          </Link>
        )}
      </td>
    </tr>
  );
}

/** Years in the order they come; an empty one for meetings whose date is not known. */
function byYear(meetings: readonly MeetingListItem[]): [string, MeetingListItem[]][] {
  const years = new Map<string, MeetingListItem[]>();
  for (const meeting of meetings) {
    const year = meeting.date.on?.slice(0, 4) ?? '';
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return [...years];
}
