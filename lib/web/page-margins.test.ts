import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageMargins } from './page-margins';

const words = {
  page: 'review',
  head: { start: 'The coalition', end: '2022' },
  foot: { start: 'Made', end: ['Page ', { counter: 'page' }] },
} as const;

test('lines begin where the language begins them', () => {
  expect(pageMargins({ ...words, rtl: false })).toMatch(/@top-left \{ content: "The coalition"; direction: ltr/);
  expect(pageMargins({ ...words, rtl: true })).toMatch(/@top-right \{ content: "The coalition"; direction: rtl/);
  expect(pageMargins({ ...words, rtl: true })).toContain('@bottom-left { content: "Page " counter(page);');
});

test('no name can end the string it stands in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (name) => {
      const style = pageMargins({ ...words, rtl: false, head: { start: name, end: '' } });
      const content = /@top-left \{ content: "([^"]*)"; direction/.exec(style)?.[1];
      expect(content).toBeDefined();
      expect(content).not.toMatch(/[\n\r\f<>{}@]/);
      const read = content?.replace(/\\([0-9a-f]+) /g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
      expect(read).toBe(name);
    }),
  );
});
