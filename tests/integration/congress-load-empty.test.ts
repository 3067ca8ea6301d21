import { expect, test } from 'vitest';
import { loadCongress } from '@/lib/server/congress/commands';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');

test('before the workspace is set up, no Member is loaded', async () => {
  const terms = [
    {
      chamber: 'SENATE',
      state: 'ME',
      district: null,
      party: 'Independent',
      startsOn: '2021-01-03',
      endsOn: '2027-01-03',
    } as const,
  ];
  const member = { bioguideId: 'A000001', name: 'Member A', calledName: null, terms, address: null, phone: null };
  expect(await loadCongress([member])).toEqual({ ok: false, code: 'NO_WORKSPACE' });
  expect((await database.owner.query('SELECT 1 FROM contact')).rowCount).toBe(0);
});
