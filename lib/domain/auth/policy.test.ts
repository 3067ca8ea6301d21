import { describe, expect, test } from 'vitest';
import { may, PERMISSIONS, type Permission } from './policy';
import { ROLES, type Role } from './roles';

/** As PRODUCT says it, cell by cell: administrator, organizer, contributor, viewer. */
const MATRIX: Record<Permission, [boolean, boolean, boolean, boolean]> = {
  'record.read': [true, true, true, true],
  'campaign.changeStatus': [true, true, false, false],
  'contact.readDetails': [true, true, true, false],
  'audit.read': [true, false, false, false],
};

describe('who may do what', () => {
  test('every permission has its row', () => expect(Object.keys(MATRIX).sort()).toEqual(Object.keys(PERMISSIONS).sort()));

  const cells = Object.entries(MATRIX).flatMap(([permission, row]) =>
    ROLES.map((role, i) => ({ permission: permission as Permission, role, allowed: row[i] as boolean })),
  );
  test.each(cells)('$role $permission: $allowed', ({ role, permission, allowed }) =>
    expect(may({ role }, permission)).toBe(allowed),
  );

  test.each<[Role, Role]>([
    ['ADMIN', 'ORGANIZER'],
    ['ORGANIZER', 'CONTRIBUTOR'],
    ['CONTRIBUTOR', 'VIEWER'],
  ])('%s has everything that %s has', (more, less) => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      if (may({ role: less }, permission)) expect(may({ role: more }, permission), permission).toBe(true);
    }
  });

  test('a role that does not exist may nothing', () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      expect(may({ role: 'OWNER' as Role }, permission)).toBe(false);
    }
  });
});
