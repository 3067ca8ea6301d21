import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { query } from './fixtures/people';
import { DESKTOP, expect, expectAccessible, expectNoSidewaysScroll, type Locale, MESSAGES, PHONE, test } from './fixtures/test';

// "Invite a colleague": from the settings of an administrator to the first page of the colleague, and what becomes of the link.

const PASSWORD = 'four words and a half';
const freshEmail = () => `${randomUUID()}@example.org`;
const plain = (message: string) => message.replace(/<(\w+)>.*?<\/\1>/g, '').trim();

/** Invites somebody through the form, and returns the link. */
async function invite(page: Page, locale: Locale, role: 'VIEWER' | 'CONTRIBUTOR', email: string, name: string): Promise<string> {
  const t = MESSAGES[locale];
  await page.goto('/settings/people/invite');
  await page.getByLabel(t.people.name, { exact: true }).fill(name);
  await page.getByLabel(t.people.email).fill(email);
  await page.getByRole('radio', { name: new RegExp(`^${t.role[role]} `) }).check();
  if (role === 'CONTRIBUTOR')
    await page.getByLabel(t.people.organisation).selectOption({ label: await shownOrganisation(locale) });
  await page.getByRole('button', { name: t.people.makeLink }).click();
  const link = page.getByLabel(t.people.link, { exact: true });
  await expect(link).toHaveValue(/\/invite\/[\w-]{43}$/);
  return link.inputValue();
}

async function shownOrganisation(locale: Locale): Promise<string> {
  const [row] = await query<{ name: string }>(`SELECT name_${locale} AS name FROM organisation WHERE short_name = 'SAC'`);
  return `${row?.name} (SAC)`;
}

const journeys = [
  { name: 'in Arabic on a phone', locale: 'ar', viewport: PHONE, role: 'CONTRIBUTOR' },
  { name: 'in English on a desktop', locale: 'en', viewport: DESKTOP, role: 'VIEWER' },
] as const;

for (const { name, locale, viewport, role } of journeys) {
  test(`invite a colleague, ${name}`, async ({ page, login, browser, baseURL }) => {
    const t = MESSAGES[locale];
    const [email, colleague] = [freshEmail(), `Colleague ${randomUUID().slice(0, 4)}`];
    await page.setViewportSize(viewport);
    const admin = await login('ADMIN', locale);

    if (viewport === PHONE) await page.goto('/more');
    else await page.goto('/');
    await page.getByRole('link', { name: t.nav.settings, exact: true }).filter({ visible: true }).click();
    await page.getByRole('main').getByRole('link', { name: t.settings.people }).click();
    await page.getByRole('link', { name: t.people.invite }).click();
    await page.getByRole('button', { name: t.people.makeLink }).click();
    const summary = page.getByRole('main').getByRole('alert');
    await expect(summary).toBeFocused();
    for (const words of [t.fieldError.REQUIRED, t.fieldError.NOT_A_CHOICE]) await expect(summary).toContainText(words);
    await expectAccessible(page);

    const link = await invite(page, locale, role, email, colleague);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    // The colleague, in a browser of their own; the language is the browser's.
    const context = await browser.newContext({ baseURL, viewport, locale: locale === 'ar' ? 'ar-SY' : 'en-US' });
    const theirs = await context.newPage();
    const opened = await theirs.goto(link);
    expect(opened?.headers()['referrer-policy']).toBe('same-origin');
    await expect(theirs.locator('html')).toHaveAttribute('lang', locale);
    await expect(theirs.getByRole('heading', { level: 1 })).toContainText(colleague);
    await expect(theirs.getByRole('main')).toContainText(admin.name);
    await expect(theirs.getByRole('main')).toContainText(email);
    await expectAccessible(theirs);
    await theirs.getByLabel(t.invitation.password, { exact: true }).fill('too short');
    await theirs.getByRole('button', { name: t.invitation.submit }).click();
    await expect(theirs.getByRole('main').getByRole('alert')).toBeFocused();
    await expect(theirs.getByRole('main').getByRole('alert')).toContainText(t.fieldError.PASSWORD_TOO_SHORT);
    await expectAccessible(theirs);
    await theirs.getByLabel(t.invitation.password, { exact: true }).fill(PASSWORD);
    await theirs.getByRole('button', { name: t.invitation.submit }).click();

    await expect(theirs).toHaveURL(`${baseURL}/`);
    await theirs.goto('/account');
    await expect(theirs.getByRole('main')).toContainText(email);
    await expect(theirs.getByRole('main')).toContainText(t.role[role]);
    await theirs.goto('/settings/people');
    await expect(theirs.getByText(t.notAllowed.title)).toBeVisible();
    await theirs.goto('/more');
    await expect(theirs.getByRole('link', { name: t.nav.settings, exact: true })).toHaveCount(0);
    await theirs.getByRole('main').getByRole('button', { name: t.nav.signOut }).click();
    await theirs.getByLabel(t.signIn.email).fill(email);
    await theirs.getByLabel(t.signIn.password).fill(PASSWORD);
    await theirs.getByRole('button', { name: t.signIn.submit }).click();
    await expect(theirs).toHaveURL(`${baseURL}/`);

    await theirs.goto(link);
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(t.invitation.notUsableTitle);
    await expectAccessible(theirs);
    await context.close();

    await page.goto('/settings/people');
    const row = page.getByRole('row').filter({ hasText: email });
    await expect(row).toContainText(t.role[role]);
    await expect(row).toContainText(t.people.active);
    await expectAccessible(page);
    await page.goto('/audit');
    await expect(page.getByRole('main')).toContainText(colleague);
    expect(await page.getByRole('main').textContent()).not.toContain(link.split('/').at(-1));
  });
}

test('a contributor needs an organisation, an address is invited once, and a revoked link opens nothing', async ({
  page,
  login,
}) => {
  const t = MESSAGES.en;
  const email = freshEmail();
  await login('ADMIN', 'en');
  await page.goto('/settings/people/invite');
  await page.getByLabel(t.people.name, { exact: true }).fill('Somebody');
  await page.getByLabel(t.people.email).fill('admin@munasara.localhost');
  await page.getByRole('radio', { name: new RegExp(`^${t.role.CONTRIBUTOR} `) }).check();
  await page.getByRole('button', { name: t.people.makeLink }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(t.fieldError.NEEDS_ORGANISATION);
  await expect(page.getByRole('radio', { name: new RegExp(`^${t.role.CONTRIBUTOR} `) })).toBeChecked();
  await page.getByRole('radio', { name: new RegExp(`^${t.role.VIEWER} `) }).check();
  await page.getByRole('button', { name: t.people.makeLink }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(t.fieldError.EMAIL_TAKEN);

  const first = await invite(page, 'en', 'VIEWER', email, 'Somebody');
  await page.goto('/settings/people');
  const row = page.getByRole('listitem').filter({ hasText: email });
  await row.getByRole('button', { name: t.people.newLink }).click();
  const second = await row.getByLabel(t.people.link, { exact: true }).inputValue();
  expect(second).not.toBe(first);
  await expectAccessible(page);
  await page.goto(first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.invitation.notUsableTitle);
  await page.goto(second);
  await expect(page.getByLabel(t.invitation.password, { exact: true })).toBeVisible();

  await page.goto('/settings/people');
  await row.getByRole('button', { name: t.people.revoke }).click();
  await expect(page.getByRole('status')).toContainText(t.people.revoked);
  await expect(row).toHaveCount(0);
  for (const link of [second, '/invite/x', `/invite/${'A'.repeat(43)}`]) {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.invitation.notUsableTitle);
  }
});

test('somebody who lost the password gets a link; the form behind it works before JavaScript', async ({
  page,
  login,
  browser,
  baseURL,
}) => {
  const t = MESSAGES.ar;
  await login('ADMIN', 'ar');
  const { signedInPerson } = await import('./fixtures/people');
  const somebody = await signedInPerson('ORGANIZER');
  await page.goto(`/settings/people/${somebody.id}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: t.people.reset }).click();
  const link = await page.getByLabel(t.people.link, { exact: true }).inputValue();
  await expectAccessible(page);

  const context = await browser.newContext({ baseURL, locale: 'ar-SY', javaScriptEnabled: false });
  await context.addCookies([{ ...somebody.cookie, url: baseURL as string }]);
  const theirs = await context.newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(t.invitation.resetTitle);
  await expect(theirs.getByText(plain(t.invitation.otherPerson).split('.')[0] as string)).toHaveCount(1);
  await theirs.getByRole('button', { name: t.invitation.submit }).click();
  await expect(theirs.getByRole('main').getByRole('alert')).toContainText(t.fieldError.REQUIRED);
  await theirs.getByLabel(t.invitation.password, { exact: true }).fill(PASSWORD);
  await theirs.getByRole('button', { name: t.invitation.submit }).click();
  await expect(theirs).toHaveURL(`${baseURL}/`);
  await context.clearCookies();
  await context.addCookies([{ ...somebody.cookie, url: baseURL as string }]);
  await theirs.goto('/');
  await expect(theirs, 'the session before has ended').toHaveURL(/\/sign-in/);
  await context.close();
});
