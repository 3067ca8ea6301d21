import { createHash } from 'node:crypto';
import { CFB } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '@/lib/domain/auth/roles';
import { guardFormula } from '@/lib/domain/export/guard';
import { downloadEverything } from '@/lib/server/export/download';
import { everything } from '@/lib/server/export/everything';
import { LEFT_OUT, TABLES } from '@/lib/server/export/tables';
import { zip } from '@/lib/server/export/zip';
import arabic from '@/messages/ar.json';
import english from '@/messages/en.json';
import { bodyOf, wordsOf } from '../factories/exports';
import { actorOf, makePerson } from '../factories/people';
import { makeRecords, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');
/** Stands in every word that only organisation A may read. */
const MARK = 'ZZ-KEPT-TO-A';
/** Stands in how to reach people, which viewers may not know. */
const DETAIL = 'zz-detail';
const WORDS = { ar: wordsOf('ar'), en: wordsOf('en') };
const NOW = new Date('2026-11-22T08:00:00Z');

let a: string;
let b: string;
let hiddenMeeting: string;
let admin: Actor;

beforeAll(async () => {
  admin = (await makePerson(database.owner, { role: 'ADMIN' })).actor;
  await makeRecords(database.owner, async (make) => {
    a = await make('organisation', { name_en: 'A' });
    b = await make('organisation', { name_en: 'B' });
    const campaign = await make('campaign', { title_en: '=1+1' });
    const contact = await make('contact', {
      ...{ name_en: 'Known to all', email: `${DETAIL}@example.org`, phone: `+1 ${DETAIL}`, note_en: `Remark ${DETAIL}` },
    });
    const ask = await make('ask', { campaign_id: campaign, title_en: 'Everybody asks it' });
    const kept = { visibility: 'ORGANISATION', organisation_id: a };
    const meeting = await make('meeting', { ...kept, title_en: `Meeting ${MARK}`, assessment_en: MARK });
    const letter = await make('letter', { ...kept, subject_en: `Letter ${MARK}` });
    hiddenMeeting = meeting;
    await make('letter_version', { letter_id: letter, body_en: MARK });
    await make('letter_recipient', { letter_id: letter, contact_id: contact });
    const parts: [type: string, id: string][] = [
      ['MEETING', meeting],
      ['LETTER', letter],
    ];
    const part = async (table: string, row: Row) => {
      const id = await make(table as 'topic', row);
      parts.push([table.toUpperCase(), id]);
      return id;
    };
    for (const occasion of [{ meeting_id: meeting }, { letter_id: letter }]) {
      const [name] = Object.keys(occasion)[0]?.split('_') ?? [];
      await make(`${name}_campaign` as 'meeting_campaign', { ...occasion, campaign_id: campaign });
      await make(`${name}_ask` as 'meeting_ask', { ...occasion, ask_id: ask });
      const response = await part('response', { ...occasion, organisation_id: b, text_en: `Answer ${MARK}` });
      await make('response_ask', { response_id: response, ask_id: ask });
      const commitment = await part('commitment', { ...occasion, text_en: `Promise ${MARK}` });
      await make('commitment_owner', { commitment_id: commitment, contact_id: contact });
      await make('commitment_campaign', { commitment_id: commitment, campaign_id: campaign });
      const metric = await part('metric', { title_en: `Figure ${MARK}` });
      await make('metric_link', { metric_id: metric, ...occasion });
      await make('note', { ...occasion, text_en: `Note about it ${MARK}` });
      await make('follow_up', { ...occasion, organisation_id: b, title_en: 'Everybody sees it' });
    }
    await make('note', { ...kept, text_en: `Note ${MARK}`, campaign_id: campaign });
    await make('note', { text_en: 'Everybody but viewers reads it', campaign_id: campaign });
    await make('follow_up', { ...kept, title_en: `Task ${MARK}` });
    await make('position', { ...kept, contact_id: contact, campaign_id: campaign, sentence_en: `Sentence ${MARK}` });
    await make('position', { contact_id: contact, campaign_id: campaign, meeting_id: meeting, sentence_en: 'Told in secret' });
    await part('topic', { meeting_id: meeting, text_en: MARK });
    await part('claim', { meeting_id: meeting, contact_id: contact, text_en: MARK });
    await part('meeting_participant', { meeting_id: meeting, contact_id: contact, role_en: MARK });
    await part('meeting_organisation', { meeting_id: meeting, organisation_id: b, role_en: MARK });
    await part('pledge', { meeting_id: meeting, campaign_id: campaign, text_en: `Pledge ${MARK}` });
    await part('recommendation', { meeting_id: meeting, campaign_id: campaign, title_en: `Recommendation ${MARK}` });
    await part('evidence_channel', { meeting_id: meeting, campaign_id: campaign, purpose_en: `Channel ${MARK}` });
    const paragraph = await make('source_paragraph', { source_id: await make('source', { number: 77 }), number: 1 });
    for (const [record_type, record_id] of parts) {
      await make('citation', { record_type, record_id, paragraph_id: paragraph, evidence: `Words ${MARK}` });
    }
    await make('campaign', { title_en: 'Put away', archived_at: NOW });
  });
});

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** The files of an archive by their paths, read by another program than the one that wrote it. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const { FullPaths, FileIndex }: { FullPaths: string[]; FileIndex: { type: number; content: Uint8Array }[] } = CFB.read(bytes, {
    type: 'buffer',
  });
  const files = FileIndex.flatMap(({ type, content }, i) =>
    // What the reader adds of its own begins with a sign that no path has.
    type === 2 && !FullPaths[i]?.includes('\u0001')
      ? [[(FullPaths[i] as string).replace(/^Root Entry\//, ''), Buffer.from(content)] as const]
      : [],
  );
  return new Map(files);
}

const archiveOf = async (actor: Actor, size?: number) =>
  unzip(await gather(zip(everything(actor, WORDS, { now: NOW, ...(size && { size }) }))));
const json = (files: Map<string, Buffer>, table: string): Row[] => JSON.parse(String(files.get(`json/${table}.json`)));

describe('for an administrator of A', () => {
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    files = await archiveOf({ ...admin, organisationId: a as never });
  });

  test.each(Object.entries(TABLES).filter(([name]) => !['saved_view', 'draft', 'audit_event'].includes(name)))(
    '%s is there, row for row',
    async (name, { hidden = [] }) => {
      const { rows } = await database.owner.query(
        `SELECT to_jsonb(t) - $1::text[] AS row FROM ${name} t ORDER BY ${(TABLES[name]?.key ?? ['id']).join(', ')}`,
        [hidden],
      );
      expect(json(files, name)).toEqual(rows.map(({ row }) => row));
    },
  );

  test.each(Object.keys(TABLES))('%s says the same as CSV, but for the guard', (name) => {
    const [heads = [], ...rows] = parse(files.get(`csv/${name}.csv`) as Buffer, {
      ...{ bom: true, record_delimiter: '\r\n' },
    }) as string[][];
    const cell = (value: unknown): string => {
      if (value === null) return '';
      return typeof value === 'string' ? guardFormula(value) : typeof value === 'object' ? JSON.stringify(value) : String(value);
    };
    expect(heads.length).toBeGreaterThan(1);
    expect(rows).toEqual(json(files, name).map((row) => heads.map((head) => cell(row[head]))));
    for (const row of json(files, name)) expect(Object.keys(row)).toEqual(heads);
  });

  test('the manifest lists every file with its rows and its hash', () => {
    const { files: listed, madeAt } = JSON.parse(String(files.get('manifest.json')));
    expect(madeAt).toBe(NOW.toISOString());
    expect(listed.map(({ path }: { path: string }) => path).sort()).toEqual(
      [...files.keys()].filter((path) => !['README.txt', 'manifest.json'].includes(path)).sort(),
    );
    for (const { path, rows, sha256 } of listed) {
      expect(
        createHash('sha256')
          .update(files.get(path) as Buffer)
          .digest('hex'),
        path,
      ).toBe(sha256);
      expect(rows, path).toBe(json(files, path.replace(/^\w+\/|\.\w+$/g, '')).length);
    }
  });

  test('what one reads it by is there in both languages', () => {
    const readme = String(files.get('README.txt'));
    for (const words of [english, arabic]) {
      for (const name of Object.keys(TABLES)) {
        expect(readme).toContain(`${name}: ${words.exportTable[name as 'campaign']}`);
      }
    }
    expect(readme).not.toMatch(/exportTable|exportReadme/);
  });

  test('however many pieces it is read in', async () => {
    const pieces = await archiveOf({ ...admin, organisationId: a as never }, 40);
    for (const [path, content] of files)
      if (!path.includes('audit_event')) expect(String(pieces.get(path)), path).toBe(String(content));
  });

  test('no password, no key, no token', () => {
    for (const [path, content] of files) expect(String(content), path).not.toMatch(/password_hash|token_hash|\$argon2/);
  });
});

const STRANGERS: [string, () => Actor][] = [
  ['a contributor of B', () => actorOf({ role: 'CONTRIBUTOR', organisationId: b })],
  ['a viewer of B', () => actorOf({ role: 'VIEWER', organisationId: b })],
  ['an organizer of B', () => actorOf({ role: 'ORGANIZER', organisationId: b })],
  ['an administrator of no organisation', () => actorOf({ role: 'ADMIN' })],
];

describe.each(STRANGERS)('for %s', (_, stranger) => {
  test('nothing of what A keeps to itself, not even that it is there', async () => {
    const files = await archiveOf(stranger());
    for (const [path, content] of files) {
      expect(String(content), path).not.toContain(MARK);
      expect(String(content), path).not.toContain(hiddenMeeting);
    }
    const told = json(files, 'position').filter((row) => row.sentence_en === 'Told in secret');
    expect(told).toMatchObject([{ meeting_id: null }]);
    expect(json(files, 'follow_up').filter((row) => row.title_en === 'Everybody sees it')).toHaveLength(2);
  });
});

test.each<Role>(['ADMIN', 'ORGANIZER', 'CONTRIBUTOR', 'VIEWER'])('A takes its own along, as %s', async (role) => {
  const files = await archiveOf(actorOf({ role, organisationId: a }));
  for (const table of [
    'meeting',
    'letter',
    'commitment',
    'response',
    'topic',
    'claim',
    'position',
    'follow_up',
    'citation',
    'metric',
  ]) {
    expect(String(files.get(`json/${table}.json`)), table).toContain(MARK);
  }
  expect(String(files.get('json/note.json') ?? '').includes(MARK)).toBe(role !== 'VIEWER');
});

test('a viewer gets no notes, no archive, no way to reach people, and no column of it', async () => {
  const files = await archiveOf(actorOf({ role: 'VIEWER', organisationId: b }));
  expect([...files.keys()].filter((path) => /note|audit_event/.test(path))).toEqual([]);
  for (const [path, content] of files) expect(String(content), path).not.toContain(DETAIL);
  expect(Object.keys(json(files, 'contact')[0] ?? {})).not.toContain('email');
  expect(JSON.stringify(json(files, 'campaign'))).not.toContain('Put away');
  expect(json(files, 'app_user').map((row) => Object.keys(row))).toContainEqual(['id', 'name', 'organisation_id']);
  expect(JSON.stringify(json(await archiveOf(actorOf({ role: 'CONTRIBUTOR', organisationId: b })), 'campaign'))).toContain(
    'Put away',
  );
});

test('only one’s own views and drafts', async () => {
  const { actor } = await makePerson(database.owner, { role: 'VIEWER' });
  await makeRecords(database.owner, async (make) => {
    await make('saved_view', { user_id: actor.id, list: 'meetings', name: 'Mine', query: 'year=2022' });
  });
  expect(json(await archiveOf(actor), 'saved_view')).toHaveLength(1);
  expect(json(await archiveOf(admin), 'saved_view')).toHaveLength(0);
});

test('every table of the database is in the archive, or is left out on purpose; each has its words', async () => {
  const { rows } = await database.owner.query(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
  );
  expect(rows.map(({ tablename }) => tablename).sort()).toEqual([...Object.keys(TABLES), ...LEFT_OUT].sort());
  for (const words of [english, arabic]) expect(Object.keys(words.exportTable).sort()).toEqual(Object.keys(TABLES).sort());
});

test('it goes out as one file, and that it did is written down', async () => {
  const response = await downloadEverything(admin, WORDS, 'ar', '2026-11-22');
  expect(response.headers.get('content-type')).toBe('application/zip');
  expect(unzip(await bodyOf(response)).has('README.txt')).toBe(true);
  const { rows } = await database.owner.query("SELECT actor_id, after FROM audit_event WHERE action = 'export.made'");
  expect(rows).toMatchObject([{ actor_id: admin.id, after: { what: 'everything' } }]);
});
