import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { SEARCH_KINDS, type SearchKind } from '@/lib/domain/search/kinds';
import { parseSearch, type SearchQuery, type Spelling, type Term, termsOf, toTsquery } from '@/lib/domain/search/query';
import type { Hit, SearchResult } from '@/lib/domain/search/result';
import type { SpellingView } from '@/lib/domain/search/spelling';
import { wordsOf } from '@/lib/domain/search/words';
import { db } from '../db';
import { visibleRecordSql } from '../record/visible';

/** What narrows a search. */
export interface SearchFilter {
  kind?: SearchKind;
  campaign?: string;
  year?: number;
  /** How many of each kind are shown, and from which place on. */
  limit: number;
  from?: number;
}

/** Fewer hits than this, and likeness of spelling is looked for too. */
const FEW = 3;
/** A shorter word is like too many others. */
const LIKE_FROM = 4;
/** How much of their trigrams two words share that are taken for one, misspelt. */
const LIKENESS = 0.4;

/**
 * Finds records by their words, in either script and however spelled, among those the actor may see. Two round
 * trips; two more where next to nothing is spelt as the query is.
 */
export async function search(actor: Actor, typed: string, filter: SearchFilter): Promise<SearchResult> {
  const spellings = await db().$queryRaw<Spelling[]>`SELECT forms, is_stem AS "isStem" FROM spelling`;
  const query = parseSearch(typed, spellings);
  if (query.key === '') return { query, terms: [], counts: {}, total: 0, hits: [], isLike: false };
  const found = await find(actor, query, filter, exactly(query));
  if (found.total >= FEW || !query.wanted.flat(2).some(({ word }) => word.length >= LIKE_FROM)) {
    return { ...found, query, terms: termsOf(query), isLike: false };
  }
  const corrected = parseSearch(await withKnownSpellings(query), spellings);
  const alike = await find(actor, query, filter, Prisma.sql`(${likely(query)} OR ${exactly(corrected)})`);
  if (alike.total <= found.total) return { ...found, query, terms: termsOf(query), isLike: false };
  const likeWords = alike.likeWords.map((word) => ({ word, isOpen: false }));
  return { ...alike, query, terms: [...termsOf(query), ...termsOf(corrected), ...likeWords], isLike: true };
}

/** The query with its words as the spellings have them, where they are much like one of those. */
async function withKnownSpellings(query: SearchQuery): Promise<string> {
  const words = wordsOf(query.text);
  const rows = await db().$queryRaw<{ word: string; known: string }[]>`
    SELECT DISTINCT ON (word) word, known
    FROM unnest(${words}::text[]) word, spelling, unnest(spelling.forms) form, unnest(string_to_array(search_key(form), ' ')) known
    WHERE length(word) >= ${LIKE_FROM}::int AND similarity(known, word) >= ${LIKENESS}::float
    ORDER BY word, similarity(known, word) DESC`;
  const known = new Map(rows.map((row) => [row.word, row.known]));
  return words.map((word) => known.get(word) ?? word).join(' ');
}

/** All spellings, in the order of their first form; null for those who do not keep them. One round trip. */
export async function listSpellings(actor: Actor): Promise<SpellingView[] | null> {
  if (!may(actor, 'workspace.manage')) return null;
  return db()
    .$queryRaw`SELECT id, forms, is_stem AS "isStem", version FROM spelling ORDER BY search_key(forms[1]) COLLATE "C", id`;
}

/** The years from the first to the last that something the actor may see was in, the latest first. One round trip. */
export async function searchYears(actor: Actor): Promise<number[]> {
  const rows = await db().$queryRaw<{ year: number }[]>`
    SELECT generate_series(extract(year FROM max(happened_on))::int, extract(year FROM min(happened_on))::int, -1) AS year
    FROM search_entry entry WHERE ${ownOrShared(actor)}`;
  return rows.map(({ year }) => year);
}

/** What may be seen of the index: the coalition's, and one's own organisation's. */
function ownOrShared(actor: Actor): Prisma.Sql {
  const kinds = SEARCH_KINDS.filter((kind) => kind !== 'NOTE' || may(actor, 'note.read'));
  return Prisma.sql`(${visibleRecordSql(actor, 'entry')} AND entry.kind = ANY(${kinds}))`;
}

const matches = (tsquery: string): Prisma.Sql => Prisma.sql`entry.words @@ ${tsquery}::tsquery`;

/** The query's words are there; one without any letter or digit stands there as it is. */
const exactly = (query: SearchQuery): Prisma.Sql =>
  query.wanted.length > 0 ? matches(toTsquery(query)) : Prisma.sql`strpos(entry.text_key, ${query.key}) > 0`;

/** Each word is there, or one that is spelt much like it. */
const likely = (query: SearchQuery): Prisma.Sql =>
  Prisma.join(
    query.wanted.map((ways) => {
      const alike = likeable(ways.flat()).map((word) => Prisma.sql`${word} <<% entry.word_list`);
      return Prisma.sql`(${Prisma.join([matches(toTsquery({ ...query, wanted: [ways] })), ...alike], ' OR ')})`;
    }),
    ' AND ',
  );

const likeable = (terms: readonly Term[]): string[] => [
  ...new Set(terms.map(({ word }) => word).filter((word) => word.length >= LIKE_FROM)),
];

interface Found {
  counts: Partial<Record<SearchKind, number>>;
  total: number;
  hits: Hit[];
  likeWords: string[];
}

/** The few best hits are looked up by their ids, one by one: `OFFSET 0` keeps the planner from reading whole tables for it. */
async function find(actor: Actor, query: SearchQuery, filter: SearchFilter, condition: Prisma.Sql): Promise<Found> {
  const from = filter.from ?? 0;
  const where = [
    condition,
    ownOrShared(actor),
    ...(filter.campaign ? [Prisma.sql`${filter.campaign}::uuid = ANY(entry.campaign_ids)`] : []),
    ...(filter.year ? [Prisma.sql`${filter.year}::int = ANY(entry.years)`] : []),
  ];
  const whole = toTsquery(query, true);
  const open = toTsquery(query);
  const like = likeable(termsOf(query));
  const rows = await db().$queryRaw<Found[]>`
    WITH hit AS MATERIALIZED (
      SELECT entry.kind, entry.id, entry.happened_on, entry.word_list, CASE
          WHEN starts_with(entry.title_key, ${query.key}) THEN 4
          WHEN array_to_tsvector(entry.title_words) @@ ${whole}::tsquery THEN 3
          WHEN array_to_tsvector(entry.title_words) @@ ${open}::tsquery THEN 2
          WHEN strpos(entry.text_key, ${query.key}) > 0 THEN 1
          ELSE 0 END AS rank
      FROM search_entry entry WHERE ${Prisma.join(where, ' AND ')}
    ), counted AS (
      SELECT kind, count(*)::int AS hits FROM hit GROUP BY kind
    ), best AS MATERIALIZED (
      SELECT * FROM (
        SELECT hit.*, row_number() OVER (PARTITION BY kind ORDER BY rank DESC, happened_on DESC NULLS LAST, id) AS place
        FROM hit WHERE ${filter.kind ?? null}::text IS NULL OR kind = ${filter.kind ?? null}
      ) placed WHERE place > ${from}::int AND place <= ${from + filter.limit}::int
    )
    SELECT
      (SELECT coalesce(json_object_agg(kind, hits), '{}') FROM counted) AS counts,
      (SELECT coalesce(sum(hits), 0)::int FROM counted) AS total,
      (SELECT coalesce(json_agg(DISTINCT word), '[]') FROM best, unnest(string_to_array(best.word_list, ' ')) word, unnest(${like}::text[]) wanted
        WHERE similarity(word, wanted) >= ${LIKENESS}::float) AS "likeWords",
      (SELECT coalesce(json_agg(json_build_object(
          'kind', best.kind, 'id', said.record_id, 'names', said.names, 'happenedOn', best.happened_on,
          'title', json_build_object('en', said.title_en, 'ar', said.title_ar),
          'body', json_build_object('en', said.body_en, 'ar', said.body_ar),
          'isPrivate', record.private_to <> '{}',
          'parent', CASE WHEN record.parent_id IS NOT NULL THEN json_build_object('type', record.parent_type, 'id', record.parent_id) END,
          'paragraph', (SELECT json_build_object('source', source.number, 'number', part.number)
            FROM source_paragraph part JOIN source ON source.id = part.source_id WHERE part.id = best.id)
        ) ORDER BY best.rank DESC, array_position(${[...SEARCH_KINDS]}::text[], best.kind), best.place), '[]')
        FROM best, LATERAL (SELECT * FROM searchable WHERE searchable.id = best.id AND searchable.kind = best.kind OFFSET 0) said,
          LATERAL (SELECT * FROM record WHERE record.id = said.record_id AND record.type = said.kind::"RecordType" OFFSET 0) record
        WHERE record.archived_at IS NULL AND ${visibleRecordSql(actor, 'record')}) AS hits`;
  return rows[0] as Found;
}
