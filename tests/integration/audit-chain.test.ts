import { beforeAll, describe, expect, test } from 'vitest';
import { changePreferences } from '@/lib/server/auth/commands';
import { makePerson, type Person } from '../factories/people';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const WRITES = 50;

const chainBreak = async () => (await database.owner.query('SELECT audit_chain_break() AS at')).rows[0].at;

beforeAll(async () => {
  const people: Person[] = [];
  for (let i = 0; i < WRITES; i++) people.push(await makePerson(database.owner, { role: 'VIEWER' }));
  // All at once, over the pool as it is by default.
  await Promise.all(people.map(({ actor }) => changePreferences(actor, { theme: 'DARK' })));
});

test('fifty writes at once are all kept, and leave one chain without a gap', async () => {
  const { rows } = await database.owner.query(`
    SELECT (SELECT count(*)::int FROM app_user WHERE theme = 'DARK') AS changed, count(*)::int AS links, max(sequence)::int AS last,
      (SELECT count(*)::int FROM audit_event) AS events, (SELECT sequence::int FROM audit_head) AS head FROM audit_link`);
  expect(rows).toEqual([{ changed: WRITES, links: 2 * WRITES, last: 2 * WRITES, events: 2 * WRITES, head: 2 * WRITES }]);
  expect(await chainBreak()).toBeNull();
});

describe('the chain breaks where somebody with all rights', () => {
  test.each([
    [
      'changes who did it',
      "UPDATE audit_event SET actor_name = 'Nobody' WHERE id = (SELECT event_id FROM audit_link WHERE sequence = 7)",
      '7',
    ],
    [
      'changes what was done',
      "UPDATE audit_event SET action = 'user.signedIn' WHERE id = (SELECT event_id FROM audit_link WHERE sequence = 8)",
      '8',
    ],
    [
      'changes when',
      "UPDATE audit_event SET at = at - interval '1 microsecond' WHERE id = (SELECT event_id FROM audit_link WHERE sequence = 9)",
      '9',
    ],
    [
      'changes what came of it',
      `UPDATE audit_event SET after = '{"theme": "LIGHT"}' WHERE id = (SELECT event_id FROM audit_link WHERE sequence = 10)`,
      '10',
    ],
    [
      'changes what was before',
      'UPDATE audit_event SET before = NULL WHERE id = (SELECT event_id FROM audit_link WHERE sequence = 60)',
      '60',
    ],
    ['changes a link', 'UPDATE audit_link SET hash = previous_hash WHERE sequence = 11', '11'],
    [
      'takes a link and its event away',
      'WITH gone AS (DELETE FROM audit_link WHERE sequence = 12 RETURNING event_id) DELETE FROM audit_event USING gone WHERE id = event_id',
      '13',
    ],
    [
      'cuts the end off',
      `WITH gone AS (DELETE FROM audit_link WHERE sequence = ${2 * WRITES} RETURNING event_id) DELETE FROM audit_event USING gone WHERE id = event_id`,
      String(2 * WRITES),
    ],
    [
      'adds an event beside the chain',
      `INSERT INTO audit_event (id, actor_name, action, record_type, record_id) VALUES (gen_random_uuid(), 'x', 'user.signedIn', 'USER', gen_random_uuid())`,
      String(2 * WRITES + 1),
    ],
    ['takes the first away', 'DELETE FROM audit_link WHERE sequence = 1', '2'],
  ])('%s', async (_, statement, at) => {
    await database.owner.query('BEGIN');
    try {
      await database.owner.query('ALTER TABLE audit_event DISABLE TRIGGER USER; ALTER TABLE audit_link DISABLE TRIGGER USER');
      await database.owner.query(statement);
      expect(await chainBreak()).toBe(at);
    } finally {
      await database.owner.query('ROLLBACK');
    }
    expect(await chainBreak()).toBeNull();
  });

  test('the time zone of who looks does not matter', async () => {
    await database.owner.query("SET timezone = 'Asia/Kathmandu'");
    expect(await chainBreak()).toBeNull();
    await database.owner.query('RESET timezone');
  });
});
