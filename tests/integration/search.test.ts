import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { searchWords } from '@/lib/domain/search/words';
import { search } from '@/lib/server/search/queries';
import { foundOf } from '@/lib/web/found';
import { anyText } from '../factories/arbitraries';
import { makePerson } from '../factories/people';
import { ODD_QUERIES, SEARCH_PAIRS } from '../factories/search-pairs';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');
const organizer = async (): Promise<Actor> => (await makePerson(database.owner, { role: 'ORGANIZER' })).actor;

test('SQL and TypeScript take the same words from a text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 50 }), async (texts) => {
      const { rows } = await database.app.query<{ words: string[] }>(
        'SELECT search_words(text) AS words FROM unnest($1::text[]) WITH ORDINALITY AS given (text, n) ORDER BY n',
        [texts],
      );
      expect(rows.map(({ words }) => [...words].sort())).toEqual(texts.map((text) => searchWords(text).sort()));
    }),
  );
});

describe('what somebody types finds what they mean', () => {
  test.each(SEARCH_PAIRS)('%s: %s', async (_, query, title) => {
    const actor = await organizer();
    const { hits, terms } = await search(actor, query, { limit: 20 });
    const hit = hits.find((one) => one.title.en === title);
    expect(hit?.title, hits.map((one) => one.title.en).join(' | ')).toBeDefined();
    // And shows where: in its title, or in the words around it.
    for (const locale of ['ar', 'en'] as const) {
      const found = hit && foundOf(hit, terms, locale);
      expect([...(found?.title.runs ?? []), ...(found?.detail?.runs ?? [])].some(({ isMatch }) => isMatch)).toBe(true);
    }
  });

  test('there are enough pairs, and each asks something else', () => {
    expect(SEARCH_PAIRS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SEARCH_PAIRS.map(([, query]) => query)).size).toBe(SEARCH_PAIRS.length);
  });
});

describe('what is no sensible query is answered', () => {
  test.each(ODD_QUERIES)('%s', async (_, query) => {
    const result = await search(await organizer(), query, { limit: 5 });
    expect(result.hits.length).toBeLessThanOrEqual(result.total);
  });

  test('signs are letters like others', async () => {
    const actor = await organizer();
    for (const sign of ['%', '_', '\\', '🕊️', '"']) {
      expect((await search(actor, sign, { limit: 5 })).total, sign).toBe(0);
    }
    await database.owner.query('BEGIN');
    const { rows } = await database.owner.query<{ id: string }>(
      `UPDATE campaign SET summary_en = summary_en || ' 50 % _ \\ 🕊️ "so"' WHERE title_en = 'Captagon Act' RETURNING id`,
    );
    await database.owner.query(
      `INSERT INTO audit_event (id, actor_name, action, record_type, record_id) VALUES (gen_random_uuid(), 'test', 'record.changed', 'CAMPAIGN', $1)`,
      [rows[0]?.id],
    );
    await database.owner.query('COMMIT');
    for (const sign of ['%', '_', '\\', '🕊️', '"']) {
      expect(
        (await search(actor, sign, { limit: 5 })).hits.map(({ title }) => title.en),
        sign,
      ).toEqual(['Captagon Act']);
    }
  });
});

test('narrowed by kind, campaign and year, the counts agree with the hits', async () => {
  const actor = await organizer();
  const whole = await search(actor, 'Syria', { limit: 1000 });
  const counts = Object.fromEntries(
    Object.keys(whole.counts).map((kind) => [kind, whole.hits.filter((hit) => hit.kind === kind).length]),
  );
  expect(whole.counts).toEqual(counts);
  const meetings = await search(actor, 'Syria', { limit: 1000, kind: 'MEETING' });
  expect(meetings.hits.every(({ kind }) => kind === 'MEETING')).toBe(true);
  expect(meetings.counts).toEqual(whole.counts);

  const campaign = whole.hits.find(({ kind }) => kind === 'CAMPAIGN')?.id as string;
  const ofCampaign = await search(actor, 'Syria', { limit: 1000, campaign });
  expect(ofCampaign.total).toBeGreaterThan(0);
  expect(ofCampaign.total).toBeLessThan(whole.total);
  const ofYear = await search(actor, 'Syria', { limit: 1000, year: 2022 });
  expect(ofYear.hits.filter(({ kind }) => kind === 'MEETING').every(({ happenedOn }) => happenedOn?.startsWith('2022'))).toBe(
    true,
  );
  expect(ofYear.total).toBeLessThan(whole.total);
});

test('page by page, each hit comes once', async () => {
  const actor = await organizer();
  const { counts } = await search(actor, 'سوريا', { limit: 1, kind: 'SOURCE' });
  const paragraphs: string[] = [];
  for (let from = 0; from < (counts.SOURCE ?? 0); from += 7) {
    const { hits } = await search(actor, 'سوريا', { limit: 7, from, kind: 'SOURCE' });
    paragraphs.push(...hits.map(({ paragraph }) => `${paragraph?.source}:${paragraph?.number}`));
  }
  expect(new Set(paragraphs).size).toBe(counts.SOURCE);
});
