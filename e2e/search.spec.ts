import { ODD_QUERIES, SEARCH_PAIRS } from '@/tests/factories/search-pairs';
import { campaignId, DESKTOP, expect, expectAccessible, expectAlive, LOCALES, MESSAGES, PHONE, test } from './fixtures/test';

const addressOf = (query: string) => `/search?q=${encodeURIComponent(query.slice(0, 1000))}`;

for (const locale of LOCALES) {
  const t = MESSAGES[locale].search;

  test(`find by keyboard alone, from any page, ${locale}`, async ({ page, login }) => {
    await page.setViewportSize(DESKTOP);
    await login('ORGANIZER', locale);
    await page.goto('/meetings');
    const box = page.getByRole('combobox', { name: t.title });
    await expectAlive(box);
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await page.keyboard.type('كبتا');
    const options = page.getByRole('listbox', { name: t.offered }).getByRole('option');
    await expect(options.first().getByText(locale === 'ar' ? 'قانون الكبتاغون' : 'Captagon Act', { exact: true })).toBeVisible();
    await expect(options.first().locator('mark').first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/campaigns/${await campaignId('Captagon Act')}`);

    // The last offer is all there is; narrowed and left by keyboard.
    await expect(box).toHaveValue('');
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.type('Caesar');
    await expect(options.last()).toContainText(/\d/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
    await expect(page).toHaveURL(/\/search\?q=/);
    const kinds = page.getByRole('navigation', { name: t.kinds });
    await kinds.getByRole('link', { name: MESSAGES[locale].searchKind.SOURCE_many }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/kind=SOURCE/);
    await expect(page.locator('.hits mark').first()).toBeVisible();
    await page.locator('.hits a').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sources\/\d+#p-\d+$/);
  });

  test(`find on a phone, before JavaScript, ${locale}`, async ({ browser, baseURL, page, login }) => {
    const person = await login('VIEWER', locale);
    await page.goto('/search');
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, baseURL: baseURL as string });
    await context.addCookies([
      { ...person.cookie, url: baseURL as string },
      { name: 'munasara.locale', value: locale, url: baseURL as string },
    ]);
    const plain = await context.newPage();
    await plain.goto('/');
    await plain.getByRole('link', { name: t.title, exact: true }).click();
    await plain.getByRole('searchbox').last().fill('والكَبتاجون');
    await plain.getByRole('button', { name: t.submit, exact: true }).click();
    await expect(plain.locator('.found mark').first()).toBeVisible();
    await plain.getByLabel(t.year).selectOption('2022');
    await plain.getByRole('button', { name: t.submit, exact: true }).click();
    await expect(plain).toHaveURL(/year=2022/);
    await expect(plain.locator('.found mark').first()).toBeVisible();
    await context.close();
  });
}

test('each pair of query and hit, as it is seen', async ({ browser, baseURL, login, page: signedIn }) => {
  test.setTimeout(240_000);
  const person = await login('ORGANIZER', 'en');
  // The page is a plain one: it shows all it has before its scripts.
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL as string });
  await context.addCookies([
    { ...person.cookie, url: baseURL as string },
    { name: 'munasara.locale', value: 'en', url: baseURL as string },
  ]);
  const page = await context.newPage();
  for (const [why, query, title] of SEARCH_PAIRS) {
    await page.goto(addressOf(query));
    // A title that is hidden by others of its kind stands on the page of its kind.
    const hit = page.locator('.hits .hit').filter({ hasText: title });
    const kinds = await page
      .locator('.kinds a[href*="kind="]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const kind of kinds) {
      if ((await hit.count()) > 0) break;
      await page.goto(kind as string);
    }
    await expect(hit.first().locator('mark').first(), `${why}: ${query}`).toBeVisible();
  }
  await context.close();
  const offered = await signedIn.request.get(`/search/suggest?q=${encodeURIComponent('كبتاجون')}`);
  expect(JSON.stringify(await offered.json())).toContain('Captagon');
});

test('what is no sensible query is answered on the page', async ({ page, login }) => {
  await login('VIEWER', 'ar');
  for (const [name, query] of ODD_QUERIES.filter(([, typed]) => !/[\0\p{Cs}]/u.test(typed))) {
    const response = await page.goto(addressOf(query));
    expect(response?.status(), name).toBe(200);
    await expect(page.getByRole('searchbox').last(), name).toBeVisible();
  }
  for (const raw of ['%00', '%ED%A0%BD', '%FF', `${'a'.repeat(10_000)}`]) {
    expect((await page.request.get(`/search?q=${raw}`)).status(), raw.slice(0, 10)).toBe(200);
    expect((await page.request.get(`/search/suggest?q=${raw}`)).status(), raw.slice(0, 10)).toBe(200);
  }
  expect((await page.request.get('/search?q=a&kind=NOWHERE&campaign=x&year=0&page=-1')).status()).toBe(200);
});

test('an administrator keeps spellings, and takes them away and back', async ({ page, login }) => {
  const t = MESSAGES.en.spelling;
  await login('ADMIN', 'en');
  await page.goto('/settings');
  await page.getByRole('link', { name: MESSAGES.en.settings.spellings }).click();
  const fresh = page.getByRole('region', { name: t.new });
  await fresh.getByLabel(t.forms).fill('Zlatibor');
  await fresh.getByRole('button', { name: t.add }).click();
  await expect(page.locator('.summary')).toContainText(MESSAGES.en.fieldError.TOO_FEW_SPELLINGS);
  await expect(fresh.getByLabel(t.forms)).toHaveValue('Zlatibor');
  await expectAccessible(page);
  await fresh.getByLabel(t.forms).fill('Zlatibor, Tadamon');
  await fresh.getByRole('button', { name: t.add }).click();
  await expect(page.getByText(t.saved)).toBeVisible();

  await page.goto(addressOf('zlatibor'));
  await expect(page.locator('.hit').filter({ hasText: 'The Tadamon neighbourhood massacre' }).first()).toBeVisible();

  await page.goto('/settings/spellings');
  const group = page.locator('.spellings li').filter({ hasText: 'Zlatibor' });
  await group.locator('summary').click();
  await group.getByRole('button', { name: new RegExp(t.remove) }).click();
  await expect(page.locator('#saved')).toContainText('Zlatibor');
  await expect(fresh.getByLabel(t.forms), 'the way back').toHaveValue('Zlatibor، Tadamon');
  await page.goto(addressOf('zlatibor'));
  await expect(page.locator('.hit')).toHaveCount(0);
});
