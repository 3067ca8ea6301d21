import { query } from './fixtures/people';
import { campaignId, expect, MESSAGES, PHONE, test } from './fixtures/test';

test('the language switch stays on the record and follows the person', async ({ page, login, context, baseURL }) => {
  const id = await campaignId('Captagon Act');
  const person = await login('VIEWER', 'en');
  await page.setViewportSize(PHONE);
  await page.goto(`/campaigns/${id}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('banner').getByRole('button', { name: MESSAGES.en.nav.language }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveURL(new RegExp(`/campaigns/${id}$`));
  expect(await query('SELECT locale FROM app_user WHERE id = $1', [person.id])).toEqual([{ locale: 'AR' }]);

  // Another browser: the profile comes before the cookie.
  await context.addCookies([{ name: 'munasara.locale', value: 'en', url: baseURL as string }]);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('without a profile or a cookie the browser decides', async ({ browser, baseURL }) => {
  for (const [locale, lang] of [
    ['ar-SY', 'ar'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
  ] as const) {
    const context = await browser.newContext({ locale, baseURL });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await context.close();
  }
});

test('the appearance is the device’s until it is chosen', async ({ page, login }) => {
  const t = MESSAGES.en;
  await page.emulateMedia({ colorScheme: 'dark' });
  await login('ORGANIZER', 'en');
  await page.goto('/');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.locator('details.account > summary').click();
  await page.getByRole('button', { name: t.nav.themeLIGHT }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await ground()).not.toBe(dark);
});

test('the first link leads to the content', async ({ page, login }) => {
  await login('VIEWER', 'ar');
  await page.goto('/meetings');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: MESSAGES.ar.nav.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
