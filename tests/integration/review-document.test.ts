// The review as a document: the same numbers as the page in both languages, each language running its way.
import { strFromU8, unzipSync } from 'fflate';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/lib/i18n/locale';
import { reviewDocument } from '@/lib/server/review/document';
import { getReview } from '@/lib/server/review/queries';
import ar from '@/messages/ar.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };
import { actorOf } from '../factories/people';
import { ownDatabase } from '../setup/database';

ownDatabase('seeded');

async function partsOf(locale: Locale) {
  const t = createTranslator({ locale, messages: locale === 'ar' ? (ar as unknown as typeof en) : en });
  const { review, provenance } = await getReview(actorOf({ role: 'VIEWER' }), 2022);
  const file = await reviewDocument({
    ...{ review, provenance, locale, timeZone: 'UTC', today: '2026-11-22' },
    workspaceName: { en: 'The coalition', ar: 'التحالف' },
    say: (key, values) => t(key as never, values as never),
    prose: (counts) => Object.values(counts).join(' '),
  });
  const parts = unzipSync(file);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const paragraphs = read('word/document.xml')
    .split('</w:p>')
    .map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
  return {
    review,
    document: read('word/document.xml'),
    footers: Object.keys(parts)
      .filter((name) => name.includes('footer'))
      .map(read),
    paragraphs,
  };
}

test.each(LOCALES)('says the numbers of 2022 with their paragraphs, %s', async (locale) => {
  const { review, paragraphs, document, footers } = await partsOf(locale);
  for (const figure of review.reported)
    expect(paragraphs.some((text) => text.startsWith(figure.title[locale] ?? '?'))).toBe(true);
  const all = paragraphs.join('\n');
  for (const mark of ['1:2', '1:8', '1:10', '1:11', '1:14']) expect(all).toContain(`[${mark}]`);
  expect(all).toMatch(locale === 'ar' ? /13 فعالية/ : /13 events/);
  expect(all).toMatch(locale === 'ar' ? /أكثر من 200 شخص/ : /more than 200 people/);
  expect(paragraphs.filter((text) => /^[1-7]\. /.test(text))).toHaveLength(7);
  expect(document.includes('<w:bidi/>')).toBe(locale === 'ar');
  expect(document.includes('<w:bidiVisual/>')).toBe(locale === 'ar');
  expect(footers.join('')).toMatch(/PAGE[\s\S]*NUMPAGES/);
  // Every link leads to a place that is there.
  const places = new Set([...document.matchAll(/<w:bookmarkStart w:name="([^"]+)"|w:name="([^"]+)"/g)].map(([, a, b]) => a ?? b));
  for (const [, anchor] of document.matchAll(/w:anchor="([^"]+)"/g)) expect(places).toContain(anchor);
});
