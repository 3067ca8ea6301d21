import 'server-only';
import { COALITION_OWNED, may, mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import type { MeetingBrief } from '@/lib/domain/meeting/brief';
import { DEBRIEF_FORM } from '@/lib/domain/meeting/debrief';
import type { DebriefForm } from '@/lib/domain/meeting/debrief-view';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import type { MeetingDetail, MeetingId, MeetingListItem } from '@/lib/domain/meeting/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { organisationRefJson } from '../organisation/refs';
import { visiblePositions, visibleTo } from '../scope';
import { meetingBrief } from './brief';
import { beforeSelect, briefSelect } from './brief-select';
import { type DebriefSurroundings, debriefForm } from './debrief-form';
import { debriefSelect } from './debrief-select';
import { meetingDetail, meetingListItem, recordIdsOf } from './detail';
import { meetingSource } from './list';
import { meetingDetailSelect, meetingListSelect } from './select';

/** A page of the meetings the actor may see, and where each is told of. Three round trips, two of them at once. */
export async function listMeetings(
  actor: Actor,
  query: ListQuery,
  today: string,
): Promise<{ meetings: MeetingListItem[]; page: ListPage; provenance: Provenance }> {
  const { ids, page } = await readPage(MEETING_LIST, query, meetingSource(actor, query, today));
  const [rows, provenance] = await Promise.all([
    db().meeting.findMany({ where: { AND: [visibleTo(actor), { id: { in: ids } }] }, select: meetingListSelect }),
    provenanceOf(ids),
  ]);
  return { meetings: inOrder(ids, rows).map(meetingListItem), page, provenance };
}

/** A meeting with all that hangs on it and where each fact comes from; null when the actor sees none. Two round trips. */
export async function getMeeting(
  actor: Actor,
  id: MeetingId,
): Promise<{ meeting: MeetingDetail; provenance: Provenance } | null> {
  const scope = visibleTo(actor);
  const row = await db().meeting.findFirst({ where: { id, ...scope }, select: meetingDetailSelect(scope, scope, scope) });
  if (!row) return null;
  const meeting = meetingDetail(row);
  return { meeting, provenance: await provenanceOf(recordIdsOf(meeting)) };
}

/**
 * The form of a meeting's debrief, with what is on record of it already and what the actor was typing; null when they see
 * no such meeting. Two round trips at once.
 */
export async function getDebrief(actor: Actor, id: MeetingId): Promise<DebriefForm | null> {
  const scope = visibleTo(actor);
  const [row, [around]] = await Promise.all([
    db().meeting.findFirst({ where: { id, ...scope }, select: debriefSelect(id, scope, visiblePositions(actor)) }),
    db().$queryRaw<[DebriefSurroundings]>`
      SELECT to_char(now() AT TIME ZONE coalesce((SELECT time_zone FROM workspace), 'America/New_York'), 'YYYY-MM-DD') AS today,
        (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name, u.id), '[]')
          FROM app_user u WHERE u.disabled_at IS NULL) AS people,
        (SELECT coalesce(json_agg(${organisationRefJson} ORDER BY o.id = ${actor.organisationId}::uuid DESC NULLS LAST, o.name_en), '[]')
          FROM organisation o WHERE o.archived_at IS NULL AND (o.id = ${actor.organisationId}::uuid
            OR (${mayFor(actor, 'followUp.write', COALITION_OWNED)} AND (o.id = (SELECT coalition_id FROM workspace)
              OR o.id = (SELECT organisation_id FROM meeting WHERE id = ${id}::uuid))))) AS organisations,
        (SELECT json_build_object('version', d.payload->'version', 'values', d.payload->'values', 'savedAt', d.updated_at)
          FROM draft d WHERE d.user_id = ${actor.id}::uuid AND d.form = ${DEBRIEF_FORM} AND d.record_id = ${id}::uuid) AS draft`,
  ]);
  return row && debriefForm(actor, row, around);
}

/**
 * What somebody who goes to a meeting should have read, of what the actor may see; null when they see no such meeting.
 * Two round trips at once.
 */
export async function getMeetingBrief(actor: Actor, id: MeetingId, today: string): Promise<MeetingBrief | null> {
  const scope = visibleTo(actor);
  const scopes = {
    meetings: scope,
    letters: scope,
    positions: visiblePositions(actor),
    notes: may(actor, 'note.read') ? scope : null,
    withDetails: may(actor, 'contact.readDetails'),
  };
  const where = { id, ...scope };
  const [row, before] = await Promise.all([
    db().meeting.findFirst({ where, select: briefSelect(id, scopes) }),
    db().meeting.findFirst({ where, select: beforeSelect(id, scopes) }),
  ]);
  return row && before && meetingBrief(row, before, today);
}
