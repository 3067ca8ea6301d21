import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { SOON_DAYS } from '@/lib/domain/commitment/standing';
import { FOLLOW_UP_LIST, type FollowUpCounts } from '@/lib/domain/follow-up/list';
import type { Assignee, FollowUpDetail, FollowUpView } from '@/lib/domain/follow-up/view';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { visibleSql } from '../scope';
import { followUpSource, isOpenSql, whoseSql } from './list';
import { followUpGroupSql, followUpJson } from './select';

/** A page of the follow-ups that the actor may see. Two round trips. */
export async function listFollowUps(
  actor: Actor,
  query: ListQuery,
  today: string,
): Promise<{ followUps: FollowUpView[]; page: ListPage }> {
  const { ids, page } = await readPage(FOLLOW_UP_LIST, query, followUpSource(actor, query, today));
  const rows = await db().$queryRaw<{ view: FollowUpView }[]>`
    SELECT ${followUpJson(actor)} AS view FROM follow_up f WHERE f.id = ANY(${ids}::uuid[]) AND ${visibleSql(actor, 'f')}`;
  const followUps = rows.map(({ view }) => view);
  return { followUps: inOrder(ids, followUps), page };
}

/** How many follow-ups each tab of the list holds for the actor. One round trip. */
export async function countFollowUps(actor: Actor, today: string): Promise<FollowUpCounts> {
  const whose = whoseSql(actor);
  const isOpen = isOpenSql(Prisma.sql`"group"`);
  const rows = await db().$queryRaw<FollowUpCounts[]>`
    SELECT count(*) FILTER (WHERE ${isOpen} AND ${whose.MINE})::int AS mine,
      count(*) FILTER (WHERE ${isOpen} AND ${whose.OURS})::int AS ours,
      count(*) FILTER (WHERE ${isOpen} AND ${whose.UNASSIGNED})::int AS unassigned,
      count(*) FILTER (WHERE "group" = 'OVERDUE')::int AS overdue,
      count(*) FILTER (WHERE "group" = 'THIS_WEEK')::int AS week,
      count(*) FILTER (WHERE "group" = 'SNOOZED')::int AS snoozed,
      count(*) FILTER (WHERE f.status = 'BLOCKED')::int AS blocked
    FROM follow_up f, LATERAL (SELECT ${followUpGroupSql(today, SOON_DAYS)} AS "group") standing
    WHERE ${visibleSql(actor, 'f')}`;
  return rows[0] as FollowUpCounts;
}

/** One follow-up; null when the actor sees none such. One round trip. */
export async function getFollowUp(actor: Actor, id: string): Promise<FollowUpDetail | null> {
  const rows = await db().$queryRaw<{ view: FollowUpDetail }[]>`
    SELECT ${followUpJson(actor)} || jsonb_build_object('note', json_build_object('en', f.note_en, 'ar', f.note_ar),
      'doneAt', f.done_at) AS view
    FROM follow_up f WHERE f.id = ${id}::uuid AND ${visibleSql(actor, 'f')}`;
  return rows[0]?.view ?? null;
}

const COLUMNS = {
  campaign: Prisma.sql`f.campaign_id`,
  meeting: Prisma.sql`f.meeting_id`,
  letter: Prisma.sql`f.letter_id`,
  commitment: Prisma.sql`f.commitment_id`,
} as const;

/** The most that a panel shows. */
const SHOWN = 100;

/** The follow-ups that came from a record or serve it, open ones first. One round trip. */
export async function listFollowUpsOf(
  actor: Actor,
  { noun, id }: { noun: keyof typeof COLUMNS; id: string },
): Promise<FollowUpView[]> {
  const rows = await db().$queryRaw<{ view: FollowUpView }[]>`
    SELECT ${followUpJson(actor)} AS view FROM follow_up f WHERE ${COLUMNS[noun]} = ${id}::uuid AND ${visibleSql(actor, 'f')}
    ORDER BY f.status IN ('DONE', 'CANCELLED'), f.due_on, f.id LIMIT ${SHOWN}`;
  return rows.map(({ view }) => view);
}

/** Who can be given a follow-up with one button: people who may write them. One round trip. */
export async function listAssignees(_actor: Actor): Promise<Assignee[]> {
  return db().$queryRaw<Assignee[]>`
    SELECT u.id, u.name, u.organisation_id AS "organisationId", o.short_name AS organisation
    FROM app_user u LEFT JOIN organisation o ON o.id = u.organisation_id
    WHERE u.disabled_at IS NULL AND u.role <> 'VIEWER' ORDER BY u.name, u.id LIMIT 200`;
}
