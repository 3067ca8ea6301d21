import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { definitionOf } from '@/lib/domain/record/definitions';
import type { Content } from '@/lib/domain/record/field';
import { RECORD_TYPES, type RecordNoun } from '@/lib/domain/record/noun';
import { keepHidden, referencesOf } from '@/lib/domain/record/references';
import { type FieldErrorCode, type FieldErrors, failure, type Result, success } from '@/lib/domain/shared/result';
import { type Audit, inTransaction } from '../audit/transaction';
import type { Transaction } from '../db';
import { todayOfWorkspace } from '../workspace/queries';
import type { Stored, WriteContext } from './store';
import { storeOf } from './stores';
import { type VisibleRecord, visibleRecords } from './visible';

/** A transaction with the means to audit it, and who acts. */
export interface Work {
  tx: Transaction;
  audit: Audit;
  actor: Actor;
}

export interface SaveRecord {
  noun: RecordNoun;
  id: string;
  /** The version the form was made from; 0 for a new record, whose id the form brings along. */
  version: number;
  content: Content;
  /** A change is taken back. */
  isRevert?: boolean;
}

export interface SavedRecord {
  noun: RecordNoun;
  id: string;
  /** The event under which it is kept; null when nothing was to be saved. */
  eventId: string | null;
  isNew: boolean;
}

/**
 * Saves a record: a new one, or a change. Errors: NOT_FOUND (also for records one may not see), NOT_ALLOWED, STALE,
 * ARCHIVED, and INVALID_INPUT with the fields that are refused. The same new record sent twice is one record.
 */
export function saveRecord(actor: Actor, input: SaveRecord): Promise<Result<SavedRecord>> {
  return refusingDuplicates(() =>
    inTransaction(actor, async (tx, audit) => {
      const saved = await saveRecordIn({ tx, audit, actor }, input);
      if (saved.ok) await discardDrafts(tx, actor, input);
      return saved;
    }),
  );
}

/** The same inside a transaction that does more: a debrief saves many records or none. */
export async function saveRecordIn(
  work: Work,
  { noun, id, version, content: written, isRevert = false }: SaveRecord,
): Promise<Result<SavedRecord>> {
  const { tx, audit, actor } = work;
  const { fields, permission, check } = definitionOf(noun);
  const store = storeOf(noun);
  const loaded = await loadVisible(work, noun, id);
  if (version > 0 && !loaded) return failure('NOT_FOUND');
  const before = loaded?.content ?? null;
  if (before && !mayFor(actor, permission, await store.ownership(tx, before))) return failure('NOT_ALLOWED');
  if (loaded && version === 0) return success({ noun, id, eventId: null, isNew: true });
  if (loaded?.archivedAt) return failure('ARCHIVED');
  // A form that came too late and says what is said already, because it was sent twice, has nothing to save.
  const isStale = loaded !== null && loaded.version !== version;
  if (isStale && JSON.stringify(before) !== JSON.stringify(written)) return failure('STALE');
  if (isStale) return success({ noun, id, eventId: null, isNew: false });

  const ids = [...referencesOf(fields, written), ...(before ? referencesOf(fields, before) : [])].map((one) => one.id);
  const visible = await visibleRecords(actor, ids, tx);
  const hidden = new Set(before ? referencesOf(fields, before).flatMap((one) => (visible.has(one.id) ? [] : one.id)) : []);
  const content = before ? keepHidden(fields, before, written, hidden) : written;

  const ownership = await store.ownership(tx, content);
  const refused = refusedLinks(noun, before, written, visible, ownership.visibility === 'ORGANISATION');
  if (ownership.visibility === 'ORGANISATION' && ownership.organisationId !== actor.organisationId) {
    if ('visibility' in fields) refused.organisation ??= 'NOT_YOUR_ORGANISATION';
    else return failure('NOT_FOUND');
  }
  if (Object.keys(refused).length > 0) return failure('INVALID_INPUT', refused);
  if (!mayFor(actor, permission, ownership)) {
    const isNotOurs =
      mayFor(actor, permission, { ...ownership, organisationId: actor.organisationId }) && 'organisation' in fields;
    return isNotOurs ? failure('INVALID_INPUT', { organisation: 'NOT_YOUR_ORGANISATION' }) : failure('NOT_ALLOWED');
  }
  const today = await todayOfWorkspace(tx);
  const wrong = Object.entries(check?.(content, { before, today, isRevert }) ?? {}).filter(([, code]) => code);
  if (wrong.length > 0) return failure('INVALID_INPUT', Object.fromEntries(wrong) as FieldErrors);
  const inTheWay = before ? await store.refuse?.(tx, id, content, before) : null;
  if (inTheWay) return failure('INVALID_INPUT', inTheWay);

  const context: WriteContext = { actor, today, before, nouns: new Map([...visible].map(([key, record]) => [key, record.noun])) };
  const record = { recordType: RECORD_TYPES[noun], recordId: id } as const;
  if (!before) {
    await store.insert(tx, id, content, context);
    const eventId = await audit({ action: 'record.created', ...record, before: null, after: { ...content, version: 1 } });
    return success({ noun, id, eventId, isNew: true });
  }
  if (JSON.stringify(before) === JSON.stringify(content)) return success({ noun, id, eventId: null, isNew: false });
  if (!(await store.update(tx, id, version, content, context))) return failure('STALE');
  const eventId = await audit({
    action: 'record.changed',
    ...record,
    before: { ...before, version },
    after: { ...content, version: version + 1 },
  });
  return success({ noun, id, eventId, isNew: false });
}

export interface ArchiveRecord {
  noun: RecordNoun;
  id: string;
  version: number;
}

/** Puts a record into the archive: it leaves every list, and nothing of it is lost. Errors as {@link saveRecord}. */
export const archiveRecord = (actor: Actor, input: ArchiveRecord): Promise<Result<SavedRecord>> =>
  inTransaction(actor, (tx, audit) => setArchived({ tx, audit, actor }, input, true));

/** Takes a record out of the archive again. */
export const restoreRecord = (actor: Actor, input: ArchiveRecord): Promise<Result<SavedRecord>> =>
  inTransaction(actor, (tx, audit) => setArchived({ tx, audit, actor }, input, false));

async function setArchived(work: Work, { noun, id, version }: ArchiveRecord, isArchived: boolean): Promise<Result<SavedRecord>> {
  const { tx, audit, actor } = work;
  const store = storeOf(noun);
  const loaded = await loadVisible(work, noun, id);
  if (!loaded) return failure('NOT_FOUND');
  if (!mayFor(actor, definitionOf(noun).permission, await store.ownership(tx, loaded.content))) return failure('NOT_ALLOWED');
  if ((loaded.archivedAt !== null) === isArchived) return success({ noun, id, eventId: null, isNew: false });
  if (loaded.version !== version) return failure('STALE');
  if (!(await store.setArchived(tx, id, version, isArchived ? new Date() : null))) return failure('STALE');
  const event = { recordType: RECORD_TYPES[noun], recordId: id, before: { version }, after: { version: version + 1 } };
  const eventId = await audit(isArchived ? { action: 'record.archived', ...event } : { action: 'record.restored', ...event });
  return success({ noun, id, eventId, isNew: false });
}

export interface RevertRecord extends ArchiveRecord {
  /** The change that is taken back: the record says again what it said before. */
  eventId: string;
}

/**
 * Gives a record back what it said before a change; that is itself a change. Errors as {@link saveRecord};
 * NOT_FOUND too when the event is none of this record's.
 */
export async function revertRecord(actor: Actor, { noun, id, version, eventId }: RevertRecord): Promise<Result<SavedRecord>> {
  return refusingDuplicates(() =>
    inTransaction(actor, async (tx, audit) => {
      const event = await tx.auditEvent.findFirst({
        where: { id: eventId, recordId: id, recordType: RECORD_TYPES[noun], action: 'record.changed' },
        select: { before: true },
      });
      const work = { tx, audit, actor };
      const loaded = await loadVisible(work, noun, id);
      if (!event?.before || !loaded) return failure('NOT_FOUND');
      const { version: _, ...said } = event.before as Content;
      // A field that came later keeps what it says now.
      const names = Object.keys(definitionOf(noun).fields);
      const content = Object.fromEntries(names.map((name) => [name, name in said ? said[name] : loaded.content[name]]));
      return saveRecordIn(work, { noun, id, version, content, isRevert: true });
    }),
  );
}

async function loadVisible({ tx, actor }: Work, noun: RecordNoun, id: string): Promise<Stored | null> {
  const found = (await visibleRecords(actor, [id], tx)).get(id);
  return found?.noun === noun ? storeOf(noun).load(tx, id) : null;
}

/** Links to records that are not there for this person, are of another noun, archived, or seen by fewer than this one. */
function refusedLinks(
  noun: RecordNoun,
  before: Content | null,
  written: Content,
  visible: ReadonlyMap<string, VisibleRecord>,
  isPrivate: boolean,
): Record<string, FieldErrorCode> {
  const { fields, partOf = [] } = definitionOf(noun);
  const old = new Set(before ? referencesOf(fields, before).map(({ field, id }) => `${field} ${id}`) : []);
  const refused: Record<string, FieldErrorCode> = {};
  for (const { field, id } of referencesOf(fields, written)) {
    if (old.has(`${field} ${id}`)) continue;
    const record = visible.get(id);
    if (!record || record.archived || !nounsOf(fields[field]).includes(record.noun)) refused[field] ??= 'RECORD_GONE';
    else if (record.isPrivate && !isPrivate && !partOf.includes(field)) refused[field] ??= 'MORE_PRIVATE';
  }
  return refused;
}

function nounsOf(field: ReturnType<typeof definitionOf>['fields'][string] | undefined): readonly string[] {
  if (field?.kind === 'record' || field?.kind === 'records') return field.of;
  return field?.kind === 'rows' ? Object.values(field.of).flatMap(nounsOf) : [];
}

/** What was being typed is saved now. */
async function discardDrafts(tx: Transaction, actor: Actor, { noun, id, version }: SaveRecord): Promise<void> {
  await tx.draft.deleteMany({ where: { userId: actor.id, form: noun, recordId: version === 0 ? null : id } });
}

async function refusingDuplicates(run: () => Promise<Result<SavedRecord>>): Promise<Result<SavedRecord>> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      return failure('INVALID_INPUT', { form: 'DUPLICATE' });
    }
    throw error;
  }
}
