import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchKey } from '@/lib/domain/search/key';
import { anyText } from '@/tests/factories/arbitraries';
import { ownDatabase } from '@/tests/setup/database';

const database = ownDatabase('empty');

const keysOf = async (texts: readonly string[]): Promise<string[]> => {
  const { rows } = await database.app.query(
    'SELECT search_key(text) AS key FROM unnest($1::text[]) WITH ORDINALITY AS given (text, n) ORDER BY n',
    [texts],
  );
  return rows.map(({ key }) => key);
};

test('SQL and TypeScript give one key', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 100 }), async (texts) => {
      expect(await keysOf(texts)).toEqual(texts.map(searchKey));
    }),
  );
});

test('letter by letter, alone and between others', async () => {
  const blocks: [number, number][] = [
    [0x0001, 0x0377],
    [0x0384, 0x0386],
    [0x038e, 0x03a1],
    [0x03a3, 0x052f],
    [0x0600, 0x06ff],
    [0x1e00, 0x1eff],
    [0x2000, 0x2064],
    [0x2066, 0x2069],
    [0xfb50, 0xfbb1],
    [0xfe70, 0xfe74],
    [0xfe76, 0xfefc],
    [0xff01, 0xff5e],
  ];
  const letters = blocks.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)));
  const texts = letters.flatMap((letter) => [letter, `a${letter}b`, `س ${letter} ${letter}`]);
  expect(await keysOf(texts)).toEqual(texts.map(searchKey));
});
