import { query } from './fixtures/people';
import { DESKTOP, expect, expectAccessible, expectNoSidewaysScroll, LOCALES, PHONE } from './fixtures/test';
import { test } from './fixtures/visits';

// Every page, in both languages, both themes and three widths: nothing for axe to find, no sideways scrolling, no error in the
// browser (the fixture fails the test on any). Record pages are the fullest of their kind, and ones of which little is known.

const LISTS = [
  '/',
  '/campaigns',
  '/meetings',
  '/follow-ups',
  '/letters',
  '/calendar',
  '/calendar?date=2022-12-10',
  '/calendar?view=week&date=2022-12-10',
  '/calendar?view=agenda&date=2022-12-01',
  '/calendar/links',
  '/search',
  `/search?q=${encodeURIComponent('سوريا')}`,
  `/search?q=${encodeURIComponent('سوريا')}&kind=SOURCE&page=2`,
  '/search?q=xqzxqzxqz',
  '/commitments',
  '/contacts',
  '/organisations',
  '/sources',
  '/settings/spellings',
  '/audit',
  '/archive',
  '/priorities',
  '/reviews',
  '/reviews/2022',
  '/more',
  '/account',
  '/glossary',
  '/settings',
  '/settings/workspace',
  '/settings/people',
  '/settings/people/invite',
];

const CAPTAGON_ACT = "SELECT id FROM campaign WHERE title_en = 'Captagon Act'";

/** The path of one record's page: a prefix, and the SQL that finds its id. */
const RECORDS: readonly (readonly [name: string, prefix: string, sql: string, suffix?: string])[] = [
  ['a campaign with legislation', '/campaigns/', CAPTAGON_ACT],
  ['the fullest campaign', '/campaigns/', 'SELECT id FROM campaign WHERE sort_order = 1'],
  ['a campaign with recommendations', '/campaigns/', 'SELECT id FROM campaign WHERE sort_order = 9'],
  ['the form of a status', '/campaigns/', 'SELECT id FROM campaign WHERE sort_order = 8', '/status'],
  ['the fullest meeting', '/meetings/', "SELECT id FROM meeting WHERE kind = 'AGENCY_MEETING'"],
  ['a meeting known by its year', '/meetings/', "SELECT id FROM meeting WHERE kind = 'HEARING'"],
  ['a meeting without an outcome', '/meetings/', "SELECT id FROM meeting WHERE kind = 'CONFERENCE'"],
  ['a letter', '/letters/', 'SELECT id FROM letter ORDER BY id LIMIT 1'],
  ['a Member of Congress', '/contacts/', 'SELECT id FROM contact WHERE bioguide_id IS NOT NULL'],
  ['an unnamed contact', '/contacts/', 'SELECT id FROM contact WHERE unnamed ORDER BY id LIMIT 1'],
  ['the coalition', '/organisations/', "SELECT id FROM organisation WHERE short_name = 'ACS'"],
  ['an organisation with a channel', '/organisations/', "SELECT id FROM organisation WHERE short_name = 'CCJFD'"],
  ['the longest source', '/sources/', 'SELECT 1 AS id'],
  ['a source without a publisher', '/sources/', 'SELECT 2 AS id'],
  ['the timeline of a campaign', '/campaigns/', 'SELECT id FROM campaign WHERE sort_order = 1', '/timeline'],
  ['a year of a timeline', '/campaigns/', CAPTAGON_ACT, '/timeline?year=2022'],
  ['the positions on a campaign', '/campaigns/', CAPTAGON_ACT, '/positions'],
  ['a commitment', '/commitments/', 'SELECT id FROM commitment ORDER BY id LIMIT 1'],
  ['the debrief of a meeting', '/meetings/', "SELECT id FROM meeting WHERE kind = 'CONFERENCE'", '/debrief'],
  ['the brief of a meeting', '/meetings/', "SELECT id FROM meeting WHERE kind = 'CONFERENCE'", '/brief'],
  ['the text of a letter', '/letters/', 'SELECT id FROM letter ORDER BY id LIMIT 1', '/text'],
  ['the history of a campaign', '/campaigns/', CAPTAGON_ACT, '/history'],
  ['a form filled', '/meetings/', "SELECT id FROM meeting WHERE kind = 'CONFERENCE'", '/edit'],
];

async function pathOf([, prefix, sql, suffix = '']: (typeof RECORDS)[number]): Promise<string> {
  const [row] = await query<{ id: string }>(sql);
  return `${prefix}${row?.id}${suffix}`;
}

const NARROW = { width: 320, height: 640 };

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test.use({ visitor: { role: 'ADMIN', locale } });
    // The parts of a page are the same on both devices, and its colours in both languages: Arabic is looked at on a phone
    // in the light, English on a desktop in the dark; how it fits, in all widths.
    const [whole, other] = locale === 'ar' ? [PHONE, DESKTOP] : [DESKTOP, PHONE];
    const check = (name: string, path: () => Promise<string>) =>
      test(`${name} is accessible and fits`, async ({ page }) => {
        await page.setViewportSize(whole);
        await page.emulateMedia({ colorScheme: locale === 'ar' ? 'light' : 'dark', reducedMotion: 'reduce' });
        const response = await page.goto(await path());
        expect(response?.status()).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectAccessible(page);
        for (const viewport of [whole, other, NARROW]) {
          await page.setViewportSize(viewport);
          await expectNoSidewaysScroll(page);
        }
      });
    for (const path of LISTS) check(path, async () => path);
    for (const record of RECORDS) check(record[0], () => pathOf(record));
  });
}
