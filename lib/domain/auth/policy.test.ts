import { describe, expect, test } from 'vitest';
import {
  COALITION_OWNED,
  may,
  mayFor,
  type Ownership,
  PERMISSIONS,
  type Permission,
  VISIBILITIES,
  type Visibility,
} from './policy';
import { type Actor, ROLES, type Role } from './roles';

type Reach = 'all' | 'own' | '-';
type Row = `${Reach} ${Reach} ${Reach} ${Reach}`;

/** As PRODUCT says it, cell by cell: administrator, organizer, contributor, viewer. */
// biome-ignore format: a table to scan
const MATRIX: Record<Permission, Row> = {
  'record.read':           'all all all all',
  'contact.readDetails':   'all all all -',
  'note.read':             'all all all -',
  'history.read':          'all all all -',
  'list.saveView':         'all all all all',
  'campaign.changeStatus': 'all all - -',
  'campaign.write':        'all all - -',
  'contact.write':         'all all - -',
  'organisation.write':    'all all - -',
  'position.write':        'all all - -',
  'meeting.write':         'all all own -',
  'letter.write':          'all all own -',
  'letter.sign':           'all all own -',
  'followUp.write':        'all all own -',
  'note.write':            'all all own -',
  'audit.read':            'all - - -',
  'people.manage':         'all - - -',
  'workspace.manage':      'all - - -',
};

const cells = Object.entries(MATRIX).flatMap(([permission, row]) =>
  ROLES.map((role, i) => ({ permission: permission as Permission, role, reach: row.split(' ')[i] as Reach })),
);

/** Whose a record is, to an actor of organisation A, or to one of none. */
const OWNERS = { nobody: null, theirs: 'a', another: 'b' } as const;
const ownerships = Object.entries(OWNERS).flatMap(([whose, organisationId]) =>
  VISIBILITIES.map((visibility) => ({ whose: whose as keyof typeof OWNERS, organisationId, visibility })),
);

type Asking = Pick<Actor, 'role' | 'organisationId'>;
const ofA = (role: Role) => ({ role, organisationId: 'a' }) as Asking;
const ofNone = (role: Role) => ({ role, organisationId: null }) as Asking;

/** What a reach comes to, said once more in words of its own. */
function reaches(reach: Reach, whose: keyof typeof OWNERS, visibility: Visibility): boolean {
  if (reach === '-') return false;
  if (whose === 'theirs') return true;
  return reach === 'all' && visibility === 'COALITION';
}

describe('who may do what', () => {
  test('every permission has its row', () => expect(Object.keys(MATRIX).sort()).toEqual(Object.keys(PERMISSIONS).sort()));

  test.each(cells)('$role $permission: $reach', ({ role, permission, reach }) => {
    expect(may({ role }, permission)).toBe(reach !== '-');
    for (const { whose, ...record } of ownerships) {
      const name = `${whose} ${record.visibility}`;
      expect(mayFor(ofA(role), permission, record), name).toBe(reaches(reach, whose, record.visibility));
      // To somebody of no organisation, nothing is theirs.
      const foreign = whose === 'theirs' ? 'another' : whose;
      expect(mayFor(ofNone(role), permission, record), `${name}, of none`).toBe(reaches(reach, foreign, record.visibility));
    }
    expect(mayFor(ofA(role), permission, COALITION_OWNED)).toBe(reach === 'all');
  });

  test.each<[Role, Role]>([
    ['ADMIN', 'ORGANIZER'],
    ['ORGANIZER', 'CONTRIBUTOR'],
    ['CONTRIBUTOR', 'VIEWER'],
  ])('%s has everything that %s has', (more, less) => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      if (may({ role: less }, permission)) expect(may({ role: more }, permission), permission).toBe(true);
      for (const record of ownerships) {
        const name = `${permission} ${record.whose} ${record.visibility}`;
        if (mayFor(ofA(less), permission, record)) expect(mayFor(ofA(more), permission, record), name).toBe(true);
      }
    }
  });

  test.each(ROLES)('%s touches nothing that is another organisation’s only', (role) => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      const hidden: Ownership = { organisationId: 'b', visibility: 'ORGANISATION' };
      expect(mayFor(ofA(role), permission, hidden), permission).toBe(false);
      expect(mayFor(ofNone(role), permission, hidden), permission).toBe(false);
    }
  });

  test('a role that does not exist may nothing', () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      expect(may({ role: 'OWNER' as Role }, permission)).toBe(false);
      expect(mayFor(ofA('OWNER' as Role), permission, { organisationId: 'a', visibility: 'COALITION' })).toBe(false);
    }
  });
});
