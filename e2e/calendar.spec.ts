import type { Locator, Page } from '@playwright/test';
import { makeRecords } from '@/tests/factories/records';
import { query, withDatabase } from './fixtures/people';
import { DESKTOP, expect, expectAccessible, expectNoSidewaysScroll, LOCALES, MESSAGES, PHONE, test } from './fixtures/test';

// The calendar by keyboard alone, from a month to a meeting and back to the agenda; links for calendar programs.

const DAY = '2031-05-14';

/** A campaign of a test's own with a full day, a meeting of several days and one whose day is not known. */
async function makeMonth() {
  const [acs] = await query<{ id: string }>("SELECT id FROM organisation WHERE short_name = 'ACS'");
  return withDatabase((client) =>
    makeRecords(client, async (make) => {
      const campaign = await make('campaign', { title_en: 'A campaign with a calendar', sort_order: 900 });
      const meeting = async (row: Record<string, unknown>) => {
        const id = await make('meeting', { status: 'SCHEDULED', starts_on: DAY, ...row });
        await make('meeting_campaign', { meeting_id: id, campaign_id: campaign });
        return id;
      };
      const visit = await meeting({
        ...{ title_en: 'Visit to the office of Member A', title_ar: 'زيارة مكتب النائب أ' },
        ...{ start_time: '09:30', end_time: '10:00', time_zone: 'America/New_York' },
      });
      await meeting({ title_en: 'Visit that is off', status: 'CANCELLED', start_time: '08:00', time_zone: 'America/New_York' });
      await meeting({ title_en: 'Days in Washington', starts_on: '2031-05-15', ends_on: '2031-05-19' });
      const rough = await meeting({ title_en: 'Some gathering', starts_on: '2031-05-01', date_precision: 'MONTH' });
      for (const title of ['First task', 'Second task', 'Third task']) {
        await make('follow_up', { organisation_id: acs?.id, campaign_id: campaign, title_en: title, due_on: DAY });
      }
      return { campaign, visit, rough };
    }),
  );
}

/** Goes from one thing to the next, as a keyboard does, until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the keyboard does not get there');
}

for (const locale of LOCALES) {
  const t = MESSAGES[locale];

  test(`a month, a meeting, and back to the agenda of its day by keyboard alone, ${locale}`, async ({ page, login }) => {
    await page.setViewportSize(DESKTOP);
    await login('ORGANIZER', locale);
    const { campaign, visit } = await makeMonth();
    const grid = page.getByRole('table');
    const title = locale === 'ar' ? 'زيارة مكتب النائب أ' : 'Visit to the office of Member A';

    await page.goto(`/calendar?campaign=${campaign}&date=2031-04-02`);
    await expect(page.getByText(t.calendar.empty_month)).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: t.calendar.next_month }));
    await page.keyboard.press('Enter');
    await expect(grid).toBeVisible();
    await expect(grid.getByRole('row')).toHaveCount(6);
    await expect(grid.getByRole('link', { name: 'Days in Washington' })).toHaveCount(2);
    await expect(grid).not.toContainText('Some gathering');
    await expect(page.getByRole('region', { name: t.calendar.rough })).toContainText('Some gathering');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await tabTo(page, grid.getByRole('link', { name: 'First task' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/follow-ups\//);
    await page.goBack();
    // Five stand on that day, and three have room.
    const more = grid.locator('.cal-more');
    await expect(more).toHaveCount(1);
    await tabTo(page, more);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`view=agenda&date=${DAY}`));
    const day = page.locator('.cal-panel .standing').first();
    await expect(day.getByRole('listitem').filter({ hasText: title })).toBeVisible();
    await expect(day.locator('.rows > li')).toHaveCount(5);
    await expect(day.getByRole('link', { name: 'Visit that is off' })).toHaveCSS('text-decoration-line', 'line-through');
    await expectAccessible(page);
    await tabTo(page, day.getByRole('link', { name: title }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/meetings/${visit}`));

    const file = page.getByRole('link', { name: t.meeting.addToCalendar });
    const download = page.waitForEvent('download');
    await file.focus();
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('meeting.ics');
  });

  test(`a week and a month on a phone, ${locale}`, async ({ page, login }) => {
    await page.setViewportSize(PHONE);
    await login('VIEWER', locale);
    const { campaign } = await makeMonth();
    for (const view of ['month', 'week']) {
      await page.goto(`/calendar?view=${view}&campaign=${campaign}&date=${DAY}`);
      await expect(page.getByRole('link', { name: 'First task' })).toHaveCount(1);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await page.goto(`/calendar?campaign=${campaign}&date=${DAY}`);
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`view=agenda&date=${DAY}`));
  });

  test(`a link is made, read, renewed and ended, ${locale}`, async ({ page, login, request }) => {
    await login('VIEWER', locale);
    const { campaign } = await makeMonth();
    const link = page.getByRole('textbox', { name: t.calendarLinks.link });
    // As a calendar program asks: without a session. A connection that was closed meanwhile is opened anew.
    const read = (url: string) => request.get(new URL(url).pathname, { maxRetries: 2 });
    const statusOf = async (url: string) => (await read(url)).status();

    await page.goto('/calendar/links');
    await page.getByRole('combobox', { name: t.calendarLinks.holds }).selectOption(campaign);
    await page.getByRole('button', { name: t.calendarLinks.make }).click();
    await expect(link).toHaveValue(/\/calendar\/feed\/[\w-]{43}\.ics$/);
    await expectAccessible(page);
    const made = await link.inputValue();
    const answer = await read(made);
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers()['cache-control']).toContain('no-store');
    expect(await answer.text()).toContain('BEGIN:VTIMEZONE');

    await page.getByRole('link', { name: t.calendarLinks.another }).click();
    await expect(page.locator('.invitation')).toHaveCount(1);
    await page.getByRole('button', { name: t.calendarLinks.renew }).click();
    await expect(link).not.toHaveValue(made);
    const renewed = await link.inputValue();
    expect([await statusOf(made), await statusOf(renewed)]).toEqual([404, 200]);

    await page.getByRole('button', { name: t.calendarLinks.revoke }).click();
    await expect(page.getByText(t.calendarLinks.revoked)).toBeVisible();
    await expect(page.getByText(t.calendarLinks.none)).toBeVisible();
    expect(await statusOf(renewed)).toBe(404);
  });
}

test('the calendar is gone through and narrowed before JavaScript', async ({ browser, baseURL, login }) => {
  const { cookie } = await login('VIEWER', 'en');
  const { campaign } = await makeMonth();
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await context.addCookies([{ ...cookie, url: baseURL as string }]);
  const page = await context.newPage();
  const t = MESSAGES.en;
  await page.goto(`/calendar?campaign=${campaign}&date=2031-06-10`);
  await page.getByRole('link', { name: t.calendar.previous_month }).click();
  const grid = page.getByRole('table');
  await expect(grid.getByRole('link', { name: 'First task' })).toBeVisible();
  await page.getByRole('form', { name: t.calendar.filters }).locator('.fmenu > summary').click();
  await page.getByRole('checkbox', { name: t.calendarKind.MEETING }).check();
  await page.getByRole('button', { name: t.list.apply }).last().click();
  await expect(grid.getByRole('link', { name: 'Visit to the office of Member A' })).toBeVisible();
  await expect(grid.getByRole('link', { name: 'First task' })).toHaveCount(0);
  await context.close();
});

test('a meeting whose day is not known has no file, and says why', async ({ page, login }) => {
  await login('ORGANIZER', 'en');
  const { rough } = await makeMonth();
  await page.goto(`/meetings/${rough}`);
  await expect(page.getByText(MESSAGES.en.meeting.noCalendarFile)).toBeVisible();
  expect((await page.request.get(`/meetings/${rough}/meeting.ics`)).status()).toBe(404);
});

test('a stranger is sent to sign in for a meeting’s file, and gets nothing of it', async ({ request }) => {
  const { visit } = await makeMonth();
  const answer = await request.get(`/meetings/${visit}/meeting.ics`, { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(await answer.text()).not.toContain('VCALENDAR');
});
