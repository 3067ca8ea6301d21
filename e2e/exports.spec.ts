import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CFB, read, utils, type WorkSheet } from '@e965/xlsx';
import { type Download, expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { makeRecords } from '@/tests/factories/records';
import { query, signedInPerson, withDatabase } from './fixtures/people';
import { DESKTOP, expectAccessible, expectNoSidewaysScroll, LOCALES, MESSAGES, PHONE, test } from './fixtures/test';

// What people take away: a filtered list as a workbook and as CSV, a card, everything. Each test makes its own records.

/** Meetings of a test's own, under one word: three briefings, and hearings for more than a page of the list. */
async function makeMeetings(word: string, count: number): Promise<void> {
  await withDatabase((client) =>
    makeRecords(client, () =>
      client.query(
        `INSERT INTO meeting (id, kind, status, title_en, title_ar, starts_on, date_precision, date_basis, place_basis, format, updated_at)
         SELECT gen_random_uuid(), CASE WHEN i <= 3 THEN 'BRIEFING' ELSE 'HEARING' END::"MeetingKind", 'HELD', '=' || $1 || ' ' || i,
           $1 || ' لقاء ' || i, DATE '2018-01-01' + i, 'DAY', 'STATED', 'NOT_STATED', 'UNKNOWN', now() FROM generate_series(1, $2::int) i`,
        [word, count],
      ),
    ),
  );
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

async function take(page: Page, press: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(await download.failure()).toBeNull();
  return download;
}

for (const locale of LOCALES) {
  test(`a filtered list goes out whole, with the columns chosen, ${locale}`, async ({ page, login }) => {
    const t = MESSAGES[locale];
    const word = `Export${randomUUID().slice(0, 8)}`;
    await makeMeetings(word, 55);
    await page.setViewportSize(locale === 'ar' ? PHONE : DESKTOP);
    await login('VIEWER', locale);
    await page.goto(`/meetings?q=${word}&kind=HEARING`);

    const box = page.locator('.export-box');
    await box.locator('summary').click();
    await expect(box.getByRole('checkbox').first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    // By keyboard: closed and opened again, one column taken away.
    await page.keyboard.press('Escape');
    await expect(box.getByRole('checkbox').first()).toBeHidden();
    await page.keyboard.press('Enter');
    await box.getByRole('checkbox', { name: t.exportColumn.id, exact: true }).uncheck();
    await box.getByRole('checkbox', { name: t.exportColumn.place, exact: true }).uncheck();

    const workbook = await take(page, () => box.getByRole('button', { name: t.exports.xlsx }).click());
    expect(workbook.suggestedFilename()).toMatch(new RegExp(`^${t.meetings.title} \\d{4}-\\d\\d-\\d\\d\\.xlsx$`));
    const bytes = await bytesOf(workbook);
    const book = read(bytes);
    expect(book.SheetNames).toEqual([t.meetings.title]);
    const sheet = book.Sheets[t.meetings.title] as WorkSheet;
    const [head = [], ...rows] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    expect(head[0]).toBe(t.exports[`column_${locale}`].replace('{column}', t.exportColumn.title));
    expect(head).not.toContain(t.exportColumn.id);
    expect(rows).toHaveLength(52);
    expect(rows.flat()).toContain(`=${word} 55`);
    expect(rows.flat()).not.toContain(`=${word} 3`);
    const xml = String(CFB.find(CFB.read(bytes, { type: 'buffer' }), '/xl/worksheets/sheet1.xml')?.content);
    expect(xml.includes('rightToLeft="1"')).toBe(locale === 'ar');

    const text = await take(page, () => box.getByRole('button', { name: t.exports.csv }).click());
    expect(text.suggestedFilename()).toMatch(/\.csv$/);
    const raw = await bytesOf(text);
    expect([...raw.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines: string[][] = parse(raw, { bom: true, record_delimiter: '\r\n' });
    expect(lines).toHaveLength(53);
    expect(lines[0]).toEqual(head);
    expect(lines.flat()).toContain(`'=${word} 55`);
    // What the page shows first stands first.
    await expect(page.getByRole('main').locator('tbody tr:not(.bandrow)').first()).toContainText(
      (locale === 'ar' ? lines[1]?.[0] : lines[1]?.[0]?.replace(/^'/, '')) ?? 'nothing',
    );
  });
}

test('a list goes out before JavaScript', async ({ browser, baseURL }) => {
  const person = await signedInPerson('VIEWER');
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await context.addCookies([{ ...person.cookie, url: baseURL as string }]);
  const page = await context.newPage();
  await page.goto('/organisations');
  await page.locator('.export-box > summary').click();
  const download = await take(page, () => page.getByRole('button', { name: MESSAGES.en.exports.csv }).click());
  const lines: string[][] = parse(await bytesOf(download), { bom: true });
  expect(lines[0]?.[0]).toBe('Name (English)');
  expect(lines.length).toBeGreaterThan(5);
  await context.close();
});

test('a person goes out as a card for those who may know how to reach them', async ({ page, login }) => {
  const id = await withDatabase((client) =>
    makeRecords(client, (make) =>
      make('contact', { name_en: 'Person; A', name_ar: 'شخص أ', email: 'a@example.org', phone: '+1 202 555 0100' }),
    ),
  );
  await login('ORGANIZER', 'ar');
  await page.goto(`/contacts/${id}`);
  const download = await take(page, () => page.getByRole('link', { name: MESSAGES.ar.exports.card }).click());
  expect(download.suggestedFilename()).toBe('شخص أ.vcf');
  const card = String(await bytesOf(download));
  for (const line of ['VERSION:3.0', 'FN:شخص أ', 'NICKNAME:Person\\; A', 'TEL;TYPE=WORK,VOICE:+1 202 555 0100']) {
    expect(card).toContain(`${line}\r\n`);
  }
  await login('VIEWER', 'en');
  await page.goto(`/contacts/${id}`);
  await expect(page.getByRole('link', { name: MESSAGES.en.exports.card })).toHaveCount(0);
  expect((await page.request.get(`/export/contact/${id}`)).status()).toBe(404);
});

test('everything goes out from one’s own account, and the administrator sees that it did', async ({ page, login }) => {
  const person = await login('CONTRIBUTOR', 'en');
  await page.goto('/account');
  const download = await take(page, () => page.getByRole('link', { name: MESSAGES.en.exports.everythingButton }).click());
  expect(download.suggestedFilename()).toMatch(/^Munasara \d{4}-\d\d-\d\d\.zip$/);
  const { FullPaths }: { FullPaths: string[] } = CFB.read(await bytesOf(download), { type: 'buffer' });
  for (const path of ['README.txt', 'manifest.json', 'json/campaign.json', 'csv/citation.csv']) {
    expect(
      FullPaths.some((full) => full.endsWith(`/${path}`)),
      path,
    ).toBe(true);
  }
  const [written] = await query<{ after: unknown }>(
    "SELECT after FROM audit_event WHERE action = 'export.made' AND actor_id = $1",
    [person.id],
  );
  expect(written?.after).toEqual({ what: 'everything' });
  await login('ADMIN', 'en');
  await page.goto('/audit');
  await expect(page.getByRole('main')).toContainText(`${person.name} exported everything they may see`);
});

test('what is no list, no format, no record or not signed in', async ({ page, request, login }) => {
  for (const path of ['/export/meetings.csv?year=2022', '/export/everything.zip', '/export/contacts.xlsx']) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(307);
    expect(response.headers().location, path).toContain('/sign-in');
  }
  await login('ORGANIZER', 'en');
  for (const path of [
    '/export/meetings.pdf',
    '/export/sessions.csv',
    '/export/meetings',
    '/export/positions.csv',
    '/export/contact/x',
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
  const ignored = await page.request.get('/export/meetings.csv?columns=nothing&year=x&sort=;&after=%00&q=%F0%9F%98%80');
  expect(ignored.status()).toBe(200);
  expect(ignored.headers()['cache-control']).toContain('no-store');
  expect(parse(await ignored.body(), { bom: true })).toHaveLength(1);
});
