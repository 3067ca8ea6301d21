import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { type Person, query, signedInPerson, withDatabase } from './fixtures/people';
import { DEVICES, expect, expectAccessible, expectNoSidewaysScroll, isLookedAt, LOCALES, MESSAGES, test } from './fixtures/test';

// Lists: narrow, sort, page, keep a view, find it again, delete it, take that back. Each test looks for its own records.

/** Meetings of a test's own, under one word: one a day from 1 January 2019 on. */
async function makeMeetings(word: string, count: number): Promise<void> {
  await withDatabase(async (client) => {
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO meeting (id, kind, status, title_en, title_ar, starts_on, date_precision, date_basis, place_basis, format, updated_at)
       SELECT gen_random_uuid(), CASE WHEN i % 2 = 0 THEN 'HEARING' ELSE 'BRIEFING' END::"MeetingKind", 'HELD', $1 || ' ' || i, 'لقاء ' || $1 || ' ' || i,
         DATE '2019-01-01' + i, 'DAY', 'STATED', 'NOT_STATED', 'UNKNOWN', now() FROM generate_series(1, $2::int) i`,
      [word, count],
    );
    await client.query(
      `INSERT INTO audit_event (id, actor_name, action, record_type, record_id, after) VALUES ($1, 'test', 'workspace.seeded', 'WORKSPACE', $1, '{}')`,
      [randomUUID()],
    );
    await client.query('COMMIT');
  });
}

const rows = (page: Page) => page.getByRole('main').locator('tbody tr:not(.bandrow)');

for (const locale of LOCALES) {
  for (const [device, viewport] of DEVICES) {
    test(`narrow, sort and page a list, and keep the view, ${locale}, ${device}`, async ({ page, login }) => {
      const looksRight = isLookedAt(locale, device) ? expectAccessible : expectNoSidewaysScroll;
      const t = MESSAGES[locale];
      const isPhone = device === 'phone';
      const word = `List${randomUUID().slice(0, 8)}`;
      await makeMeetings(word, 120);
      await page.setViewportSize(viewport);
      const person = await login('VIEWER', locale);
      await page.goto('/meetings');

      // Words and a kind.
      const fold = page.locator('.filter-fold > summary');
      if (isPhone) await fold.click();
      else await expect(fold).toBeHidden();
      const form = page.getByRole('form', { name: t.list.filters });
      await form.getByRole('searchbox', { name: t.filter.q }).fill(word);
      const kind = form.locator('.fmenu').filter({ hasText: t.filter.kind });
      await kind.locator('summary').click();
      await kind.getByRole('checkbox', { name: t.meetingKind.HEARING }).check();
      await looksRight(page);
      await (isPhone ? form : kind).getByRole('button', { name: t.list.apply }).last().click();
      await expect(page).toHaveURL(`/meetings?q=${word}&kind=HEARING`);
      await expect(rows(page)).toHaveCount(50);
      const count = (from: number, to: number) =>
        t.list.range.replace('{from}', String(from)).replace('{to}', String(to)).replace('{total}', '60');
      await expect(page.locator('#list-count')).toHaveText(count(1, 50));
      await expect(rows(page).first()).toContainText(`${word} 120`);
      await looksRight(page);
      await expectNoSidewaysScroll(page);

      // Forth and back.
      const pages = page.getByRole('navigation', { name: t.list.pages });
      await expect(pages.getByRole('link', { name: t.list.previous })).toHaveCount(0);
      await pages.getByRole('link', { name: t.list.next }).click();
      await expect(page.locator('#list-count')).toHaveText(count(51, 60));
      await expect(rows(page)).toHaveCount(10);
      await expect(pages.getByRole('link', { name: t.list.next })).toHaveCount(0);
      await pages.getByRole('link', { name: t.list.previous }).click();
      await expect(page.locator('#list-count')).toHaveText(count(1, 50));

      // The other way round: by the head of the column, or on a phone in the form.
      if (isPhone) {
        if (!(await form.isVisible())) await fold.click();
        await form.getByRole('combobox', { name: t.list.sort, exact: true }).selectOption('-date');
        await form.getByRole('button', { name: t.list.apply }).last().click();
      } else {
        await page.getByRole('columnheader', { name: t.meetings.date }).getByRole('link').click();
        await expect(page.getByRole('columnheader', { name: t.meetings.date })).toHaveAttribute('aria-sort', 'ascending');
      }
      await expect(page).toHaveURL(`/meetings?q=${word}&kind=HEARING&sort=-date`);
      await expect(rows(page).first()).toContainText(`${word} 2`);

      // Keep it.
      const name = `${word} %_`;
      await page.getByText(t.list.saveView, { exact: true }).click();
      await page.getByLabel(t.list.viewName).fill(name);
      await looksRight(page);
      await page.getByRole('button', { name: t.common.save, exact: true }).click();
      await expect(page.getByRole('status')).toContainText(name);
      await expect(page.getByRole('status')).toBeFocused();
      const views = page.getByRole('list', { name: t.list.views });
      await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');
      await looksRight(page);

      // Take a filter away, then all, and come back by the view.
      const kindChip = `${t.common.colon.replace('{label}', t.filter.kind)} ${t.meetingKind.HEARING}`;
      await page.getByRole('link', { name: t.list.remove.replace('{filter}', kindChip) }).click();
      await expect(page).toHaveURL(`/meetings?q=${word}&sort=-date`);
      await expect(page.locator('#list-count')).toBeFocused();
      await page.getByRole('link', { name: t.list.clear }).click();
      await expect(page).toHaveURL('/meetings?sort=-date');
      await views.getByRole('link', { name }).click();
      await expect(page).toHaveURL(`/meetings?q=${word}&kind=HEARING&sort=-date`);

      // Delete it, and take that back.
      await page.getByRole('button', { name: t.list.deleteView.replace('{name}', name) }).click();
      await expect(views.getByRole('link', { name })).toHaveCount(0);
      await page.getByRole('button', { name: t.list.undo }).click();
      await expect(views.getByRole('link', { name })).toBeVisible();
      expect(await query('SELECT name, query FROM saved_view WHERE user_id = $1', [person.id])).toEqual([
        { name, query: `q=${word}&kind=HEARING&sort=-date` },
      ]);
    });
  }
}

test('a list works before JavaScript, and says what to do where nothing matches', async ({ browser, baseURL }) => {
  const t = MESSAGES.ar;
  const person: Person = await signedInPerson('VIEWER');
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  await context.addCookies([
    { ...person.cookie, url: baseURL as string },
    { name: 'munasara.locale', value: 'ar', url: baseURL as string },
  ]);
  const page = await context.newPage();
  await page.goto('/organisations');
  await page.getByRole('searchbox').fill('100% لا شيء_');
  await page.getByRole('button', { name: t.list.apply }).last().click();
  await expect(page.getByRole('main')).toContainText(t.list.noMatch);
  await page.getByText(t.list.saveView, { exact: true }).click();
  await page.getByLabel(t.list.viewName).fill('عرض');
  await page.getByRole('button', { name: t.common.save, exact: true }).click();
  await expect(page.getByRole('list', { name: t.list.views }).getByRole('link', { name: 'عرض' })).toBeVisible();
  await page.getByRole('link', { name: t.list.showAll }).click();
  await expect(page.getByRole('main').getByRole('link', { name: t.list.next }).or(rows(page).first()).first()).toBeVisible();
  await context.close();
});

test('a second view of the same name is refused, and what was typed stays', async ({ page, login }) => {
  const t = MESSAGES.en;
  await login('VIEWER', 'en');
  const save = async (address: string) => {
    await page.goto(address);
    await page.getByText(t.list.saveView, { exact: true }).click();
    await page.getByLabel(t.list.viewName).fill('The same');
    await page.getByRole('button', { name: t.common.save, exact: true }).click();
  };
  await save('/contacts?kind=OFFICIAL');
  await expect(page.getByRole('status')).toContainText('The same');
  await save('/contacts?kind=OTHER');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(t.fieldError.DUPLICATE);
  await expect(page.getByLabel(t.list.viewName)).toHaveValue('The same');
  await expectAccessible(page);
});

test('by keyboard: a menu opens, Escape closes it, and the language keeps the filters', async ({ page, login }) => {
  const t = MESSAGES.en;
  await login('VIEWER', 'en');
  await page.goto('/meetings?year=2022');
  const status = page.locator('.fmenu').filter({ hasText: t.filter.status });
  await status.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(status.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(status.locator('summary')).toBeFocused();
  await expect(status.getByRole('checkbox').first()).toBeHidden();
  await page.getByRole('banner').getByRole('button', { name: t.nav.language }).first().click();
  await expect(page).toHaveURL('/meetings?year=2022');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});
