import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES } from '../auth/roles';
import { keepsAnAdministrator } from './administrators';

const standing = fc.record({ role: fc.constantFrom(...ROLES), isDisabled: fc.boolean() });
const active = { role: 'ADMIN', isDisabled: false } as const;

test('the last administrator stays one', () => {
  const notActive = standing.filter(({ role, isDisabled }) => role !== 'ADMIN' || isDisabled);
  fc.assert(
    fc.property(notActive, (after) => {
      expect(keepsAnAdministrator(['a'], 'a', active, after)).toEqual({ ok: false, code: 'LAST_ADMINISTRATOR' });
    }),
  );
});

test('one of several may go, and who is none may become anything', () => {
  fc.assert(
    fc.property(standing, standing, (before, after) => {
      expect(keepsAnAdministrator(['a', 'b'], 'a', before, after).ok).toBe(true);
      if (before.role !== 'ADMIN' || before.isDisabled) expect(keepsAnAdministrator(['b'], 'a', before, after).ok).toBe(true);
    }),
  );
});
