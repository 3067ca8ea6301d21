import { COMMITMENT_LIST } from '@/lib/domain/commitment/list';
import type { CommitmentStatus } from '@/lib/domain/commitment/standing';
import { LETTER_LIST } from '@/lib/domain/letter/list';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import type { WhipGroup } from '@/lib/domain/position/ledger';
import { POSITION_LIST } from '@/lib/domain/position/list';
import { listPath } from '@/lib/web/list-path';
import { routes } from '@/lib/web/routes';

/** What a figure of a year is narrowed to: a campaign, and codes. */
interface Narrowed {
  campaign?: string;
  kind?: string;
  level?: string;
  status?: readonly CommitmentStatus[];
}

const narrowed = (filters: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(filters).flatMap(([name, value]) => (value ? [[name, [value]]] : [])));

/** The lists behind the figures of a year's review: each has as many rows as the figure says. */
export const reviewLists = (year: number) => ({
  meetings: ({ campaign, kind, level }: Narrowed = {}) =>
    listPath(MEETING_LIST, routes.meetings(), narrowed({ status: 'HELD', kind, level, campaign, year: String(year) })),
  letters: ({ campaign }: Narrowed = {}) => listPath(LETTER_LIST, routes.letters(), narrowed({ campaign, year: String(year) })),
  commitments: ({ campaign, status = [] }: Narrowed = {}) =>
    listPath(COMMITMENT_LIST, routes.commitments(), {
      ...narrowed({ campaign, year: String(year) }),
      ...(status.length > 0 && { status }),
    }),
  positions: (campaign: string, day: string, group: WhipGroup) =>
    listPath(POSITION_LIST, routes.campaignPositions(campaign), { asof: [day], value: [group] }),
});
