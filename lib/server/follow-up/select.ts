import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { FollowUpView } from '@/lib/domain/follow-up/view';
import { organisationRefJson } from '../organisation/refs';
import { visibleSql, visibleThroughSql } from '../scope';

/** The follow-up `f` as a {@link FollowUpView}; what it came from only as far as the actor sees it. */
export const followUpJson = (actor: Actor) => Prisma.sql`jsonb_build_object(
  'id', f.id, 'title', json_build_object('en', f.title_en, 'ar', f.title_ar), 'status', f.status, 'dueOn', f.due_on,
  'snoozedUntil', f.snoozed_until, 'visibility', f.visibility, 'version', f.version,
  'organisation', (SELECT ${organisationRefJson} FROM organisation o WHERE o.id = f.organisation_id),
  'assignee', (SELECT json_build_object('id', u.id, 'name', u.name) FROM app_user u WHERE u.id = f.assignee_id),
  'meeting', (SELECT json_build_object('id', m.id, 'title', json_build_object('en', m.title_en, 'ar', m.title_ar))
    FROM meeting m WHERE m.id = f.meeting_id AND ${visibleSql(actor, 'm')}),
  'letter', (SELECT json_build_object('id', l.id, 'title', json_build_object('en', l.subject_en, 'ar', l.subject_ar))
    FROM letter l WHERE l.id = f.letter_id AND ${visibleSql(actor, 'l')}),
  'commitment', (SELECT json_build_object('id', k.id, 'title', json_build_object('en', k.text_en, 'ar', k.text_ar))
    FROM commitment k WHERE k.id = f.commitment_id AND ${visibleThroughSql(actor, 'k')}),
  'campaign', (SELECT json_build_object('id', c.id, 'title', json_build_object('en', c.title_en, 'ar', c.title_ar))
    FROM campaign c WHERE c.id = f.campaign_id AND c.archived_at IS NULL))`;

/** Whether the actor may change the follow-up. */
export const mayWriteFollowUp = (actor: Actor, { organisation, visibility }: Pick<FollowUpView, 'organisation' | 'visibility'>) =>
  mayFor(actor, 'followUp.write', { organisationId: organisation.id, visibility });

const isSettled = Prisma.sql`f.status IN ('DONE', 'CANCELLED')`;

/** The group of the follow-up `f`: what `followUpGroup` says in the domain. */
export const followUpGroupSql = (today: string, soonDays: number) => Prisma.sql`(CASE WHEN ${isSettled} THEN 'SETTLED'
  WHEN f.snoozed_until > ${today}::date THEN 'SNOOZED' WHEN f.due_on < ${today}::date THEN 'OVERDUE'
  WHEN f.due_on <= ${today}::date + ${soonDays}::int THEN 'THIS_WEEK' ELSE 'LATER' END)`;
