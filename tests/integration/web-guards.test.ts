import { afterEach, describe, expect, test, vi } from 'vitest';

// Outside of a request there is nothing behind these.
vi.mock('next/headers', () => ({ cookies: vi.fn(), headers: vi.fn() }));
vi.mock('next/navigation', () => ({ redirect: vi.fn() }));

/** The modules read the configuration once: each test loads them anew with its own. */
async function withSettings<Module>(settings: Record<string, string>, load: () => Promise<Module>): Promise<Module> {
  vi.resetModules();
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody:x@127.0.0.1:1/none');
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return load();
}
afterEach(() => vi.unstubAllEnvs());

describe('isSameOrigin', () => {
  const OWN = 'https://campaigns.example.org';
  const ask = async (headers: Record<string, string>, settings: Record<string, string> = { APP_ORIGIN: OWN }) => {
    const { isSameOrigin } = await withSettings(settings, () => import('@/lib/server/auth/origin'));
    return isSameOrigin(new Headers(headers));
  };

  test.each<[string, Record<string, string>, boolean]>([
    ['a post of our own page', { origin: OWN, 'sec-fetch-site': 'same-origin' }, true],
    ['a browser that sends no Sec-Fetch-Site', { origin: OWN }, true],
    ['a browser that sends no Origin', { 'sec-fetch-site': 'same-origin' }, true],
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
    ['another site, in an old browser', { origin: 'https://evil.example' }, false],
    ['a subdomain', { origin: 'https://a.campaigns.example.org', 'sec-fetch-site': 'same-site' }, false],
    ['the same name without encryption', { origin: 'http://campaigns.example.org' }, false],
    ['another port', { origin: `${OWN}:8443` }, false],
    ['a hidden origin', { origin: 'null' }, false],
    ['neither header', {}, false],
    ['a forwarded host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' }, false],
    ['a foreign site that names our origin', { origin: OWN, 'sec-fetch-site': 'cross-site' }, false],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }, false],
  ])('%s', async (_, headers, same) => expect(await ask(headers)).toBe(same));

  test.each([
    ['http://localhost:4000', true],
    ['http://127.0.0.1:4000', true],
    ['http://localhost:4001', false],
    ['https://localhost:4000', false],
  ])('on this machine, %s: %s', async (origin, same) => expect(await ask({ origin }, { PORT: '4000' })).toBe(same));
});

test.each([
  ['https://campaigns.example.org', '__Host-munasara.session', true],
  ['http://localhost:3000', 'munasara.session', false],
])('served from %s, the cookie is %s', async (origin, name, secure) => {
  const { sessionCookie } = await withSettings({ APP_ORIGIN: origin }, () => import('@/lib/server/auth/cookie'));
  expect(sessionCookie()).toMatchObject({ name, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } });
});

describe('a wrong configuration is named', () => {
  test.each([
    ['AUTH_SECRET', 'short'],
    ['DATABASE_URL', 'mysql://a@b/c'],
    ['DATABASE_URL', ''],
    ['APP_ORIGIN', 'https://campaigns.example.org/path'],
    ['APP_ORIGIN', 'campaigns.example.org'],
    ['PORT', '99999'],
    ['SESSION_IDLE_HOURS', '-1'],
    ['SESSION_ABSOLUTE_DAYS', 'forever'],
    ['DATABASE_POOL_SIZE', '1'],
  ])('%s=%s', async (name, value) => {
    const { env } = await withSettings({ [name]: value }, () => import('@/lib/server/env'));
    expect(() => env()).toThrow(name);
  });
});

describe('readForm', () => {
  const read = async (...fields: [string, string | Blob][]) => {
    const { readForm } = await withSettings({}, () => import('@/lib/server/action'));
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    return readForm(form);
  };

  test('takes the text fields, and leaves the framework’s own and files out', async () => {
    expect(await read(['a', '1'], ['$ACTION_ID_x', '2'], ['file', new Blob(['x'])])).toEqual({ a: '1' });
  });

  test('a field sent twice is spoilt, so that no schema takes it', async () => {
    expect(await read(['role', 'VIEWER'], ['role', 'ADMIN'])).toEqual({ role: 'VIEWER\0' });
  });

  test('a field named __proto__ changes nothing but itself', async () => {
    const values = await read(['__proto__', 'x'], ['constructor', 'y']);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.keys(values).sort()).toEqual(['__proto__', 'constructor']);
  });

  test('a field of any length is kept, for its rule to refuse', async () => {
    expect(await read(['reasonEn', 'x'.repeat(500_000)])).toEqual({ reasonEn: 'x'.repeat(500_000) });
  });

  test.each([null, undefined, 'a=1', { a: '1' }, [['a', '1']]])('%j is no form', async (value) => {
    const { readForm } = await withSettings({}, () => import('@/lib/server/action'));
    expect(readForm(value)).toEqual({});
  });
});
