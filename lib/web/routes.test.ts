import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routes, safeReturnPath } from './routes';

const OWN = 'https://campaigns.example.org';

describe('safeReturnPath', () => {
  test.each([
    '/',
    '/meetings',
    '/campaigns/01932d6a-0000-7000-8000-000000000001/status?saved=status#saved',
    '/sources/1#p-12',
    '/audit?before=2024-06-15%3A00',
  ])('%s is kept', (path) => expect(safeReturnPath(path)).toBe(path));

  test.each([
    ['another host', '//evil.example'],
    ['another host by a backslash', '/\\evil.example'],
    ['another host with its scheme', 'https://evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JaVaScRiPt:alert(1)'],
    ['a path without a slash', 'meetings'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a new line that browsers drop', '/\n/evil.example'],
    ['a space before', ' //evil.example'],
    ['a header of its own', '/a\r\nSet-Cookie: a=b'],
    ['a name before a host', '/@evil.example:80'],
    ['NUL', '/\0'],
    ['markup', '/"><script>'],
    ['a very long path', `/${'a'.repeat(500)}`],
    ['a list', ['/meetings']],
    ['nothing', undefined],
  ])('%s becomes the dashboard', (_, value) => expect(safeReturnPath(value)).toBe('/'));

  test('it never leads away, encoded or not', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      '%5C',
      '%00',
      '%0d%0a',
      'evil.example',
      '@',
      ':',
      '?',
      '#',
      '\t',
      'javascript:',
      'a',
    );
    const anyPath = fc.oneof(
      fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyPath, (value) => {
        const path = safeReturnPath(value);
        return /^\/(?!\/)[!-~]*$/.test(path) && new URL(path, OWN).origin === OWN;
      }),
      { numRuns: 1000 },
    );
  });
});

describe('routes', () => {
  test('every address begins at the root, and can be come back to', () => {
    const id = '01932d6a-0000-7000-8000-000000000001';
    for (const route of Object.values(routes)) {
      const path = (route as (...args: unknown[]) => string)(id, 3);
      expect(path).toMatch(/^\/(?!\/)/);
      if (route !== routes.signIn) expect(safeReturnPath(path)).toBe(path);
    }
  });

  test('the way to the sign-in page carries the way back', () => {
    expect(routes.signIn('/')).toBe('/sign-in');
    expect(new URL(routes.signIn('/audit?before=a&b#c'), OWN).searchParams.get('from')).toBe('/audit?before=a&b#c');
  });
});
