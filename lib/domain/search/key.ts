/** Bidi controls, marks over and under letters, tatweel, soft hyphens. */
const DROPPED =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/gu;
const SPACES = /[\t\n\v\f\r \u0085\u1680\u2028\u2029]+/gu;

const FROM = [...'ٱةىیےکς٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'];
const TO = [...'اهيييكσ01234567890123456789'];
const LETTERS = new Map(FROM.map((letter, i) => [letter, TO[i] as string]));
const TRANSLATED = new RegExp(`[${FROM.join('')}]`, 'gu');

/**
 * A text as it is looked for: the twin of the SQL function `search_key()`, letter for letter. A search goes
 * through SQL; this serves where there is no row to ask, and highlighting.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(TRANSLATED, (letter) => LETTERS.get(letter) as string)
    .replace(SPACES, ' ')
    .replace(/^ +| +$/g, '');
}

/** Words that are written in more than one way, as keys: from, to. */
const SPELLINGS: [RegExp, string][] = [
  [/سوريه/g, 'سوريا'],
  [/اميرك/g, 'امريك'],
  [/كون(?:غريس|جرس|جريس)/g, 'كونغرس'],
];
/** The article at the head of a word, and not the first letters of a short one. */
const ARTICLE = /(?<=^| )ال(?=\p{L}{2})/gu;

/** A name as it is compared: its key without articles and punctuation, in one spelling. */
export function nameKey(name: string): string {
  const words = searchKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return SPELLINGS.reduce((key, [from, to]) => key.replace(from, to), words.replace(ARTICLE, ''));
}

/** Whether two names are one name in two spellings. What has no letters or digits is nobody's name. */
export function sameName(a: string, b: string): boolean {
  const key = nameKey(a);
  return key !== '' && key === nameKey(b);
}
