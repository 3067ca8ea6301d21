import 'server-only';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { Columns } from '@/lib/domain/export/column';
import { EXPORTS, type ExportName } from '@/lib/domain/export/exports';
import type { ListPage } from '@/lib/domain/list/page';
import { type ListQuery, parseList } from '@/lib/domain/list/query';
import type { Provenance } from '@/lib/domain/source/citation';
import { listCampaigns } from '../campaign/queries';
import { listCommitments } from '../commitment/queries';
import { listContacts } from '../contact/queries';
import { listFollowUps } from '../follow-up/queries';
import { listLetters } from '../letter/queries';
import { listMeetings } from '../meeting/queries';
import { listOrganisations } from '../organisation/queries';
import { listMemberPositions } from '../position/queries';
import { listSources } from '../source/queries';
import { campaignDetails, contactDetails, meetingDetails } from './details';

/** What a list depends on besides its query. */
export interface ExportContext {
  locale: Locale;
  clock: RecordClock;
  /** The campaign whose positions are exported. */
  campaignId: string | null;
}

/** Rows of a list, with what stands around them on its page. */
interface Piece<Row> {
  rows: Row[];
  page: Pick<ListPage, 'total' | 'from' | 'next'>;
}

type Reader<Row> = (actor: Actor, query: ListQuery, context: ExportContext) => Promise<Piece<Row>>;
type RowOf<Name extends ExportName> = (typeof EXPORTS)[Name]['columns'] extends Columns<infer Row> ? Row : never;

/** The paragraphs that a record rests on, by their marks: the sign keeps a spreadsheet from reading a time of day. */
const marksOf = ({ citations }: Provenance, id: string | undefined): string[] => [
  ...new Set((id ? (citations[id] ?? []) : []).map(({ source, paragraph }) => `¶ ${source}:${paragraph}`)),
];

/**
 * Every list as its own page reads it, by the same queries and so within the same scope, with what a file has room for
 * besides.
 */
const READERS: { [Name in ExportName]: Reader<RowOf<Name>> } = {
  campaigns: async (actor, query, { locale }) => {
    const { campaigns, page, provenance } = await listCampaigns(actor, query, locale);
    const details = await campaignDetails(campaigns.map(({ id }) => id));
    return {
      rows: campaigns.flatMap((item) => {
        const more = details.get(item.id);
        return more ? [{ ...item, ...more, marks: marksOf(provenance, item.latest?.id) }] : [];
      }),
      page,
    };
  },
  meetings: async (actor, query, { clock: { today } }) => {
    const { meetings, page, provenance } = await listMeetings(actor, query, today);
    const details = await meetingDetails(meetings.map(({ id }) => id));
    return {
      rows: meetings.flatMap((item) => {
        const more = details.get(item.id);
        return more ? [{ ...item, ...more, today, marks: marksOf(provenance, item.id) }] : [];
      }),
      page,
    };
  },
  letters: async (actor, query) => {
    const { letters, page, provenance } = await listLetters(actor, query);
    return { rows: letters.map((item) => ({ ...item, marks: marksOf(provenance, item.id) })), page };
  },
  'follow-ups': async (actor, query, { clock: { today } }) => {
    const { followUps, page } = await listFollowUps(actor, query, today);
    return { rows: followUps.map((item) => ({ ...item, today })), page };
  },
  commitments: async (actor, query, { clock }) => {
    const { commitments, page, provenance } = await listCommitments(actor, query, clock);
    return { rows: commitments.map((item) => ({ ...item, clock, marks: marksOf(provenance, item.id) })), page };
  },
  contacts: async (actor, query, { locale }) => {
    const { contacts, page } = await listContacts(actor, query, locale);
    const details = await contactDetails(
      actor,
      contacts.map(({ id }) => id),
    );
    return {
      rows: contacts.flatMap((item) => {
        const more = details.get(item.id);
        return more ? [{ ...item, ...more }] : [];
      }),
      page,
    };
  },
  organisations: async (actor, query, { locale }) => {
    const { organisations, page } = await listOrganisations(actor, query, locale);
    return { rows: organisations, page };
  },
  positions: async (actor, query, { locale, clock, campaignId }) => {
    if (!campaignId) throw new Error('positions are those on a campaign');
    const asOf = query.filters.asof?.[0] ?? clock.today;
    const { members, page } = await listMemberPositions(actor, campaignId, query, { day: asOf, locale });
    return { rows: members.map((item) => ({ ...item, asOf })), page };
  },
  sources: async (actor) => {
    const sources = await listSources(actor);
    return { rows: sources, page: { total: sources.length, from: sources.length > 0 ? 1 : 0, next: null } };
  },
};

/** Rows that are read at once. */
export const PIECE = 500;

/** A list that is being read: how many rows it has, and they themselves, piece by piece. */
export interface ListReading {
  total: number;
  pieces: AsyncGenerator<unknown[]>;
}

/** Reads the whole of a list from its first row on, whatever page the query is at; the first piece is there at once. */
export async function readList(
  actor: Actor,
  name: ExportName,
  query: ListQuery,
  context: ExportContext,
  size = PIECE,
): Promise<ListReading> {
  const read = READERS[name] as Reader<unknown>;
  const first = await read(actor, { ...query, page: null, size }, context);
  return { total: first.page.total, pieces: following(first) };

  async function* following(piece: Piece<unknown>) {
    yield piece.rows;
    for (let { next } = piece.page; next !== null; ) {
      const { page } = parseList(EXPORTS[name].definition, { sort: written(query), after: next });
      const { rows, page: around } = await read(actor, { ...query, page, size }, context);
      // Behind the last row, as rows went meanwhile, a list begins anew.
      if (around.from <= 1) return;
      yield rows;
      next = around.next;
    }
  }
}

const written = ({ sort, reversed }: ListQuery): string => `${reversed ? '-' : ''}${sort}`;
