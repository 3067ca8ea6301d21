import { query } from './fixtures/people';
import { campaignId, expect, MESSAGES, test } from './fixtures/test';

const PRIVATE = [
  '/',
  '/campaigns',
  '/meetings',
  '/letters',
  '/calendar?date=2022-12-10',
  '/commitments',
  '/contacts',
  '/organisations',
  '/sources',
  '/sources/1',
  '/audit',
  '/more',
  '/account',
  '/export/campaigns.csv',
  '/export/meetings.xlsx',
  '/export/everything.zip',
  '/calendar/links',
  '/glossary',
  '/reviews',
  '/reviews/2022',
  '/reviews/2022/print.css?lang=en',
  '/settings',
  '/settings/workspace',
  '/settings/people',
  '/settings/people/invite',
  '/settings/spellings',
  '/search?q=Captagon',
  '/search/suggest?q=Captagon',
];

test('a stranger gets no private page, nor its data beside the redirect', async ({ request }) => {
  const id = await campaignId('Captagon Act');
  for (const path of [...PRIVATE, `/campaigns/${id}`, `/campaigns/${id}/status`, `/campaigns/${id}/timeline`]) {
    for (const headers of [{}, { RSC: '1' }] as Record<string, string>[]) {
      const response = await request.get(path, { maxRedirects: 0, headers });
      const body = await response.text();
      expect(body, path).not.toContain('Captagon Act');
      expect(body, path).not.toContain('الكبتاغون');
    }
  }
});

test('every answer carries its headers', async ({ page, request, login }) => {
  await login('VIEWER', 'en');
  for (const path of ['/', '/sign-in', '/nowhere-at-all', '/api/health']) {
    const headers = (await page.request.get(path)).headers();
    expect(headers['content-security-policy'], path).toMatch(
      /default-src 'none'.*script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'.*frame-ancestors 'none'/,
    );
    expect(headers['content-security-policy'], path).not.toContain('unsafe-inline');
    expect(headers['cache-control'], path).toContain('no-store');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
  const forged = await request.get('/sign-in', {
    headers: { 'x-nonce': 'forged', 'content-security-policy': "default-src *; script-src 'nonce-forged'" },
  });
  expect(await forged.text()).not.toContain('nonce="forged"');
  expect((await request.get('/_next/image?url=%2Ficon.svg&w=64&q=75')).status()).toBe(404);
});

test('unknown and forged ids answer the same page, in the reader’s language', async ({ page, login }) => {
  await login('ORGANIZER', 'ar');
  for (const path of [
    '/campaigns/0193b1de-0000-7000-8000-000000000000',
    '/campaigns/1%20or%201=1',
    '/meetings/x',
    '/letters/null',
    '/contacts/%00',
    '/sources/99',
    '/organisations/..%2f..',
  ]) {
    const response = await page.goto(path);
    expect([400, 404], path).toContain(response?.status());
    if (response?.status() === 404) await expect(page.getByRole('heading', { level: 1 })).toHaveText(MESSAGES.ar.notFound.title);
  }
});

test('a post from elsewhere, or from nowhere, changes nothing', async ({ page, login, baseURL }) => {
  const id = await campaignId('Civilian protection, ceasefire and detainees');
  await login('ORGANIZER', 'en');
  await page.goto(`/campaigns/${id}/status`);
  const form = await page
    .locator('form.status-form')
    .evaluate((element) => Object.fromEntries(new FormData(element as HTMLFormElement)) as Record<string, string>);
  const sent = { ...form, status: 'CLOSED', asOf: '2026-11-01', reasonEn: 'forged' };
  const from = async (headers: Record<string, string>) => {
    await page.request.post(`/campaigns/${id}/status`, { multipart: sent, headers, maxRedirects: 0, failOnStatusCode: false });
    return query('SELECT 1 FROM campaign_status_change WHERE campaign_id = $1', [id]);
  };
  expect(await from({})).toHaveLength(1);
  expect(await from({ origin: 'https://elsewhere.example' })).toHaveLength(1);
  expect(await from({ origin: 'null' })).toHaveLength(1);
  expect(await from({ origin: baseURL as string, 'sec-fetch-site': 'cross-site' })).toHaveLength(1);
  expect(
    await from({ origin: baseURL as string, 'sec-fetch-site': 'same-origin' }),
    'the same post from our own page is let in',
  ).toHaveLength(2);
});

test('the library’s own doors: only what is needed, and never a session from a client', async ({ page, login, baseURL }) => {
  await login('VIEWER', 'en');
  await page.goto('/');
  expect((await page.request.get('/api/auth/session')).status()).toBe(200);
  for (const path of ['/api/auth/signin', '/api/auth/error', '/api/auth/callback/credentials', '/api/auth/_log']) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
  for (const path of ['/api/auth/csrf?callbackUrl=javascript:alert(1)', '/api/auth/csrf?callbackUrl=%00']) {
    expect((await page.request.get(path)).status(), path).toBe(400);
  }
  const origin = { origin: baseURL as string, 'sec-fetch-site': 'same-origin' };
  expect((await page.request.post('/api/auth/session', { data: { role: 'ADMIN' }, headers: origin })).status()).toBe(404);
  expect(
    (
      await page.request.post('/api/auth/signout', { form: { csrfToken: 'x' }, headers: { origin: 'https://elsewhere.example' } })
    ).status(),
  ).toBe(403);
});

test('GET and HEAD change nothing, and a viewer’s pages hold no controls', async ({ page, login }) => {
  const viewer = await login('VIEWER', 'en');
  for (const path of PRIVATE) await page.request.head(path);
  for (const path of PRIVATE.slice(0, 10)) {
    await page.goto(path);
    // What a viewer may do is to narrow a page, to take a list away, and to keep it for themselves under a name.
    const own = 'form[method="get"], form:has(input[name="list"])';
    await expect(page.locator(`main :is(form, button):not(${own}, :is(${own}) *)`), path).toHaveCount(0);
    await expect(page.locator('main a:is([href*="/new/"], [href*="/edit"], [href$="/status"])'), path).toHaveCount(0);
  }
  expect(await query('SELECT action FROM audit_event WHERE actor_id = $1', [viewer.id])).toEqual([]);
});
