import type { Locale } from '@/lib/domain/auth/roles';
import { nounOfType } from '@/lib/domain/record/noun';
import { excerpt, highlight, type Run } from '@/lib/domain/search/highlight';
import type { SearchKind } from '@/lib/domain/search/kinds';
import type { Term } from '@/lib/domain/search/query';
import type { Hit } from '@/lib/domain/search/result';
import type { Both } from '@/lib/domain/shared/both';
import { inLanguage } from '@/lib/i18n/text';
import { recordPath } from './record-path';
import { routes } from './routes';

/** A text of a hit in its language, with what was looked for apart. */
export interface FoundText {
  language: Locale;
  runs: Run[];
}

/** A hit as it is shown: where it leads, what it is called, and where else in it the words stand. */
export interface Found {
  kind: SearchKind;
  href: string;
  title: FoundText;
  detail: FoundText | null;
  /** The dates of records differ in how exact they are; the year holds for all of them. */
  year: string | null;
  isPrivate: boolean;
  /** A paragraph's mark: `1:12`. */
  mark: string | null;
}

/** Titles longer than this are shown around what was found in them. */
const TITLE_LENGTH = 140;

/** Makes a hit ready to show to a reader; null for what stands on no page. */
export function foundOf(hit: Hit, terms: readonly Term[], locale: Locale): Found | null {
  const href = pathOf(hit);
  const named = inLanguage(hit.title, locale);
  if (!href || !named) return null;
  const title =
    (named.text.length > TITLE_LENGTH && excerpt(named.text, terms, TITLE_LENGTH)) || highlight(cut(named.text), terms);
  const other: Locale = named.language === 'ar' ? 'en' : 'ar';
  const isInTitle = title.some(({ isMatch }) => isMatch);
  const detail =
    matchIn(hit.body, locale, terms) ??
    (isInTitle ? null : textIn(hit.title[other], other, terms)) ??
    matchIn(hit.body, locale === 'ar' ? 'en' : 'ar', terms) ??
    (isInTitle ? null : textIn(hit.names, 'en', terms));
  const { isPrivate, kind, paragraph } = hit;
  const mark = paragraph && `${paragraph.source}:${paragraph.number}`;
  const year = hit.happenedOn?.slice(0, 4) ?? null;
  return { kind, href, title: { language: named.language, runs: title }, detail, year, isPrivate, mark };
}

function pathOf({ kind, id, parent, paragraph }: Hit): string | null {
  if (paragraph) return routes.source(paragraph.source, paragraph.number);
  const noun = nounOfType(kind);
  const parentNoun = parent && nounOfType(parent.type);
  return noun && recordPath({ noun, id, parent: parentNoun ? { noun: parentNoun, id: parent.id } : null });
}

const cut = (text: string): string =>
  text.length <= TITLE_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', TITLE_LENGTH)).trim()} …`;

const matchIn = (body: Both, language: Locale, terms: readonly Term[]): FoundText | null =>
  textIn(body[language], language, terms);

function textIn(text: string | null, language: Locale, terms: readonly Term[]): FoundText | null {
  const runs = text && excerpt(text, terms);
  return runs ? { language, runs } : null;
}
