import type { Locator, Page } from '@playwright/test';
import { makeRecords } from '@/tests/factories/records';
import { withDatabase } from './fixtures/people';
import { DESKTOP, expect, expectAccessible, expectNoSidewaysScroll, LOCALES, MESSAGES, PHONE, test } from './fixtures/test';

// The annual review by keyboard alone: choose a year, open what a figure counts, come back, write what the year taught.

/** A campaign with one meeting held in a year long before the record's own. */
const makeYear = (year: number) =>
  withDatabase((client) =>
    makeRecords(client, async (make) => {
      const title = `Campaign of ${year}, ${Math.random().toString(36).slice(2, 8)}`;
      const campaign = await make('campaign', { title_en: title, status_as_of: `${year}-02-01` });
      await make('campaign_status_change', { campaign_id: campaign, as_of: `${year}-02-01` });
      const meeting = await make('meeting', { title_en: `Hearing: ${title}`, kind: 'HEARING', starts_on: `${year}-05-02` });
      await make('meeting_campaign', { meeting_id: meeting, campaign_id: campaign });
      return { campaign, title };
    }),
  );

/** Goes on by Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the focus never came to it');
}

async function open(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

for (const [locale, year] of [
  ['en', 1995],
  ['ar', 1996],
] as const) {
  const t = MESSAGES[locale];
  const title = t.review.of.replace('{year}', String(year));

  test(`a year is reviewed by keyboard, ${locale}`, async ({ page, login }) => {
    const made = await makeYear(year);
    await page.setViewportSize(locale === 'ar' ? PHONE : DESKTOP);
    await login('ORGANIZER', locale);
    await page.goto('/reviews');
    await open(page, page.getByRole('link', { name: title }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const row = page.getByRole('row').filter({ hasText: made.title });
    const count = row.getByRole('link', { name: '1', exact: true }).first();
    await open(page, count);
    await expect(page).toHaveURL(new RegExp(`/meetings\\?status=HELD&campaign=${made.campaign}&year=${year}`));
    await expect(page.getByRole('link', { name: `Hearing: ${made.title}` })).toHaveCount(1);

    await page.goBack();
    const lessons = page.locator(`section:has(> #lessons-${made.campaign})`);
    await expect(lessons).toContainText(t.review.noLessons);
    await open(page, lessons.getByRole('link', { name: t.newRecord.lesson }));
    const words = page.getByRole('group', { name: t.recordField.lesson_text }).getByRole('textbox');
    await tabTo(page, words.first());
    await page.keyboard.type('Begin in autumn.');
    await tabTo(page, words.nth(1));
    await page.keyboard.type('لنبدأ في الخريف.');
    await open(page, page.getByRole('button', { name: t.recordForm.save }));
    await expect(page).toHaveURL(new RegExp(`/reviews/${year}`));
    await expect(lessons).toContainText('Begin in autumn.');
    await expect(lessons).toContainText('لنبدأ في الخريف.');
    await page.reload();
    await expect(lessons).toContainText('Begin in autumn.');
    await expectAccessible(page);
  });
}

for (const locale of LOCALES) {
  const t = MESSAGES[locale];

  test(`the review of 2022 stands in both languages with the same numbers, ${locale}`, async ({ page, login }) => {
    await login('VIEWER', locale);
    await page.goto('/reviews/2022');
    const reported = page.locator('div:has(> #reported) > ul > li');
    await expect(reported).toHaveCount(10);
    await expect(reported.filter({ hasText: '13' })).toContainText('1:11');
    await expect(reported.filter({ hasText: '200' })).toContainText('1:14');
    await expect(reported.filter({ has: page.locator('b', { hasText: '50' }) })).toHaveCount(2);
    await expect(page.locator('.review-priorities > li')).toHaveCount(7);
    await expect(page.getByText(t.review.mention)).toBeVisible();
    await expect(page.getByRole('link', { name: t.newRecord.lesson }), 'a viewer writes nothing').toHaveCount(0);
    const both = page.locator('.asks-t td', { hasText: t.review.adopted }).filter({ hasText: t.review.raised });
    expect(await both.innerText(), 'two ways an ask was met are two lines').toContain(`${t.review.adopted}\n`);
    const style = await page.request.get(`/reviews/2022/print.css?lang=${locale}`);
    expect(style.headers()['content-type']).toContain('text/css');
    expect(await style.text()).toContain(locale === 'ar' ? '@top-right { content: "التحالف' : '@top-left { content: "American');
  });

  test(`a year without records says so and names those that have, ${locale}`, async ({ page, login }) => {
    await login('VIEWER', locale);
    expect((await page.goto('/reviews/2099'))?.status()).toBe(200);
    await expect(page.getByText(t.review.empty.replace('{year}', '2099'))).toBeVisible();
    await expect(page.getByRole('link', { name: t.review.of.replace('{year}', '2022') })).toBeVisible();
    await expectAccessible(page);
    for (const bad of ['text', '0', '99999', '2022.5', '%00']) {
      expect((await page.request.get(`/reviews/${bad}`)).status(), bad).toBe(404);
    }
  });
}

test('what stands in the margins is for whoever is signed in', async ({ request }) => {
  const answer = await request.get('/reviews/2022/print.css?lang=en');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).not.toContain('American Coalition');
});
