import { query } from './fixtures/people';
import { campaignId, DESKTOP, expect, expectAccessible, MESSAGES, PHONE, test } from './fixtures/test';

// The journeys of an organizer who changes a campaign's status. Each uses a campaign that no other test writes to.

const journeys = [
  {
    name: 'in Arabic on a phone',
    locale: 'ar',
    viewport: PHONE,
    campaign: 'Captagon Act',
    shownAs: 'قانون الكبتاغون',
    to: 'PARTLY_ACHIEVED',
    reason: 'أُقرّ النص ضمن قانون تفويض الدفاع، وبقي إعداد الاستراتيجية.',
    field: 'reasonAr',
  },
  {
    name: 'in English on a desktop',
    locale: 'en',
    viewport: DESKTOP,
    campaign: 'Strict Caesar Act enforcement and countering normalisation',
    shownAs: 'Strict Caesar Act enforcement and countering normalisation',
    to: 'STALLED',
    reason: 'No new designations since the last review.',
    field: 'reasonEn',
  },
] as const;

for (const journey of journeys) {
  test(`an organizer changes a status and finds it everywhere, ${journey.name}`, async ({ page, login, context, baseURL }) => {
    const t = MESSAGES[journey.locale];
    await page.setViewportSize(journey.viewport);
    const person = await login('ORGANIZER', journey.locale);

    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: journey.shownAs, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(journey.shownAs);
    const campaign = new URL(page.url()).pathname.split('/').at(-1);
    await page.getByRole('link', { name: t.campaign.changeStatus }).click();

    await page.getByRole('radio', { name: new RegExp(`^${t.campaignStatus[journey.to]} `) }).check();
    await page.getByLabel(t.status.asOf, { exact: true }).fill('2026-11');
    await page.getByLabel(t.status[journey.field]).fill(journey.reason);
    await page.getByRole('button', { name: t.status.save }).click();

    const saved = page.getByRole('status');
    await expect(saved).toContainText(t.campaignStatus[journey.to]);
    await expect(saved).toBeFocused();
    const history = page.getByRole('region', { name: t.campaign.history });
    await expect(history.getByRole('listitem').first()).toContainText(journey.reason);
    await expect(history.getByRole('listitem').first()).toContainText(person.name);
    await expect(history.getByRole('listitem')).toHaveCount(2);
    await expectAccessible(page);

    // Others change other campaigns meanwhile.
    await page.goto(`/?campaign=${campaign}`);
    const row = page.getByRole('main').getByRole('row').filter({ hasText: journey.shownAs });
    await expect(row.first()).toContainText(t.campaignStatus[journey.to]);
    await expect(page.getByRole('region', { name: t.dashboard.changes })).toContainText(person.name);

    await context.clearCookies();
    await login('ADMIN', journey.locale);
    await page.goto(`${baseURL}/audit`);
    await expect(page.getByRole('main')).toContainText(person.name);
    await expect(page.getByRole('main')).toContainText(journey.reason);
  });
}

test('the form works before JavaScript, keeps what was typed, and says what is wrong', async ({ browser, baseURL, login }) => {
  const person = await login('ORGANIZER', 'ar');
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  await context.addCookies([
    { ...person.cookie, url: baseURL as string },
    { name: 'munasara.locale', value: 'ar', url: baseURL as string },
  ]);
  const page = await context.newPage();
  const t = MESSAGES.ar;
  const id = await campaignId('More aid for northwest Syria');
  await page.goto(`/campaigns/${id}/status`);
  await page.getByRole('radio', { name: new RegExp(`^${t.campaignStatus.ACTIVE} `) }).check();
  await page.getByLabel(t.status.asOf, { exact: true }).fill('2030-01-01');
  await page.getByLabel(t.status.reasonAr).fill('بدأ العمل مع المكاتب.');
  await page.getByRole('button', { name: t.status.save }).click();

  await expect(page.getByRole('main').getByRole('alert')).toContainText(t.fieldError.IN_THE_FUTURE);
  await expect(page.getByLabel(t.status.reasonAr)).toHaveValue('بدأ العمل مع المكاتب.');
  await expect(page.getByRole('radio', { name: new RegExp(`^${t.campaignStatus.ACTIVE} `) })).toBeChecked();

  await page.getByLabel(t.status.asOf, { exact: true }).fill('2026-11-01');
  await page.getByRole('button', { name: t.status.save }).click();
  await expect(page.getByRole('status')).toContainText(t.campaignStatus.ACTIVE);
  await context.close();
});

test('two people change one campaign: the second sees both versions and loses nothing', async ({
  browser,
  baseURL,
  page,
  login,
}) => {
  const t = MESSAGES.en;
  const id = await campaignId('Permanent solution for Syrians on TPS');
  await login('ORGANIZER', 'en');
  await page.goto(`/campaigns/${id}/status`);
  await page.getByRole('radio', { name: new RegExp(`^${t.campaignStatus.PAUSED} `) }).check();
  await page.getByLabel(t.status.reasonEn).fill('Waiting for the new session.');

  const { signedInPerson } = await import('./fixtures/people');
  const other = await signedInPerson('ADMIN');
  const theirs = await browser.newContext({ baseURL });
  await theirs.addCookies([{ ...other.cookie, url: baseURL as string }]);
  const theirPage = await theirs.newPage();
  await theirPage.goto(`/campaigns/${id}/status`);
  await theirPage.getByRole('radio', { name: new RegExp(`^${t.campaignStatus.ACTIVE} `) }).check();
  await theirPage.getByLabel(t.status.reasonEn).fill('A working group has begun.');
  await theirPage.getByRole('button', { name: t.status.save }).click();
  await expect(theirPage.getByRole('status')).toBeVisible();
  await theirs.close();

  await page.getByRole('button', { name: t.status.save }).click();
  const conflict = page.getByRole('region', { name: t.status.staleHeading });
  await expect(conflict).toContainText('A working group has begun.');
  await expect(conflict).toContainText(other.name);
  await expect(conflict).toContainText('Waiting for the new session.');
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
  await expect(page.getByLabel(t.status.reasonEn)).toHaveValue('Waiting for the new session.');
  await expectAccessible(page);

  await page.getByRole('button', { name: t.status.save }).click();
  await expect(page.getByRole('status')).toContainText(t.campaignStatus.PAUSED);
  const changes = await query('SELECT 1 FROM campaign_status_change WHERE campaign_id = $1', [id]);
  expect(changes).toHaveLength(3);
});

test('an earlier date enters the history as a correction, by keyboard alone', async ({ page, login }) => {
  const t = MESSAGES.en;
  const id = await campaignId('Resettlement priority for Syrian refugees');
  await login('ORGANIZER', 'en');
  await page.goto(`/campaigns/${id}/status`);
  const radio = page.getByRole('radio', { name: new RegExp(`^${t.campaignStatus.PROPOSED} `) });
  await radio.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByText(t.status.earlierOnly)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(t.status.asOf, { exact: true })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2021');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Raised first in 2021.');
  await page.getByRole('button', { name: t.status.save }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('status')).toContainText('2021');
  await expect(page.getByRole('link', { name: t.campaign.changeStatus })).toContainText(t.campaignStatus.ACTIVE);
  await expect(page.getByRole('region', { name: t.campaign.history })).toContainText(t.campaign.correction);
});

test('bad input is refused by field, with what was typed kept', async ({ page, login }) => {
  const t = MESSAGES.en;
  const id = await campaignId('Accountability for war crimes');
  await login('ORGANIZER', 'en');
  await page.goto(`/campaigns/${id}/status`);
  await page.getByLabel(t.status.asOf, { exact: true }).fill('soon');
  await page.getByLabel(t.status.reasonEn).fill('Reads backwards \u202e');
  await page.getByRole('button', { name: t.status.save }).click();

  const summary = page.getByRole('main').getByRole('alert');
  await expect(summary).toBeFocused();
  for (const words of [t.fieldError.NOT_A_CHOICE, t.fieldError.NOT_A_DATE.replace(/<\/?d>/g, ''), t.fieldError.MALFORMED_TEXT])
    await expect(summary).toContainText(words);
  await expect(page.getByLabel(t.status.asOf, { exact: true })).toHaveValue('soon');
  await expect(page.getByLabel(t.status.asOf, { exact: true })).toHaveAccessibleDescription(
    new RegExp(t.fieldError.NOT_A_DATE.slice(0, 20)),
  );
  await expectAccessible(page);

  const long = 'x'.repeat(40_000);
  await page.getByLabel(t.status.reasonEn).fill(long);
  await page.getByRole('button', { name: t.status.save }).click();
  await expect(summary).toContainText(t.fieldError.TOO_LONG);
  await expect(page.getByLabel(t.status.reasonEn)).toHaveValue(long);
  expect(await query('SELECT 1 FROM campaign_status_change WHERE campaign_id = $1', [id])).toHaveLength(1);
});

test('a closed campaign can only become active again, but its past can still be corrected', async ({ page, login }) => {
  const t = MESSAGES.en;
  const id = await campaignId('Political process under resolution 2254 and coordination with Washington');
  await login('ORGANIZER', 'en');
  const change = async (status: string, asOf: string, reason: string) => {
    await page.goto(`/campaigns/${id}/status`);
    await page.getByText(t.status.earlierOnly).click();
    await page.getByRole('radio', { name: new RegExp(`^${status} `) }).check();
    await page.getByLabel(t.status.asOf, { exact: true }).fill(asOf);
    await page.getByLabel(t.status.reasonEn).fill(reason);
    await page.getByRole('button', { name: t.status.save }).click();
  };
  await change(t.campaignStatus.CLOSED, '2026-10', 'The process has ended.');
  await expect(page.getByRole('status')).toContainText(t.campaignStatus.CLOSED);
  // What the documents said stays, with its own date, beside what was decided since.
  const head = page.locator('.camp-head');
  await expect(head).toContainText('The process has ended.');
  await expect(head).toContainText('Reported, as of December 2020');

  await change(t.campaignStatus.STALLED, '2026-11', 'Not possible from closed.');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(t.fieldError.TRANSITION_NOT_ALLOWED);
  await change(t.campaignStatus.STALLED, '2024', 'It had stalled two years before.');
  await expect(page.getByRole('status')).toContainText('2024');
  await expect(page.getByRole('link', { name: t.campaign.changeStatus })).toContainText(t.campaignStatus.CLOSED);
});

for (const role of ['CONTRIBUTOR', 'VIEWER'] as const) {
  test(`a ${role.toLowerCase()} reads the campaign and has no control for its status`, async ({ page, login }) => {
    const t = MESSAGES.ar;
    const id = await campaignId('Advocacy capacity of the Syrian-American community');
    await login(role, 'ar', 'SAC');
    await page.goto(`/campaigns/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: t.campaign.changeStatus })).toHaveCount(0);
    await page.goto(`/campaigns/${id}/status`);
    await expect(page.getByText(t.status.cannot)).toBeVisible();
    await expect(page.getByRole('button', { name: t.status.save })).toHaveCount(0);
  });
}
