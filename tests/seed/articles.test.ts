// These read the original articles, which are not in the repository: SOURCES_DIR names a folder with them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeOriginal, paragraphsOf, standsIn } from '@/lib/domain/source/original';
import { cites, record, SOURCES_DIR } from './record';

/** More words in a row than this, the same as in an article, are a copy. */
const RUN = 8;
const NOT_OURS = new Set(['node_modules', '.git', '.next', '.data', 'generated', 'test-results', 'playwright-report']);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(name) : entry.isFile() ? [name] : [];
  });
}

/** The words of a text, bare: without vowel marks, tatweel and whatever stands between them. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\p{M}ـ]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '));
};

describe.skipIf(!SOURCES_DIR)('the articles', () => {
  const folder = SOURCES_DIR ?? '.';
  const files = SOURCES_DIR
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(path.join(folder, name)))
    : [];
  const byHash = new Map(files.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes]));
  const paragraphs = new Map(
    record.sources.map((source) => [
      source.number,
      paragraphsOf(decodeOriginal(byHash.get(source.sha256) ?? new Uint8Array()) ?? ''),
    ]),
  );

  test.each(record.sources.map((source) => [source.number, source] as const))(
    'document %i is the one that was read',
    (number, source) => {
      expect(byHash.get(source.sha256)?.byteLength).toBe(source.bytes);
      expect(paragraphs.get(number)).toHaveLength(source.paragraphs.length);
    },
  );

  test('every evidence stands in its paragraph, letter by letter', () => {
    const lost = cites.filter(
      ({ value: [source, number, evidence] }) => !standsIn(paragraphs.get(source)?.[number - 1] ?? '', evidence),
    );
    expect(lost).toEqual([]);
  });

  test('no sentence of theirs is anywhere in the repository', () => {
    const theirs = new Set([...paragraphs.values()].flat().flatMap(runsOf));
    expect(theirs.size).toBeGreaterThan(1000);
    const copies = filesBelow('.').flatMap((file) => {
      const text = decodeOriginal(readFileSync(file));
      if (text === null || text.includes('\0')) return [];
      return runsOf(text)
        .filter((run) => theirs.has(run))
        .map((run) => `${file}: ${run}`);
    });
    expect(copies).toEqual([]);
  });
});
