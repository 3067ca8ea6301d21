import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadSources, type OriginalFile } from '@/lib/server/source/commands';
import { getSource } from '@/lib/server/source/queries';
import { actorOf } from '../factories/people';
import { makeRecords } from '../factories/records';
import { SOURCES_DIR } from '../seed/record';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');
const file = (text: string, name = 'article.txt'): OriginalFile => ({ name, bytes: new TextEncoder().encode(text) });

const storedOf = async (number: number) =>
  (
    await database.owner.query(
      `SELECT s.loaded_at IS NOT NULL AS loaded, json_agg(p.text ORDER BY p.number) AS texts,
        (SELECT json_agg(c.verified ORDER BY c.sort_order) FROM citation c JOIN source_paragraph q ON q.id = c.paragraph_id WHERE q.source_id = s.id) AS verified,
        (SELECT count(*)::int FROM audit_event WHERE record_id = s.id) AS events
       FROM source s JOIN source_paragraph p ON p.source_id = s.id WHERE s.number = $1 GROUP BY s.id`,
      [number],
    )
  ).rows[0];

describe('loading an original', () => {
  let text: string;
  let number = 100;

  beforeEach(async () => {
    number++;
    text = `أول فقرة ${randomBytes(4).toString('hex')}\n\n  وضعِ خطّةٍ استراتيجية لعملهم\n`;
    await makeRecords(database.owner, async (make) => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      const source = await make('source', { number, sha256, bytes: Buffer.byteLength(text) });
      const paragraphs = [
        await make('source_paragraph', { source_id: source, number: 1 }),
        await make('source_paragraph', { source_id: source, number: 2 }),
      ];
      await make('citation', {
        record_type: 'SOURCE',
        record_id: source,
        paragraph_id: paragraphs[0],
        evidence: 'أول فقرة',
        sort_order: 1,
      });
      await make('citation', {
        record_type: 'SOURCE',
        record_id: source,
        paragraph_id: paragraphs[1],
        evidence: 'خطّةٍ استراتيجية',
        sort_order: 2,
      });
      await make('citation', {
        record_type: 'SOURCE',
        record_id: source,
        paragraph_id: paragraphs[1],
        evidence: 'خطة استراتيجية',
        sort_order: 3,
      });
    });
  });

  test('stores its paragraphs verbatim, and reports the evidence that does not stand in its own', async () => {
    const report = await loadSources([file(text)]);
    expect(report).toMatchObject({
      loaded: [{ number, citations: 3, verified: 2 }],
      refused: [],
      unverified: [{ source: number, paragraph: 2, evidence: 'خطة استراتيجية' }],
    });
    expect(await storedOf(number)).toEqual({
      loaded: true,
      texts: text.split('\n').filter((line) => line.trim()),
      verified: [true, true, false],
      events: 1,
    });
    const shown = await getSource(actorOf({ role: 'VIEWER' }), number);
    expect(shown?.source.paragraphs[1]).toMatchObject({
      text: '  وضعِ خطّةٍ استراتيجية لعملهم',
      evidence: [{ verified: true }, { verified: false }],
    });
  });

  test('the same again changes nothing', async () => {
    await loadSources([file(text)]);
    const before = await storedOf(number);
    expect((await loadSources([file(text), file(text, 'copy.txt')])).loaded).toHaveLength(1);
    expect(await storedOf(number)).toEqual(before);
  });

  test.each<[string, (right: string) => OriginalFile, string]>([
    ['one letter is other', (right) => file(right.replace('أول', 'اول')), 'NO_SOURCE'],
    ['there is a space at its end', (right) => file(`${right} `), 'NO_SOURCE'],
    ['a byte order mark was added', (right) => file(`\uFEFF${right}`), 'NO_SOURCE'],
    ['its lines end as on Windows', (right) => file(right.replaceAll('\n', '\r\n')), 'NO_SOURCE'],
    ['it is empty', () => file(''), 'NO_SOURCE'],
    ['it is no UTF-8', () => ({ name: 'article.txt', bytes: new Uint8Array([0xe3, 0xe4]) }), 'NOT_UTF8'],
  ])('refused where %s, and nothing is stored', async (_, change, reason) => {
    const before = await storedOf(number);
    expect(await loadSources([change(text)])).toMatchObject({
      loaded: [],
      refused: [{ name: 'article.txt', reason }],
      unverified: [],
    });
    expect(await storedOf(number)).toEqual(before);
    expect(before).toMatchObject({ loaded: false, texts: [null, null], verified: [null, null, null] });
  });

  test('a refused file does not keep another from being loaded', async () => {
    const report = await loadSources([file('something else', 'other.txt'), file(text)]);
    expect(report).toMatchObject({ loaded: [{ number }], refused: [{ name: 'other.txt', reason: 'NO_SOURCE' }] });
  });

  test('a document with another number of paragraphs than the record knows is refused', async () => {
    await makeRecords(database.owner, async (make) => {
      const { rows } = await database.owner.query('SELECT id FROM source WHERE number = $1', [number]);
      await make('source_paragraph', { source_id: rows[0].id, number: 3 });
    });
    expect(await loadSources([file(text)])).toMatchObject({ loaded: [], refused: [{ reason: 'PARAGRAPHS' }] });
    expect((await storedOf(number)).texts).toEqual([null, null, null]);
  });
});

describe.skipIf(!SOURCES_DIR)('the five articles', () => {
  const folder = SOURCES_DIR ?? '';
  const names = folder ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const files = names.map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));

  test('changed by a letter, none is stored', async () => {
    const changed = files.map(({ name, bytes }) => ({ name, bytes: Buffer.concat([bytes, Buffer.from('.')]) }));
    const report = await loadSources(changed);
    expect([report.loaded.length, report.refused.length]).toEqual([0, 5]);
    for (const number of [1, 2, 3, 4, 5]) expect(await storedOf(number)).toMatchObject({ loaded: false, events: 0 });
  });

  test('are 5 documents, with 388 citations verified', async () => {
    const report = await loadSources(files);
    expect(report.loaded.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(report.loaded.reduce((sum, { verified }) => sum + verified, 0)).toBe(388);
    expect([report.refused, report.unverified]).toEqual([[], []]);
    for (const number of [1, 2, 3, 4, 5]) {
      const { texts, ...stored } = await storedOf(number);
      expect(stored).toMatchObject({ loaded: true, events: 1 });
      expect(texts).not.toContain(null);
    }
  });
});
