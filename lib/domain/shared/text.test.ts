import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, optionalText, requiredText } from './text';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('س', 'ً', 'ـ', '\u200C', '\u2066', '\uFEFF', '\r', '\n', ' ', 'e', '\u0301') }),
);

describe('cleanText', () => {
  test.each([
    ['NUL', 'a\0b'],
    ['a control', 'a\u0001b'],
    ['escape', 'a\u001B[31mb'],
    ['delete', 'a\u007Fb'],
    ['a C1 control', 'a\u0085b'],
    ['a lone high surrogate', 'a\uD83Db'],
    ['a lone low surrogate', 'a\uDE00b'],
    ['surrogates the wrong way round', '\uDE00\uD83D'],
    ['LRE', 'a\u202Ab'],
    ['RLE', 'a\u202Bb'],
    ['PDF', 'a\u202Cb'],
    ['LRO', 'a\u202Db'],
    ['RLO', 'a\u202Eb'],
    ['an interlinear annotation', 'a\uFFF9b'],
    ['a hidden tag character', 'a\u{E0041}b'],
  ])('refuses %s', (_, text) => expect(cleanText(text)).toBeNull());

  test.each([
    ['vocalised Arabic', 'مُنَاصَرَةٌ'],
    ['tanwin on alif', 'أحد عشر عامًا'],
    ['tatweel', 'منـــاصرة'],
    ['ZWNJ', 'می\u200Cخواهم'],
    ['ZWJ', 'ه\u200D'],
    ['LRM', 'قانون (H.R. 6265)\u200E تابع'],
    ['RLM', 'Captagon\u200F!'],
    ['ALM', '12\u061C-15'],
    ['Arabic-Indic digits', '٢٠٢٢'],
    ['emoji', 'شكرًا 🤝'],
    ['a family emoji', '👨‍👩‍👧‍👦'],
    ['a skin tone', '👋🏽'],
    ['a flag', '🇸🇾'],
    ['a new line and a tab', 'a\n\tb'],
    ['letters outside the first plane', '𝒜𞸀'],
  ])('keeps %s', (_, text) => expect(cleanText(text)).toBe(text));

  test.each([
    ['isolates', '\u2066a\u2069 \u2067ب\u2069 \u2068c\u2069', 'a ب c'],
    ['a byte order mark', '\uFEFFa\uFEFFb', 'ab'],
    ['spaces around', ' \n a b \t', 'a b'],
    ['line ends of Windows and old Macs', 'a\r\nb\rc', 'a\nb\nc'],
    ['a decomposed letter', 'e\u0301', 'é'],
    ['a decomposed hamza', 'ا\u0654', 'أ'],
    ['nothing but what is dropped', ' \u2066\u2069\uFEFF', ''],
  ])('mends %s', (_, text, cleaned) => expect(cleanText(text)).toBe(cleaned));

  test('cleaning twice changes nothing more, and the text comes back from UTF-8', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = cleanText(text);
        if (cleaned === null) return;
        expect(cleanText(cleaned)).toBe(cleaned);
        expect(Buffer.from(cleaned, 'utf8').toString('utf8')).toBe(cleaned);
        expect(cleaned).not.toMatch(/[\0\u202A-\u202E\u2066-\u2069\uFEFF\r]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each([
  ['optionalText', optionalText(5), null],
  ['requiredText', requiredText(5), 'REQUIRED'],
] as const)('%s', (_, schema, whenEmpty) => {
  const outcome = (value: unknown) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
  };

  test.each([
    ['12345', '12345'],
    [' 12345 ', '12345'],
    ['123456', 'TOO_LONG'],
    ['🤝🤝🤝🤝🤝', '🤝🤝🤝🤝🤝'],
    ['🤝🤝🤝🤝🤝🤝', 'TOO_LONG'],
    ['x'.repeat(100), 'TOO_LONG'],
    [' '.repeat(21), 'TOO_LONG'],
    ['a\0', 'MALFORMED_TEXT'],
    [undefined, 'INVALID'],
    [null, 'INVALID'],
    [5, 'INVALID'],
    [['a'], 'INVALID'],
    [{ toString: 'a' }, 'INVALID'],
  ])('%j', (value, expected) => expect(outcome(value)).toBe(expected));

  test.each(['', '   ', '\u2066\u2069'])('an empty field: %j', (value) => expect(outcome(value)).toBe(whenEmpty));
});
