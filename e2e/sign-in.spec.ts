import { changePerson } from './fixtures/people';
import { expect, expectAccessible, LOCALES, MESSAGES, PHONE, setLocale, test } from './fixtures/test';

const PASSWORD = process.env.DEMO_PASSWORD ?? '';

for (const locale of LOCALES) {
  const t = MESSAGES[locale];

  test(`signs in and out through the form, ${locale}`, async ({ page, context, baseURL }) => {
    await setLocale(context, baseURL as string, locale);
    await page.goto('/campaigns');
    await expect(page).toHaveURL(/\/sign-in\?from=/);
    await expectAccessible(page);
    await page.getByLabel(t.signIn.email).fill(' Organizer@munasara.localhost ');
    await page.getByLabel(t.signIn.password).fill(PASSWORD);
    await page.getByRole('button', { name: t.signIn.submit }).click();
    await expect(page).toHaveURL(/\/campaigns$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.campaigns.title);

    const before = await context.cookies();
    await page.locator('details.account > summary').click();
    await page.getByRole('button', { name: t.nav.signOut }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await context.addCookies(before);
    await page.goto('/campaigns');
    await expect(page, 'the old cookie opens nothing').toHaveURL(/\/sign-in/);
  });

  test(`a wrong password and an unknown address look the same, ${locale}`, async ({ page, context, baseURL }) => {
    await setLocale(context, baseURL as string, locale);
    await page.setViewportSize(PHONE);
    const answers: string[] = [];
    for (const email of [`viewer@munasara.localhost`, `nobody-${locale}@munasara.localhost`]) {
      await page.goto('/sign-in');
      await page.getByLabel(t.signIn.email).fill(email);
      await page.getByLabel(t.signIn.password).fill('not the password');
      await page.getByRole('button', { name: t.signIn.submit }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
      answers.push((await page.getByRole('main').getByRole('alert').textContent()) ?? '');
      await expect(page.getByLabel(t.signIn.email)).toHaveValue(email);
      await expect(page.getByLabel(t.signIn.password)).toHaveValue('');
    }
    expect(answers[0]).toContain(t.error.WRONG_CREDENTIALS);
    expect(answers[1]).toBe(answers[0]);
    await expectAccessible(page);
  });
}

test('empty fields are named, and the form works before JavaScript', async ({ browser, baseURL }) => {
  const t = MESSAGES.ar;
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, locale: 'ar-SY' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: t.signIn.submit }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(t.fieldError.REQUIRED);
  await page.getByLabel(t.signIn.email).fill('admin@munasara.localhost');
  await page.getByLabel(t.signIn.password).fill(PASSWORD);
  await page.getByRole('button', { name: t.signIn.submit }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(`${baseURL}/`);
  await context.close();
});

test('a changed role and a disabled account take effect at once', async ({ page, login }) => {
  const t = MESSAGES.en;
  const person = await login('ADMIN', 'en');
  await page.goto('/audit');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.audit.title);
  await changePerson(person.id, "role = 'VIEWER'");
  await page.goto('/audit');
  await expect(page.getByText(t.notAllowed.title)).toBeVisible();
  await changePerson(person.id, 'disabled_at = now()');
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
});
