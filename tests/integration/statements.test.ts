import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { LISTS } from '@/lib/domain/list/lists';
import { actorOfSession, openSession } from '@/lib/server/auth/session';
import { actorOf, makePerson } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';
import { statementsOf } from '../setup/statements';
import { type Asked, QUERIES } from './queries';

const database = ownDatabase('seeded');
/** What a page may take beside the person and the frame around it. */
const MOST = 2;
/** A page of a list: which rows and how many, the rows, and where they are told of. */
const MOST_OF_LIST = 3;
/** A form asks for the record, whose it is, what its links are called and the draft; a conflict besides what it was made from. */
const MOST_OF_FORM: Readonly<Record<string, number>> = {
  getRecordForm: 5,
  getRecordStanding: 4,
  getNewRecordForm: 3,
  getRecordNow: 7,
  // The spellings and the hits; where next to nothing is found, words that are like it, and theirs.
  search: 4,
};
const asked = { source: 1, today: '2026-11-22' } as Asked;

beforeAll(async () => {
  asked.person = (await makePerson(database.owner, { role: 'VIEWER' })).actor.id;
  for (const table of ['campaign', 'meeting', 'letter', 'contact', 'organisation'] as const) {
    // The one that most hangs on, as far as citations tell.
    const { rows } = await database.owner.query(
      'SELECT record_id FROM citation WHERE record_type = $1::"RecordType" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1',
      [table.toUpperCase()],
    );
    asked[table] = rows[0].record_id;
  }
  asked.office = await makeRecords(database.owner, (make) => make('office', { kind: 'MEMBER', contact_id: asked.contact }));
  asked.commitment = (await database.owner.query('SELECT id FROM commitment LIMIT 1')).rows[0].id;
  asked.followUp = await makeRecords(database.owner, (make) => make('follow_up', { organisation_id: asked.organisation }));
  asked.lesson = await makeRecords(database.owner, (make) => make('lesson', { campaign_id: asked.campaign }));
  asked.signatory = await makeRecords(database.owner, (make) =>
    make('letter_signatory', { letter_id: asked.letter, organisation_id: asked.organisation }),
  );
});

test.each(Object.entries(QUERIES))('%s takes few statements', async (name, query) => {
  const actor = actorOf({ role: 'ADMIN' });
  await query(actor, asked);
  let answer: unknown;
  const sent = await statementsOf(async () => {
    answer = await query(actor, asked);
  });
  expect(answer, name).not.toBeNull();
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(
    MOST_OF_FORM[name] ?? (name.replace('list', '').toLowerCase() in LISTS ? MOST_OF_LIST : MOST),
  );
});

test('who is asking takes one statement', async () => {
  const { actor } = await makePerson(database.owner, { role: 'ORGANIZER' });
  const token = await openSession(actor.id);
  expect(await statementsOf(() => actorOfSession(token))).toHaveLength(1);
});

test('every query the pages use is among those that are tested', () => {
  /** Steps of other queries, and what commands ask. */
  const parts = ['getOpenInvitation', 'workspaceExists', 'provenanceOf', 'todayOfWorkspace', 'campaignListSql', 'activitySql'];
  const exported = readdirSync('lib/server', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('queries.ts'))
    .flatMap((file) =>
      [...readFileSync(`lib/server/${file}`, 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
        ([, name]) => name,
      ),
    );
  expect(exported.filter((name) => !parts.includes(name as string)).sort()).toEqual(Object.keys(QUERIES).sort());
});
