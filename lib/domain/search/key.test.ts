import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '@/tests/factories/arbitraries';
import { nameKey, sameName, searchKey } from './key';

describe('searchKey', () => {
  test.each([
    ['hamza on, under and beside', 'أإآٱؤئ', 'اااا\u0648\u064a'],
    ['teh marbuta and alef maqsura', 'مؤسسة هدى', 'موسسه هدي'],
    ['harakat, tanwin, shadda, superscript alef', 'مُنَظَّمَةٌ رحمٰن', 'منظمه رحمن'],
    ['tatweel', 'ســـوريا', 'سوريا'],
    ['Persian yeh and kaf', 'یک', 'يك'],
    ['presentation forms', '\ufefb\ufe8d', 'لاا'],
    ['Arabic and Persian digits', '٢٠٢٢ ۲۰۲۲', '2022 2022'],
    ['bidi controls, BOM, soft hyphen', '\u2067a\u2069\u200f\ufeffb\u00adc', 'abc'],
    ['Latin marks and case', 'Ångström ÉCOLE İzmir', 'angstrom ecole izmir'],
    ['full width and ligatures', 'ＡＢ ﬁ', 'ab fi'],
    ['Greek sigma at the end', 'ΟΔΟΣ', 'οδοσ'],
    ['spaces of every kind', ' a\u00a0\u2003\t\n\u2028 b\u0085', 'a b'],
    ['nothing', ' \u064b ', ''],
  ])('%s', (_, text, key) => expect(searchKey(text)).toBe(key));

  test('a key is its own key', () => {
    fc.assert(fc.property(anyText, (text) => searchKey(searchKey(text)) === searchKey(text)));
  });

  test('composed or not, a text has one key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(searchKey(text.normalize('NFC'))).toBe(searchKey(text));
        expect(searchKey(text.normalize('NFKD'))).toBe(searchKey(text));
      }),
    );
  });
});

describe('sameName', () => {
  test.each([
    ['with and without the article', 'المنظمة السورية', 'منظمة سورية'],
    ['two spellings of America', 'المجلس السوري الأمريكي', 'المجلس السوري الأميركي'],
    ['two spellings of Syria', 'منظمة سوريا', 'منظمة سورية'],
    ['three spellings of Congress', 'أصدقاء الكونغرس', 'أصدقاء الكونجرس'],
    ['harakat and hamza', 'مُنظَّمة أ', 'منظمه ا'],
    ['case and marks', 'Organisation Á', 'ORGANISATION A'],
    ['hyphen, dot and space', 'Syrian-American Org.', 'Syrian American  Org'],
    ['isolates of copied text', '\u2068Organisation A\u2069', 'Organisation A'],
  ])('%s', (_, a, b) => expect(sameName(a, b)).toBe(true));

  test.each([
    ['another letter', 'Organisation A', 'Organisation B'],
    ['a word more', 'منظمة أ', 'منظمة أ ب'],
    ['words run together', 'Or gan', 'Organ'],
    ['two scripts', 'Syria', 'سوريا'],
    ['no name at all', '', ''],
    ['only punctuation', '—', '…'],
    ['a word that begins like the article', 'الب', 'ب'],
    ['the letters of the article inside a word', 'سالمة', 'سمة'],
  ])('not with %s', (_, a, b) => expect(sameName(a, b)).toBe(false));

  test('it is symmetric, and everybody who has a name has their own', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(sameName(a, b)).toBe(sameName(b, a));
        expect(sameName(a, a)).toBe(nameKey(a) !== '');
        expect(sameName(a, searchKey(a))).toBe(sameName(a, a));
      }),
    );
  });
});
