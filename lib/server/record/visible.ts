import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { nounOfType, RECORD_TYPES, type ReferableNoun } from '@/lib/domain/record/noun';
import type { RecordLabel } from '@/lib/domain/record/write';
import type { Both } from '@/lib/domain/shared/both';
import { db, type Transaction } from '../db';

/** A condition on the view `record` under an alias: what the actor may know of. */
export function visibleRecordSql(actor: Actor, alias: string) {
  const record = Prisma.raw(alias);
  const own = actor.organisationId ? [actor.organisationId as string] : [];
  return Prisma.sql`${record}.private_to <@ ${own}::uuid[]`;
}

/** A record that somebody may see, by what it is called and where it stands. */
export interface VisibleRecord extends RecordLabel {
  archived: boolean;
  /** True when one organisation only may see it. */
  isPrivate: boolean;
  parent: { noun: ReferableNoun; id: string } | null;
}

interface Row {
  type: string;
  id: string;
  title: Both;
  hint: string | null;
  archived: boolean;
  isPrivate: boolean;
  parentType: string | null;
  parentId: string | null;
}

const COLUMNS = Prisma.sql`
  record.type::text AS type, record.id, json_build_object('en', record.title_en, 'ar', record.title_ar) AS title, record.hint,
  record.archived_at IS NOT NULL AS archived, record.private_to <> '{}' AS "isPrivate",
  record.parent_type::text AS "parentType", record.parent_id AS "parentId"`;

/** Those of the records that the actor may see, archived ones too. One round trip; none for no ids. */
export async function visibleRecords(
  actor: Actor,
  ids: readonly string[],
  tx: Transaction = db(),
): Promise<Map<string, VisibleRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM record WHERE record.id = ANY(${[...new Set(ids)]}::uuid[]) AND ${visibleRecordSql(actor, 'record')}`;
  return new Map(rows.flatMap((row) => visibleRecord(row)).map((record) => [record.id, record]));
}

/** The most that a picker offers at once. */
const OFFERED = 20;

/**
 * Records whose name, in either script and however spelled, holds all the words; live ones that the actor may
 * see. Names that begin so come first. One round trip.
 */
export async function findRecords(actor: Actor, nouns: readonly ReferableNoun[], query: string): Promise<VisibleRecord[]> {
  const types = nouns.map((noun) => RECORD_TYPES[noun]);
  const words = query.split(/\s+/).filter(Boolean).slice(0, 8);
  const name = Prisma.sql`search_key(concat_ws(' ', record.title_en, record.title_ar, record.hint))`;
  const holds = words.map(
    (word) => Prisma.sql`AND ${name} LIKE '%' || regexp_replace(search_key(${word}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`,
  );
  const rows = await db().$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM record
    WHERE record.type::text = ANY(${types}) AND record.archived_at IS NULL AND ${visibleRecordSql(actor, 'record')}
      ${holds.length > 0 ? Prisma.join(holds, ' ') : Prisma.empty}
    ORDER BY NOT starts_with(${name}, search_key(${words[0] ?? ''})), coalesce(record.title_en, record.title_ar), record.id
    LIMIT ${OFFERED}`;
  return rows.flatMap((row) => visibleRecord(row));
}

function visibleRecord({ type, parentType, parentId, ...row }: Row): VisibleRecord[] {
  const noun = nounOfType(type);
  const parentNoun = parentType && nounOfType(parentType);
  return noun ? [{ ...row, noun, parent: parentNoun && parentId ? { noun: parentNoun, id: parentId } : null }] : [];
}
