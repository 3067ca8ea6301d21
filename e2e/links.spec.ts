import { query } from './fixtures/people';
import { campaignId, expect, MESSAGES, test } from './fixtures/test';

test('a citation opens its source at the paragraph', async ({ page, login }) => {
  const t = MESSAGES.ar;
  await login('VIEWER', 'ar');
  await page.goto(`/campaigns/${await campaignId('Captagon Act')}`);
  await page
    .getByRole('link', { name: t.cite.source.replace('{source}', '1').replace('{paragraph}', '13') })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sources\/1#p-13$/);
  const paragraph = page.locator('#p-13');
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toContainText('لوقف إنتاج نظام');
  await expect(paragraph.getByRole('link', { name: 'قانون الكبتاغون' }).first()).toBeVisible();
});

test('records lead to each other in every direction', async ({ page, login }) => {
  await login('VIEWER', 'en');
  const main = page.getByRole('main');
  const follow = async (name: string | RegExp, heading: string | RegExp) => {
    await main.getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  };
  await page.goto(`/campaigns/${await campaignId('Accountability for war crimes')}`);
  await follow(/Tadamon/, /Tadamon/);
  await follow('Antony Blinken', 'Antony Blinken');
  await follow('US Department of State', 'US Department of State');
  await page.goto('/meetings?year=2021');
  await follow(/Caesar Coalition delegation/, /Caesar Coalition delegation/);
  await follow(/^CCJFD$|Caesar Coalition for Justice/, /Caesar Coalition/);
  await follow(/Caesar Coalition delegation/, /Caesar Coalition delegation/);
  await follow(/Strict Caesar Act enforcement/, /Strict Caesar Act enforcement/);
});

test('what is planned is not held, what is inferred is marked, and context is apart', async ({ page, login }) => {
  const t = MESSAGES.en;
  await login('VIEWER', 'en');
  const [conference] = await query<{ id: string }>("SELECT id FROM meeting WHERE kind = 'CONFERENCE'");
  await page.goto(`/meetings/${conference?.id}`);
  await expect(page.getByRole('main')).toContainText(t.meetingStatus.OUTCOME_MISSING);
  await expect(page.getByRole('main')).not.toContainText(new RegExp(`\\b${t.meetingStatus.HELD}\\b`));
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('The seeded record tells of 2020–2022, from 5 published articles.');
  await page.goto(`/campaigns/${await campaignId('Captagon Act')}`);
  const context = page.getByRole('region', { name: t.context.heading });
  await expect(context).toContainText('H.R. 7776');
  await expect(context).toContainText(t.context.unverified);
  await expect(page.getByRole('region', { name: t.campaign.vehicles })).toContainText(t.campaign.numberNotStated);
});

test('a page prints without its frame, in the light, with its citations', async ({ page, login }) => {
  await login('VIEWER', 'ar');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`/campaigns/${await campaignId('Captagon Act')}`);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.endnotes')).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});
