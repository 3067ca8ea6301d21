import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import arabic from '@/messages/ar.json';
import english from '@/messages/en.json';
import { ROLES } from '../domain/auth/roles';
import { CAMPAIGN_STATUSES } from '../domain/campaign/status';
import { ERROR_CODES, FIELD_ERROR_CODES } from '../domain/shared/result';

type Tree = { [key: string]: string | Tree };
const FILES: Record<'ar' | 'en', Tree> = { ar: arabic, en: english };

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );

/** Something for every argument and every tag a message names. */
function sampleValues(message: string, count: number) {
  const names = [...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => [
    name,
    new RegExp(`\\{${name}, plural`).test(message) ? count : 'none',
  ]);
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name]) => [name, (inside: unknown) => `[${inside}]`]);
  return Object.fromEntries([...names, ...tags]);
}

describe.each(['ar', 'en'] as const)('messages in %s', (locale) => {
  const messages = flat(FILES[locale]);
  const say = createTranslator({
    locale,
    messages: FILES[locale] as never,
    onError: (error) => {
      throw error;
    },
  }) as unknown as { rich: (key: string, values: object) => unknown };

  // One, two, few, many and other are five different forms in Arabic.
  test.each([0, 1, 2, 3, 11, 100])('each can be said, also of %i', (count) => {
    const failed = messages.flatMap(([key, message]) => {
      try {
        const said = [say.rich(key, sampleValues(message, count))].flat(5).join('');
        // What is only said of something may be silent of nothing.
        const broken = (said.trim() === '' && count > 0) || /\{\w+|undefined|\[object|, plural/.test(said);
        return broken ? [`${key}: ${said}`] : [];
      } catch (error) {
        return [`${key}: ${error}`];
      }
    });
    expect(failed).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['error', ERROR_CODES],
    ['role', ROLES],
    ['campaignStatus', CAMPAIGN_STATUSES],
  ])('%s has a word for each of its codes', (namespace, codes) => {
    const said = new Set(Object.keys((FILES[locale][namespace] ?? {}) as Tree));
    expect(codes.filter((code) => !said.has(code))).toEqual([]);
  });

  test('every reason for which a field is refused is said', () => {
    const keys = new Set(messages.map(([key]) => key));
    expect(FIELD_ERROR_CODES.filter((code) => !keys.has(`fieldError.${code}`))).toEqual([]);
  });
});

test('both languages say the same things', () => {
  const keys = (locale: 'ar' | 'en') =>
    flat(FILES[locale])
      .map(([key]) => key)
      .sort();
  expect(keys('ar')).toEqual(keys('en'));
});

test('digits are Western in both', () => {
  for (const messages of [arabic, english]) expect(JSON.stringify(messages)).not.toMatch(/[٠-٩۰-۹]/);
});
