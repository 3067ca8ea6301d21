import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { search } from '@/lib/server/search/queries';
import { makePerson } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');

/** What is looked in is what the record says now: nothing is missing, nothing stale. */
async function expectInStep(): Promise<void> {
  const difference = `(SELECT 'stale' AS why, kind, id FROM (TABLE search_entry EXCEPT TABLE search_entry_now) a)
    UNION ALL (SELECT 'missing', kind, id FROM (TABLE search_entry_now EXCEPT TABLE search_entry) b)`;
  expect((await database.owner.query(difference)).rows).toEqual([]);
}

const AUDITED = `INSERT INTO audit_event (id, actor_name, action, record_type, record_id)
  VALUES (gen_random_uuid(), 'test', 'record.changed', 'CAMPAIGN', gen_random_uuid())`;

async function write(statement: string): Promise<void> {
  await database.owner.query('BEGIN');
  await database.owner.query(statement);
  await database.owner.query(AUDITED);
  await database.owner.query('COMMIT');
}

test('the seeded record stands in it', expectInStep);

test('whatever is written, it follows in the same transaction', async () => {
  const rows = (table: string, half: number) => `id IN (SELECT id FROM ${table} ORDER BY md5(id::text || ${half}) LIMIT 3)`;
  const anyWrite = fc
    .tuple(
      fc.constantFrom('campaign', 'meeting', 'letter', 'contact', 'organisation', 'ask', 'commitment'),
      fc.integer({ min: 0, max: 5 }),
      fc.boolean(),
    )
    .map(
      ([table, half, archive]) => `UPDATE ${table} SET archived_at = ${archive ? 'now()' : 'NULL'} WHERE ${rows(table, half)}`,
    );
  const anyShare = fc
    .tuple(fc.constantFrom('meeting', 'letter'), fc.integer({ min: 0, max: 5 }), fc.boolean())
    .map(([table, half, own]) =>
      own
        ? `UPDATE ${table} SET visibility = 'ORGANISATION', organisation_id = (SELECT id FROM organisation WHERE short_name = 'ACS') WHERE ${rows(table, half)}`
        : `UPDATE ${table} SET visibility = 'COALITION' WHERE ${rows(table, half)}`,
    );
  const anyWords = fc
    .tuple(
      fc.constantFrom('milestone', 'provision', 'recommendation', 'alias', 'post', 'claim', 'source_paragraph'),
      fc.integer({ min: 0, max: 5 }),
    )
    .map(([table, half]) => {
      const column =
        { milestone: 'title_en', recommendation: 'title_en', post: 'title_en', alias: 'text', source_paragraph: 'gist_en' }[
          table as string
        ] ?? 'text_en';
      return `UPDATE ${table} SET ${column} = ${column} || ' again' WHERE ${rows(table, half)}`;
    });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(anyWrite, anyShare, anyWords), { minLength: 1, maxLength: 6 }), async (writes) => {
      for (const statement of writes) await write(statement);
      await expectInStep();
    }),
    { numRuns: 15 },
  );
});

test('one organisation’s own is found by nobody else, nor counted', async () => {
  const MARK = 'zzkepttoa';
  let a = '';
  await makeRecords(database.owner, async (make) => {
    a = await make('organisation', { name_en: 'A' });
    const campaign = await make('campaign', { title_en: 'Seen by everybody' });
    const kept = { visibility: 'ORGANISATION', organisation_id: a };
    const meeting = await make('meeting', { ...kept, title_en: `Meeting ${MARK}` });
    await make('meeting_campaign', { meeting_id: meeting, campaign_id: campaign });
    await make('commitment', { meeting_id: meeting, text_en: `Commitment ${MARK}` });
    await make('letter', { ...kept, subject_en: `Letter ${MARK}` });
    await make('follow_up', { ...kept, title_en: `Follow-up ${MARK}` });
    await make('note', { ...kept, text_en: `Note ${MARK}`, campaign_id: campaign });
    await make('note', { text_en: `Shared note about what is kept ${MARK}`, meeting_id: meeting });
  });
  const person = async (role: Actor['role'], organisationId: string | null) =>
    (await makePerson(database.owner, { role, organisationId })).actor;
  const found = async (actor: Actor) => (await search(actor, MARK, { limit: 20 })).counts;
  expect(await found(await person('CONTRIBUTOR', a))).toEqual({ MEETING: 1, COMMITMENT: 1, LETTER: 1, FOLLOW_UP: 1, NOTE: 2 });
  expect(await found(await person('VIEWER', a)), 'a viewer reads no notes').toEqual({
    MEETING: 1,
    COMMITMENT: 1,
    LETTER: 1,
    FOLLOW_UP: 1,
  });
  for (const role of ['ADMIN', 'ORGANIZER', 'CONTRIBUTOR', 'VIEWER'] as const) {
    const { rows } = await database.owner.query<{ id: string }>(`SELECT id FROM organisation WHERE short_name = 'ACS'`);
    const { counts, total, hits } = await search(await person(role, rows[0]?.id ?? null), MARK, { limit: 20 });
    expect({ counts, total, hits }, role).toEqual({ counts: {}, total: 0, hits: [] });
  }

  // Shared, it is everybody's; archived, nobody's; its parts with it.
  await write(`UPDATE meeting SET visibility = 'COALITION' WHERE organisation_id = '${a}'`);
  const organizer = await person('ORGANIZER', null);
  expect(await found(organizer)).toEqual({ MEETING: 1, COMMITMENT: 1, NOTE: 1 });
  await write(`UPDATE meeting SET archived_at = now() WHERE organisation_id = '${a}'`);
  expect(await found(organizer)).toEqual({});
});

test('records of two kinds under one id are two entries', async () => {
  await makeRecords(database.owner, async (make) => {
    const id = await make('meeting', { title_en: 'Zzsame meeting' });
    await make('follow_up', { id, title_en: 'Zzsame follow-up', organisation_id: await make('organisation') });
    await make('response', { id, meeting_id: id, text_en: 'Zzsame answer' });
  });
  const { actor } = await makePerson(database.owner, { role: 'ORGANIZER' });
  const { counts, hits } = await search(actor, 'zzsame', { limit: 5 });
  expect(counts).toEqual({ MEETING: 1, FOLLOW_UP: 1 });
  expect(hits.map(({ title }) => title.en).sort()).toEqual(['Zzsame follow-up', 'Zzsame meeting']);
  await write(`UPDATE meeting SET title_en = 'Zzother' WHERE title_en = 'Zzsame meeting'`);
  await expectInStep();
});

test('contact details and remarks are not searched', async () => {
  await makeRecords(database.owner, async (make) => {
    await make('contact', { name_en: 'Reachable', email: 'zzdetail@example.org', phone: '+1 555 0100', note_en: 'zzremark' });
  });
  const { actor } = await makePerson(database.owner, { role: 'VIEWER' });
  for (const query of ['zzdetail', 'zzremark', '5550100'])
    expect((await search(actor, query, { limit: 5 })).total, query).toBe(0);
});
