import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import type { MeetingDetail, MeetingId, MeetingListItem } from '@/lib/domain/meeting/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { visibleTo } from '../scope';
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
  const row = await db().meeting.findFirst({ where: { id, ...scope }, select: meetingDetailSelect(scope, scope) });
  if (!row) return null;
  const meeting = meetingDetail(row);
  return { meeting, provenance: await provenanceOf(recordIdsOf(meeting)) };
}
