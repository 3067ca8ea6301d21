import { expect, test } from 'vitest';
import { mailto } from './mailto';

test.each<[string, string[], string]>([
  ['one address', ['a@example.org'], 'mailto:a@example.org?subject='],
  ['several', ['a@example.org', 'b@example.org'], 'mailto:a@example.org,b@example.org?subject='],
  ['none', [], 'mailto:?subject='],
  ['one that would add a field', ['a@example.org?bcc=b@example.org'], 'mailto:a@example.org%3Fbcc%3Db@example.org?subject='],
])('%s', (_, addresses, start) => expect(mailto(addresses, '', '')).toBe(`${start}&body=`));

test('words of any script, and lines', () =>
  expect(mailto([], 'رسالة & more', 'One\nTwo')).toBe(`mailto:?subject=${encodeURIComponent('رسالة & more')}&body=One%0D%0ATwo`));
