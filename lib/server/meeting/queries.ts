import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { MeetingDetail, MeetingId, MeetingListItem } from '@/lib/domain/meeting/view';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { visibleTo } from '../scope';
import { meetingDetail, meetingListItem, recordIdsOf } from './detail';
import { meetingDetailSelect, meetingListSelect } from './select';

/** The meetings the actor may see, latest first, and where each is told of. Two round trips. */
export async function listMeetings(actor: Actor): Promise<{ meetings: MeetingListItem[]; provenance: Provenance }> {
  const rows = await db().meeting.findMany({
    where: visibleTo(actor),
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    select: meetingListSelect,
  });
  const meetings = rows.map(meetingListItem);
  return { meetings, provenance: await provenanceOf(meetings.map(({ id }) => id)) };
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
