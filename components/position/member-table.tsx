import { useTranslations } from 'next-intl';
import { FloorVote, PartyName, SeatPlace } from '@/components/congress/seat';
import { POSITION_LOOKS } from '@/components/contact/looks';
import type { ListState } from '@/components/list/state';
import { State } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { ListPage } from '@/lib/domain/list/page';
import { WHIP_GROUPS, whipGroupOf } from '@/lib/domain/position/ledger';
import type { MemberPosition } from '@/lib/domain/position/view';
import { routes } from '@/lib/web/routes';
import { WHIP_GROUP_LOOKS } from './looks';
import { PositionBasis, PositionBy, PositionState } from './position-entry';

interface MemberTableProps {
  state: ListState;
  members: readonly MemberPosition[];
  page: ListPage;
  /** The day they are shown as of: what is stale is stale then. */
  day: string;
  /** Where a position of theirs is recorded; none where the reader may not. */
  record: ((contactId: string) => string) | null;
}

/** Members of Congress with where they stand, on what that rests, and what it was before. */
export function MemberPositionTable({ state, members, page, day, record }: MemberTableProps) {
  const t = useTranslations('positions');
  const group = useTranslations('whipGroup');
  const grouped = state.query.sort === 'position';
  const bands = grouped
    ? WHIP_GROUPS.map((band) => ({
        band,
        members: members.filter(({ entry }) => whipGroupOf(entry?.value ?? 'UNKNOWN') === band),
      }))
    : [{ band: null, members }];
  return (
    <table className="grid pos-table">
      <thead>
        <tr>
          <th scope="col">{t('member')}</th>
          <th scope="col">{t('position')}</th>
          <th scope="col">{t('basis')}</th>
          {record && (
            <th scope="col">
              <span className="vh">{t('record')}</span>
            </th>
          )}
        </tr>
      </thead>
      {bands
        .filter((one) => one.members.length > 0)
        .map(({ band, members: inBand }) => (
          <tbody key={band ?? 'all'}>
            {band && (
              <tr className="bandrow">
                <th scope="rowgroup" colSpan={record ? 4 : 3}>
                  <span className="band">
                    <span className={`i-${WHIP_GROUP_LOOKS[band].tone}`}>
                      <Icon name={WHIP_GROUP_LOOKS[band].icon} small />
                    </span>
                    {group(band)}
                    <span className="end">{page.bands[band] ?? inBand.length}</span>
                  </span>
                </th>
              </tr>
            )}
            {inBand.map((member) => (
              <MemberRow key={member.id} member={member} day={day} record={record} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

function MemberRow({ member, day, record }: { member: MemberPosition; day: string; record: MemberTableProps['record'] }) {
  const t = useTranslations('positions');
  const position = useTranslations('position');
  const { entry, before } = member;
  return (
    <tr>
      <th scope="row">
        <Link href={`${routes.contact(member.id)}#positions`}>
          <Text value={member.name} />
        </Link>
        <span className="cell-sub">
          <SeatPlace seat={member.seat} /> · <PartyName party={member.seat.party} />
        </span>
        <FloorVote seat={member.seat} />
      </th>
      <td className="sm">
        <PositionState entry={entry} today={day} />
        {before && before !== entry?.value && (
          <span className="cell-sub pos-before">
            {t.rich('before', { position: () => <State look={POSITION_LOOKS[before]}>{position(before)}</State> })}
          </span>
        )}
      </td>
      <td className="sm">
        {entry && (
          <>
            <PositionBasis entry={entry} />
            <PositionBy entry={entry} />
          </>
        )}
      </td>
      {record && (
        <td className="act">
          <Link className="btn btn-sm" href={record(member.id)}>
            {t('recordShort')}
            <span className="vh">
              {' '}
              <Text value={member.name} />
            </span>
          </Link>
        </td>
      )}
    </tr>
  );
}
