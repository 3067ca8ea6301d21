import { query } from './fixtures/people';
import { DESKTOP, expect, expectAccessible, expectNoSidewaysScroll, LOCALES, PHONE, test } from './fixtures/test';

// Every page, in both languages, both sizes and both themes: nothing for axe to find, no sideways scrolling, no
// error in the browser (the fixture fails the test on any).

const LISTS = ['/', '/campaigns', '/meetings', '/letters', '/commitments', '/contacts', '/organisations', '/sources', '/audit', '/more'];

/** One page of each kind of record: the fullest, and one of which little is known. */
async function recordPages(): Promise<string[]> {
  const rows = await query<{ path: string }>(`
    (SELECT '/campaigns/' || id AS path FROM campaign WHERE sort_order IN (0, 1, 9) ORDER BY sort_order)
    UNION ALL SELECT '/campaigns/' || id || '/status' FROM campaign WHERE sort_order = 8
    UNION ALL SELECT '/meetings/' || id FROM meeting WHERE kind IN ('AGENCY_MEETING', 'CONFERENCE', 'HEARING')
    UNION ALL SELECT '/letters/' || id FROM letter
    UNION ALL SELECT '/contacts/' || id FROM contact WHERE bioguide_id IS NOT NULL OR unnamed
    UNION ALL SELECT '/organisations/' || id FROM organisation WHERE short_name IN ('ACS', 'CCJFD', 'SAC')
    UNION ALL SELECT '/sources/' || number FROM source`);
  return rows.map(({ path }) => path);
}

for (const locale of LOCALES) {
  for (const [device, viewport] of [
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const) {
    test(`every page is accessible and fits, ${locale}, ${device}`, async ({ page, login }) => {
      test.setTimeout(240_000);
      await page.setViewportSize(viewport);
      await login('ADMIN', locale);
      for (const path of [...LISTS, ...(await recordPages())]) {
        await test.step(path, async () => {
          const response = await page.goto(path);
          expect(response?.status()).toBe(200);
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
          await expectAccessible(page);
          await expectNoSidewaysScroll(page);
        });
      }
    });
  }

  test(`the main pages are accessible in the dark and narrow, ${locale}`, async ({ page, login }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await login('ORGANIZER', locale);
    const pages = (await recordPages()).filter((path) => /campaigns|meetings|letters/.test(path));
    for (const path of ['/', '/campaigns', '/meetings', '/sources', '/sources/1', ...pages]) {
      await test.step(path, async () => {
        await page.goto(path);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}
