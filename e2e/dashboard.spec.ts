import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { makeRecords } from '@/tests/factories/records';
import { withDatabase } from './fixtures/people';
import {
  DESKTOP,
  DEVICES,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  isLookedAt,
  LOCALES,
  MESSAGES,
  test,
} from './fixtures/test';

// The dashboard within one campaign of a test's own: each number opens the list that has so many rows.

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function makeCampaign() {
  const word = `Campaign ${randomUUID().slice(0, 8)}`;
  const made = await withDatabase((client) =>
    makeRecords(client, async (make) => {
      const organisation = await make('organisation', { name_en: 'Organisation A', name_ar: 'المنظمة أ' });
      const campaign = await make('campaign', { title_en: word, title_ar: word, sort_order: 800, status: 'AWAITING_DECISION' });
      const on = { campaign_id: campaign };
      await make('campaign_status_change', { ...on, as_of: inDays(-10), to_status: 'AWAITING_DECISION' });
      for (const days of [-9, -2, 3]) await make('follow_up', { ...on, organisation_id: organisation, due_on: inDays(days) });
      for (const due_on of [null, inDays(20)]) {
        const promise = await make('commitment', { due_on, due_precision: due_on ? 'DAY' : 'UNKNOWN' });
        await make('commitment_campaign', { ...on, commitment_id: promise });
      }
      const meeting = async (row: Record<string, unknown>) => {
        const id = await make('meeting', { title_en: `Meeting of ${word}`, ...row });
        await make('meeting_campaign', { ...on, meeting_id: id });
        return id;
      };
      for (const day of ['2023-03-01', '2023-03-02', '2023-03-03', '2023-05-01']) await meeting({ starts_on: day });
      await meeting({ starts_on: '2023-01-01', date_precision: 'YEAR' });
      await meeting({ starts_on: inDays(2), status: 'CONFIRMED' });
      const over = await meeting({ starts_on: inDays(-5), status: 'SCHEDULED' });
      for (const row of [
        { status: 'OPEN_FOR_SIGNATURE', deadline_on: inDays(4), sent_on: null, sent_precision: 'UNKNOWN', target_signatures: 5 },
        { sent_on: '2023-04-01' },
      ]) {
        const letter = await make('letter', { subject_en: `Letter of ${word}`, ...row });
        await make('letter_campaign', { ...on, letter_id: letter });
      }
      await make('milestone', {
        ...on,
        title_en: `Milestone of ${word}`,
        date: inDays(1),
        date_precision: 'DAY',
        state: 'EXPECTED',
      });
      const ask = await make('ask', on);
      for (const days of [-300, -3]) {
        const contact = await make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en: 'A Member' });
        const term = { chamber: 'SENATE', state: 'NY', district: null, starts_on: inDays(-400), ends_on: inDays(300) };
        await make('congress_term', { contact_id: contact, ...term });
        await make('position', { ...on, contact_id: contact, happened_on: inDays(days) });
        await make('ask_party', { ask_id: ask, role: 'ADDRESSED_TO', contact_id: contact });
      }
      return { campaign, over };
    }),
  );
  return { ...made, word };
}

/** The number that a link says: in figures, or by the noun where it is one or two in Arabic. */
function numberIn(text: string): number {
  if (text.startsWith('لا ')) return 0;
  if (/واحد|لقاء آخر /.test(text)) return 1;
  if (/متابعتان|التزامان|رسالتان|لقاءان|حملتان|حملتين|موقفان|اثنتان/.test(text)) return 2;
  return Number(/\d+/.exec(text)?.[0]);
}

/** How many rows the list at an address says it has. */
async function rowsAt(page: Page, href: string): Promise<number> {
  const said = /id="list-count"[^>]*>(.*?)<\/p>/s.exec(await (await page.request.get(href)).text())?.[1];
  if (said === undefined) throw new Error(`${href} is no list`);
  const numbers = said.replace(/<[^>]*>/g, '').match(/\d+/g);
  return Number(numbers?.at(-1) ?? 0);
}

for (const locale of LOCALES) {
  const t = MESSAGES[locale];
  for (const [device, viewport] of DEVICES) {
    test(`each number opens its list, ${locale}, ${device}`, async ({ page, login }) => {
      const looksRight = isLookedAt(locale, device) ? expectAccessible : expectNoSidewaysScroll;
      const { campaign, word } = await makeCampaign();
      await page.setViewportSize(viewport);
      await login('ORGANIZER', locale);
      await page.goto(`/?campaign=${campaign}`);
      await expect(page.getByRole('heading', { level: 2, name: t.dashboard.due })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(`Milestone of ${word}`);
      await looksRight(page);
      await expectNoSidewaysScroll(page);

      const links = await page
        // Who is not recorded is everybody else in Congress, other tests' Members too.
        .locator('main a.number:not([href*="NOT_RECORDED"])')
        .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })));
      expect(links.length).toBeGreaterThan(15);
      for (const { href, text } of links) expect([href, text, await rowsAt(page, href)]).toEqual([href, text, numberIn(text)]);
      const first = page.locator('main a.number:visible').first();
      const href = await first.getAttribute('href');
      await first.click();
      await expect(page).toHaveURL(href ?? '');
      await expect(page.locator('#list-count')).toBeVisible();
    });
  }

  test(`by keyboard: narrow to a year, to a list and back, ${locale}`, async ({ page, login }) => {
    const { campaign } = await makeCampaign();
    await page.setViewportSize(DESKTOP);
    await login('ORGANIZER', locale);
    await page.goto(`/?campaign=${campaign}`);
    await page.getByRole('combobox', { name: t.filter.year }).selectOption('2023');
    const apply = page.getByRole('button', { name: t.list.apply });
    await apply.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/?campaign=${campaign}&year=2023`);
    await expect(page.getByRole('heading', { name: t.dashboard.year.replace('{year}', '2023') })).toBeVisible();
    // The months of the year chosen, in numbers, opened by keyboard.
    const months = page.locator('.wall-table');
    await months.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(months.getByRole('row')).toHaveCount(3);
    await page.keyboard.press('Tab');
    await expect(months.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/meetings?status=HELD&campaign=${campaign}&from=2023-03-01&to=2023-03-31`);
    await expect(page.locator('#list-count')).toContainText('3');
    await page.goBack();
    await expect(page).toHaveURL(`/?campaign=${campaign}&year=2023`);
  });
}

test('a meeting without an outcome leads to its debrief whoever may say how it went, and a viewer to the meeting', async ({
  page,
  login,
}) => {
  const { campaign, over } = await makeCampaign();
  const t = MESSAGES.en.dashboard;
  const debrief = page.getByRole('link', { name: t.recordOutcome });
  await login('ORGANIZER', 'en');
  await page.goto(`/?campaign=${campaign}`);
  await debrief.click();
  await expect(page).toHaveURL(`/meetings/${over}/debrief`);
  await page.context().clearCookies();
  await login('VIEWER', 'en');
  await page.goto(`/?campaign=${campaign}`);
  await expect(page.getByRole('heading', { name: t.bandOutcome })).toBeVisible();
  await expect(debrief).toHaveCount(0);
  await expect(page.locator('main button:visible')).toHaveText([MESSAGES.en.list.apply]);
});

test('it is narrowed without a script too', async ({ browser, baseURL, login, context }) => {
  const { campaign, word } = await makeCampaign();
  await login('VIEWER', 'en');
  const bare = await browser.newContext({ javaScriptEnabled: false, baseURL, storageState: await context.storageState() });
  const page = await bare.newPage();
  await page.goto('/');
  await page.getByRole('combobox', { name: MESSAGES.en.filter.campaign }).selectOption(campaign);
  await page.getByRole('button', { name: MESSAGES.en.list.apply }).click();
  await expect(page).toHaveURL(new RegExp(`campaign=${campaign}`));
  await expect(page.getByRole('main')).toContainText(`Letter of ${word}`);
  await bare.close();
});

for (const locale of LOCALES) {
  test(`a campaign's timeline, from all years to a quarter and to a record, by keyboard, ${locale}`, async ({ page, login }) => {
    const { campaign, word } = await makeCampaign();
    const t = MESSAGES[locale];
    await login('VIEWER', locale);
    await page.goto(`/campaigns/${campaign}`);
    await page.getByRole('main').getByRole('link', { name: t.timeline.title, exact: true }).click();
    await expect(page).toHaveURL(`/campaigns/${campaign}/timeline`);
    await expectAccessible(page);
    const zoom = page.getByRole('navigation', { name: t.timeline.zoom });
    await zoom.getByRole('link', { name: '2023' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/campaigns/${campaign}/timeline?year=2023`);
    const list = page.locator('.tl-list li');
    await expect(list).toHaveCount(6);
    // What is only known by its year comes first, as all of it.
    await expect(list.first().locator('time')).toHaveText('2023');
    await expect(page.locator('.tl-chart .tl-mark')).toHaveCount(6);
    await zoom.getByRole('link', { name: t.quarter[2] }).focus();
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(3);
    await expect(list.last()).toContainText(`Meeting of ${word}`);
    await list.last().getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/meetings\/[\da-f-]+$/);
  });
}
