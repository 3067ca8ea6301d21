import 'server-only';
import { may, mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { mergeForms } from '@/lib/domain/record/conflict';
import { definitionOf } from '@/lib/domain/record/definitions';
import type { Content, Fields } from '@/lib/domain/record/field';
import type { SaveRecordInput } from '@/lib/domain/record/form';
import { RECORD_TYPES, type RecordNoun, type ReferableNoun } from '@/lib/domain/record/noun';
import { referencesOf, withoutHidden } from '@/lib/domain/record/references';
import type { RecordFormView, RecordNow } from '@/lib/domain/record/view';
import { emptyContent, type FormValues, writeContent } from '@/lib/domain/record/write';
import { idSchema, parseId } from '@/lib/domain/shared/ids';
import { db } from '../db';
import { storeOf } from './stores';
import { findRecords, type VisibleRecord, visibleRecords } from './visible';

/**
 * The form of a record as it stands. Null when the actor sees no such record or it is archived; `mayWrite` is false
 * when they may only read it. At most four round trips.
 */
export async function getRecordForm(
  actor: Actor,
  noun: RecordNoun,
  id: string,
): Promise<{ form: RecordFormView; mayWrite: boolean } | null> {
  const [found, stored] = await Promise.all([visibleRecords(actor, [id]), storeOf(noun).load(db(), id)]);
  const record = found.get(id);
  if (record?.noun !== noun || !stored || record.archived) return null;
  const { permission, fields } = definitionOf(noun);
  if (!mayFor(actor, permission, await storeOf(noun).ownership(db(), stored.content))) {
    return {
      mayWrite: false,
      form: { noun, id, version: stored.version, title: record.title, values: {}, parent: null, draft: null },
    };
  }
  const [values, draft] = await Promise.all([formValues(actor, fields, stored.content), latestDraft(actor, noun, id)]);
  const form = { noun, id, version: stored.version, title: record.title, values, parent: record.parent, draft };
  return { form, mayWrite: true };
}

/**
 * The form of a new record, with what the address already says of it: `?meeting=…`; `?copy=…` begins as another one
 * is. Null when the actor may not write such records. At most two round trips, five for a copy.
 */
export async function getNewRecordForm(
  actor: Actor,
  noun: RecordNoun,
  id: string,
  given: Readonly<Record<string, string>>,
): Promise<RecordFormView | null> {
  const { permission, fields } = definitionOf(noun);
  if (!may(actor, permission)) return null;
  const content = { ...emptyContent(fields), ...(await copied(actor, noun, given.copy)), ...prefilled(fields, given) };
  if ('organisation' in fields && content.organisation === null && noun !== 'answer' && noun !== 'post' && noun !== 'office') {
    content.organisation = actor.organisationId;
  }
  const [values, draft] = await Promise.all([formValues(actor, fields, content), latestDraft(actor, noun, null)]);
  return { noun, id, version: 0, title: null, values, parent: null, draft };
}

/** What a copy of a record begins with: what one sees of it, without what is its own; nothing where it cannot be copied. */
async function copied(actor: Actor, noun: RecordNoun, id: string | undefined): Promise<Content> {
  const { copy, fields, permission } = definitionOf(noun);
  const from = copy && parseId(id);
  const found = from && (await visibleRecords(actor, [from])).get(from);
  const stored = found?.noun === noun ? await storeOf(noun).load(db(), found.id) : null;
  if (!copy || !stored) return {};
  const ids = referencesOf(fields, stored.content).map((one) => one.id);
  const records = await visibleRecords(actor, ids);
  const gone = new Set(ids.filter((one) => records.get(one)?.archived !== false));
  const content = withoutHidden(fields, { ...stored.content, ...copy(stored.content) }, gone);
  const isOurs = mayFor(actor, permission, await storeOf(noun).ownership(db(), stored.content));
  return isOurs ? content : { ...content, organisation: actor.organisationId };
}

/** What an address may say of a record to be: records, days, numbers and choices. */
function prefilled(fields: Fields, given: Readonly<Record<string, string>>): Content {
  const id = idSchema<string>();
  const entries = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    const field = fields[name];
    if (field?.kind === 'choice') return field.of.includes(value) ? [[name, value]] : [];
    if (field?.kind === 'number') return isWithin(field, value) ? [[name, Number(value)]] : [];
    if (field?.kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [[name, value]] : [];
    const parsed = id.safeParse(value);
    if (!parsed.success) return [];
    if (field?.kind === 'record') return [[name, parsed.data]];
    return field?.kind === 'records' ? [[name, [parsed.data]]] : [];
  });
  return Object.fromEntries(entries);
}

const isWithin = ({ min, max }: { min: number; max: number }, value: string): boolean =>
  /^\d{1,15}$/.test(value) && Number(value) >= min && Number(value) <= max;

/**
 * What stands now, for a save that came too late: both versions put together, and the fields to choose in. What the
 * form was made from is read in the trail.
 */
export async function getRecordNow(actor: Actor, input: SaveRecordInput): Promise<RecordNow | null> {
  const { noun, id, version, content: written } = input;
  const found = (await visibleRecords(actor, [id])).get(id);
  const stored = found?.noun === noun ? await storeOf(noun).load(db(), id) : null;
  if (!stored) return null;
  const { fields } = definitionOf(noun);
  const changes = await db().auditEvent.findMany({
    where: {
      recordId: id,
      recordType: RECORD_TYPES[noun],
      action: { in: ['record.changed', 'record.archived', 'record.restored'] },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { before: true, actorName: true, actorId: true, at: true, action: true },
  });
  const base = changes.find(
    ({ action, before }) => action === 'record.changed' && (before as Content | null)?.version === version,
  );
  const [theirs, yours, from] = await Promise.all([
    formValues(actor, fields, stored.content),
    formValues(actor, fields, written),
    base ? formValues(actor, fields, { ...stored.content, ...(base.before as Content) }) : null,
  ]);
  const { values, conflicts } = mergeForms(from, theirs, yours);
  const last = changes[0];
  const by = last ? { who: last.actorId ? last.actorName : null, at: last.at.toISOString() } : null;
  return { version: stored.version, values, conflicts, by };
}

/** A record's content as its form's strings, with the names of the records it points at. */
async function formValues(actor: Actor, fields: Fields, content: Content): Promise<FormValues> {
  const ids = referencesOf(fields, content).map(({ id }) => id);
  return writeContent(fields, content, await visibleRecords(actor, ids));
}

async function latestDraft(actor: Actor, noun: RecordNoun, id: string | null): Promise<RecordFormView['draft']> {
  const draft = await db().draft.findFirst({
    where: { userId: actor.id, form: noun, recordId: id },
    select: { payload: true, updatedAt: true },
  });
  if (!draft) return null;
  const { version, values } = draft.payload as { version: number; values: FormValues };
  return { version, values, savedAt: draft.updatedAt.toISOString() };
}

/** What a picker offers for what was typed: live records of the nouns that the actor may see. One round trip. */
export async function findChoices(actor: Actor, nouns: readonly ReferableNoun[], query: string): Promise<VisibleRecord[]> {
  return findRecords(actor, nouns, query.slice(0, 200));
}

/** A record as its history needs it: what it is called, where it stands, and whether the actor may change it. Archived ones too. */
export async function getRecordStanding(actor: Actor, noun: RecordNoun, id: string) {
  const [found, stored] = await Promise.all([visibleRecords(actor, [id]), storeOf(noun).load(db(), id)]);
  const record = found.get(id);
  if (record?.noun !== noun || !stored) return null;
  const mayWrite = mayFor(actor, definitionOf(noun).permission, await storeOf(noun).ownership(db(), stored.content));
  return { ...record, version: stored.version, mayWrite: mayWrite && !record.archived };
}
