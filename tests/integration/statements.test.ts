import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { actorOfSession, openSession } from '@/lib/server/auth/session';
import { actorOf, makePerson } from '../factories/people';
import { ownDatabase } from '../setup/database';
import { statementsOf } from '../setup/statements';
import { type Asked, QUERIES } from './queries';

const database = ownDatabase('seeded');
/** What a page may take beside the person and the frame around it. */
const MOST = 2;
const asked = { source: 1, today: '2026-11-22' } as Asked;

beforeAll(async () => {
  for (const table of ['campaign', 'meeting', 'letter', 'contact', 'organisation'] as const) {
    // The one that most hangs on, as far as citations tell.
    const { rows } = await database.owner.query(
      'SELECT record_id FROM citation WHERE record_type = $1::"RecordType" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1',
      [table.toUpperCase()],
    );
    asked[table] = rows[0].record_id;
  }
});

test.each(Object.entries(QUERIES))('%s takes at most two statements', async (name, query) => {
  const actor = actorOf({ role: 'ADMIN' });
  await query(actor, asked);
  let answer: unknown;
  const sent = await statementsOf(async () => {
    answer = await query(actor, asked);
  });
  expect(answer, name).not.toBeNull();
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(MOST);
});

test('who is asking takes one statement', async () => {
  const { actor } = await makePerson(database.owner, { role: 'ORGANIZER' });
  const token = await openSession(actor.id);
  expect(await statementsOf(() => actorOfSession(token))).toHaveLength(1);
});

test('every query the pages use is among those that are tested', () => {
  /** Steps of other queries, and what commands ask. */
  const parts = ['provenanceOf', 'todayOfWorkspace', 'campaignListSql', 'activitySql'];
  const exported = readdirSync('lib/server', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('queries.ts'))
    .flatMap((file) =>
      [...readFileSync(`lib/server/${file}`, 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
        ([, name]) => name,
      ),
    );
  expect(exported.filter((name) => !parts.includes(name as string)).sort()).toEqual(Object.keys(QUERIES).sort());
});
