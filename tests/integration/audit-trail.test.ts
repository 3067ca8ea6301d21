import { beforeAll, describe, expect, test } from 'vitest';
import { parseCursor } from '@/lib/domain/audit/cursor';
import type { Role } from '@/lib/domain/auth/roles';
import { activityOfRecord, listAudit } from '@/lib/server/audit/queries';
import { inTransaction, SYSTEM } from '@/lib/server/audit/transaction';
import { db } from '@/lib/server/db';
import { actorOf, makePerson } from '../factories/people';
import { makeRecords, writeEvent } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
const admin = actorOf({ role: 'ADMIN' });
const EVENTS = 120;
let written: string[] = [];

beforeAll(async () => {
  // Several of the same microsecond: one transaction, one time.
  await makeRecords(database.owner, async () => {
    for (let i = 0; i < EVENTS - 1; i++) await writeEvent(database.owner);
  });
  const { rows } = await database.owner.query('SELECT id FROM audit_event ORDER BY at DESC, id DESC');
  written = rows.map(({ id }) => id);
});

describe('the trail', () => {
  test('is read page by page, latest first, without a gap or a repetition', async () => {
    const pages: string[][] = [];
    let before: string | null = null;
    do {
      const page = await listAudit(admin, parseCursor(before));
      pages.push((page?.events ?? []).map(({ id }) => id));
      before = page?.older ?? null;
    } while (before);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(pages.flat()).toEqual(written);
  });

  test.each<Role>(['ORGANIZER', 'CONTRIBUTOR', 'VIEWER'])('is not read by %s', async (role) => {
    expect(await listAudit(actorOf({ role }), null)).toBeNull();
  });

  test('tells of one record only what was done to it, as many as asked for', async () => {
    const { actor } = await makePerson(database.owner, { role: 'VIEWER' });
    const event = { action: 'user.signedIn', recordType: 'USER', recordId: actor.id, before: null, after: null } as const;
    for (let i = 0; i < 3; i++) await inTransaction(actor, (_tx, audit) => audit(event));
    const told = await activityOfRecord(actor, actor.id, 2);
    expect(told.map(({ action, who, recordId }) => [action, who, recordId])).toEqual([
      ['user.signedIn', actor.name, actor.id],
      ['user.signedIn', actor.name, actor.id],
    ]);
  });
});

describe('inTransaction', () => {
  const recordId = '01932d6a-0000-7000-8000-000000000001';
  const organisation = { nameEn: 'Kept?', kind: 'PARTNER', side: 'INTERNATIONAL' } as const;

  test('a change without an event is refused and undone', async () => {
    await expect(inTransaction(SYSTEM, (tx) => tx.organisation.create({ data: organisation }))).rejects.toThrow(/unaudited/);
    expect(await db().organisation.count({ where: { nameEn: 'Kept?' } })).toBe(0);
  });

  test('an event of a shape nobody knows is refused, and the change undone', async () => {
    const wrong = { action: 'source.loaded', recordType: 'SOURCE', recordId, before: null, after: { paragraphs: 'ten' } };
    const run = inTransaction(SYSTEM, async (tx, audit) => {
      await tx.organisation.create({ data: organisation });
      await audit(wrong as never);
    });
    await expect(run).rejects.toThrow();
    expect(await db().organisation.count({ where: { nameEn: 'Kept?' } })).toBe(0);
  });

  test('what is thrown inside undoes everything', async () => {
    const run = inTransaction(SYSTEM, async (tx, audit) => {
      await tx.organisation.create({ data: organisation });
      await audit({ action: 'workspace.seeded', recordType: 'WORKSPACE', recordId, before: null, after: {} });
      throw new Error('changed my mind');
    });
    await expect(run).rejects.toThrow('changed my mind');
    expect(await db().organisation.count({ where: { nameEn: 'Kept?' } })).toBe(0);
    expect(await db().auditEvent.count({ where: { recordId } })).toBe(0);
  });
});
