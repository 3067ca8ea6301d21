import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { FeedContents } from '@/lib/domain/calendar/feed';

// What a calendar program is told of an entry `e` besides what the calendar shows, as SQL for its columns.

const NONE = Prisma.sql`'[]'::json`;
const names = (table: string) =>
  Prisma.sql`json_build_object('en', ${Prisma.raw(table)}.name_en, 'ar', ${Prisma.raw(table)}.name_ar)`;
const list = (value: Prisma.Sql, order: Prisma.Sql, from: Prisma.Sql) =>
  Prisma.sql`(SELECT coalesce(json_agg(${value} ORDER BY ${order}), '[]') FROM ${from})`;

const ORGANISATIONS = list(
  names('o'),
  Prisma.sql`r.sort_order, r.id`,
  Prisma.sql`meeting_organisation r JOIN organisation o ON o.id = r.organisation_id WHERE r.meeting_id = e.id`,
);

/** Those who are met and those who go; whose task it is. */
const PEOPLE = Prisma.sql`CASE e.kind
  WHEN 'MEETING' THEN ${list(
    Prisma.sql`p.name`,
    Prisma.sql`p.side, p.sort_order, p.id`,
    Prisma.sql`(
      SELECT 0 AS side, t.sort_order, t.id, ${names('c')} AS name
      FROM meeting_participant t JOIN contact c ON c.id = t.contact_id WHERE t.meeting_id = e.id
      UNION ALL SELECT 1, d.sort_order, d.id, CASE WHEN u.id IS NOT NULL THEN json_build_object('en', u.name, 'ar', u.name) ELSE ${names('c')} END
      FROM meeting_delegate d LEFT JOIN app_user u ON u.id = d.user_id LEFT JOIN contact c ON c.id = d.contact_id WHERE d.meeting_id = e.id) p`,
  )}
  WHEN 'FOLLOW_UP' THEN ${list(
    Prisma.sql`json_build_object('en', u.name, 'ar', u.name)`,
    Prisma.sql`u.id`,
    Prisma.sql`follow_up f JOIN app_user u ON u.id = f.assignee_id WHERE f.id = e.id`,
  )} ELSE ${NONE} END`;

/** Notes as private as they say; the remark of a task or a milestone stands with it for all who see it. */
const notesFor = (actor: Actor) => Prisma.sql`CASE
  WHEN e.kind IN ('MEETING', 'LETTER') THEN ${
    may(actor, 'note.read')
      ? list(
          Prisma.sql`json_build_object('en', n.text_en, 'ar', n.text_ar)`,
          Prisma.sql`n.created_at, n.id`,
          Prisma.sql`note n WHERE (n.meeting_id = e.id OR n.letter_id = e.id) AND n.archived_at IS NULL
            AND (n.visibility = 'COALITION' OR n.organisation_id = ${actor.organisationId}::uuid)`,
        )
      : NONE
  }
  WHEN e.kind IN ('FOLLOW_UP', 'MILESTONE') THEN ${list(
    Prisma.sql`json_build_object('en', n.note_en, 'ar', n.note_ar)`,
    Prisma.sql`n.id`,
    Prisma.sql`(SELECT id, note_en, note_ar FROM follow_up UNION ALL SELECT id, note_en, note_ar FROM milestone) n
      WHERE n.id = e.id AND num_nonnulls(n.note_en, n.note_ar) > 0`,
  )} ELSE ${NONE} END`;

/** The columns of an entry `e` as a calendar program is told of it. */
export const toldSql = (actor: Actor, { withPeople, withNotes }: Pick<FeedContents, 'withPeople' | 'withNotes'>) => Prisma.sql`
  e.entry, e.version, to_char(e.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "changedAt",
  CASE WHEN e.kind = 'MEETING' THEN ${ORGANISATIONS} ELSE ${NONE} END AS organisations,
  ${withPeople ? PEOPLE : NONE} AS people, ${withNotes ? notesFor(actor) : NONE} AS notes`;
