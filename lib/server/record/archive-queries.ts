import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { definitionOf } from '@/lib/domain/record/definitions';
import { nounOfType } from '@/lib/domain/record/noun';
import type { ArchivedRecord } from '@/lib/domain/record/view';
import type { Both } from '@/lib/domain/shared/both';
import { db } from '../db';
import { visibleRecordSql } from './visible';

/** The most that the archive shows. */
const SHOWN = 200;

interface Row {
  type: string;
  id: string;
  title: Both;
  version: number;
  archivedAt: Date;
  by: string | null;
}

/**
 * What was archived by itself, latest first, as far as the actor sees it; null for roles that may not look. Whoever may
 * write such records may restore them: the command looks again, at whose they are. One round trip.
 */
export async function listArchive(actor: Actor): Promise<ArchivedRecord[] | null> {
  if (!may(actor, 'history.read')) return null;
  const rows = await db().$queryRaw<Row[]>`
    SELECT r.type::text AS type, r.id, json_build_object('en', r.title_en, 'ar', r.title_ar) AS title, e.at AS "archivedAt",
      (e.after->>'version')::int AS version, CASE WHEN e.actor_id IS NOT NULL THEN e.actor_name END AS by
    FROM (
      SELECT DISTINCT ON (record_id) record_id, record_type, at, after, actor_id, actor_name, action
      FROM audit_event WHERE action IN ('record.archived', 'record.restored') ORDER BY record_id, at DESC, id DESC
    ) e
    JOIN LATERAL (SELECT * FROM record WHERE record.type = e.record_type AND record.id = e.record_id LIMIT 1) r ON true
    WHERE e.action = 'record.archived' AND r.archived_at IS NOT NULL AND ${visibleRecordSql(actor, 'r')}
      AND (r.type <> 'NOTE' OR ${may(actor, 'note.read')})
    ORDER BY e.at DESC LIMIT ${SHOWN}`;
  return rows.flatMap(({ type, archivedAt, ...row }) => {
    const noun = nounOfType(type);
    if (!noun || noun === 'person') return [];
    return [{ ...row, noun, archivedAt: archivedAt.toISOString(), mayRestore: may(actor, definitionOf(noun).permission) }];
  });
}
