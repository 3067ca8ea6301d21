import { randomUUID } from 'node:crypto';
import { query, signedInPerson } from './fixtures/people';
import { DESKTOP, expect, expectAccessible, MESSAGES, PHONE, test } from './fixtures/test';

test('a role changes, an account is disabled and enabled again, and a stale form shows both', async ({
  page,
  login,
  browser,
  baseURL,
}) => {
  const t = MESSAGES.en;
  const somebody = await signedInPerson('VIEWER');
  await login('ADMIN', 'en');
  await page.goto(`/settings/people/${somebody.id}`);

  const other = await signedInPerson('ADMIN');
  const context = await browser.newContext({ baseURL });
  await context.addCookies([{ ...other.cookie, url: baseURL as string }]);
  const theirs = await context.newPage();
  await theirs.goto(`/settings/people/${somebody.id}`);
  await theirs.getByRole('radio', { name: new RegExp(`^${t.role.CONTRIBUTOR} `) }).check();
  await theirs.getByRole('button', { name: t.settings.save }).click();
  await expect(theirs.getByRole('status')).toContainText(somebody.name);
  await context.close();

  await page.getByRole('radio', { name: new RegExp(`^${t.role.ORGANIZER} `) }).check();
  await page.getByRole('button', { name: t.settings.save }).click();
  const conflict = page.getByRole('region', { name: t.settings.conflictHeading });
  await expect(conflict).toContainText(t.role.CONTRIBUTOR);
  await expect(conflict).toContainText(t.role.ORGANIZER);
  await expectAccessible(page);
  await page.getByRole('button', { name: t.settings.save }).click();
  await expect(page.getByRole('status')).toContainText(somebody.name);
  expect(await query('SELECT role FROM app_user WHERE id = $1', [somebody.id])).toEqual([{ role: 'ORGANIZER' }]);

  await page.getByRole('main').getByRole('link', { name: somebody.name }).click();
  await page.getByRole('button', { name: t.people.disable }).click();
  await expect(page.getByRole('status')).toBeFocused();
  await expectAccessible(page);
  expect(await query('SELECT 1 FROM session WHERE user_id = $1', [somebody.id])).toEqual([]);
  await page.getByRole('status').getByRole('button', { name: t.settings.undo }).click();
  await expect(page.getByRole('row').filter({ hasText: somebody.name })).toContainText(t.people.active);
});

test('member organisations come, go and come back, by phone in Arabic', async ({ page, login }) => {
  const t = MESSAGES.ar;
  await page.setViewportSize(PHONE);
  await login('ADMIN', 'ar');
  const [free] = await query<{ id: string; name: string }>(
    `SELECT id, name_ar AS name FROM organisation o WHERE kind = 'PARTNER' AND name_ar IS NOT NULL AND archived_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM workspace w WHERE w.coalition_id = o.id)
      AND NOT EXISTS (SELECT 1 FROM workspace_member m WHERE m.organisation_id = o.id) ORDER BY name_ar LIMIT 1`,
  );
  const name = free?.name as string;
  await page.goto('/settings/workspace');
  await page.getByRole('button', { name: t.workspace.addButton, exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText(t.fieldError.NOT_A_CHOICE);
  await expectAccessible(page);
  await page.getByLabel(t.workspace.organisation, { exact: true }).selectOption(free?.id as string);
  await page.getByLabel(t.workspace.joinedField).fill('2021-10');
  await page.getByRole('button', { name: t.workspace.addButton, exact: true }).click();
  await expect(page.getByRole('status')).toContainText(name);

  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByText(t.workspace.end).first().click();
  await row.getByLabel(t.workspace.leftField).fill('2022');
  await row.getByRole('button', { name: t.workspace.end }).click();
  await expect(row.getByRole('alert')).toContainText(t.fieldError.NEEDS_A_DAY.replace(/<.*/, ''));
  await expectAccessible(page);
  await row.getByLabel(t.workspace.leftField).fill('2022-03-04');
  await row.getByRole('button', { name: t.workspace.end }).click();
  await expect(page.getByRole('status')).toContainText(name);
  await expect(row).toContainText('4 آذار 2022');
  await page.getByRole('status').getByRole('button').click();
  await expect(page.getByRole('status')).toContainText(t.workspace.memberReturned);
  await expect(row).toContainText(t.workspace.isMember);
});

test('one’s own password changes, and the sessions elsewhere end', async ({ page, login, browser, baseURL }) => {
  const t = MESSAGES.en;
  const admin = await signedInPerson('ADMIN');
  const me = await login('VIEWER', 'en');
  const context = await browser.newContext({ baseURL });
  await context.addCookies([{ ...admin.cookie, url: baseURL as string }]);
  const theirs = await context.newPage();
  await theirs.goto(`/settings/people/${me.id}`);
  await theirs.getByRole('button', { name: t.people.reset }).click();
  const link = await theirs.getByLabel(t.people.link, { exact: true }).inputValue();
  await page.goto(link);
  await page.getByLabel(t.invitation.password, { exact: true }).fill('four words and a half');
  await page.getByRole('button', { name: t.invitation.submit }).click();
  await expect(page).toHaveURL(`${baseURL}/`);

  await page.goto('/account');
  await expectAccessible(page);
  await page.getByLabel(t.account.current).fill('not this one');
  await page.getByLabel(t.invitation.password, { exact: true }).fill('another password altogether');
  await page.getByRole('button', { name: t.account.changePassword }).click();
  const alert = page.getByRole('main').getByRole('alert').first();
  await expect(alert).toContainText(t.fieldError.WRONG_PASSWORD);
  await expectAccessible(page);
  await page.getByLabel(t.account.current).fill('four words and a half');
  await page.getByLabel(t.invitation.password, { exact: true }).fill('another password altogether');
  await page.getByRole('button', { name: t.account.changePassword }).click();
  await expect(page.getByRole('status')).toContainText(t.account.passwordSaved);
  await context.close();
});

test('the language changes where one stands, and menus close on Escape and outside', async ({ page, login }) => {
  await page.setViewportSize(DESKTOP);
  await login('ORGANIZER', 'en');
  await page.goto('/glossary?from=a-link#role');
  const term = page.locator('#term-source');
  await term.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  // As a finger does it: the browser's own click would first scroll to a bar that is always in view.
  await page.getByRole('banner').getByRole('button', { name: MESSAGES.en.nav.language }).dispatchEvent('click');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page).toHaveURL(/\/glossary\?from=a-link#role$/);
  await expect(term).toBeInViewport();

  const menu = page.locator('details.account');
  await menu.locator('> summary').click();
  await expect(menu).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('> summary')).toBeFocused();
  await menu.locator('> summary').click();
  await page.getByRole('main').click({ position: { x: 5, y: 5 } });
  await expect(menu).not.toHaveAttribute('open');

  await page.goto('/commitments');
  await page.locator('details.term > summary').click();
  await expect(page.getByText(MESSAGES.ar.meaning.commitment)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: MESSAGES.ar.glossary.more }).click();
  await expect(page).toHaveURL(/\/glossary#term-commitment$/);
});

test('the form of an invitation keeps what was typed when the language changes', async ({ page, login }) => {
  await login('ADMIN', 'en');
  await page.goto('/settings/people/invite');
  const name = `Somebody ${randomUUID().slice(0, 4)}`;
  await page.getByLabel(MESSAGES.en.people.name, { exact: true }).fill(name);
  await page.getByRole('banner').getByRole('button', { name: MESSAGES.en.nav.language }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByLabel(MESSAGES.ar.people.name, { exact: true })).toHaveValue(name);
});
