import { getLocale } from 'next-intl/server';
import { parseId } from '@/lib/domain/shared/ids';
import { requireActor } from '@/lib/server/auth/actor';
import { readMeetingFile } from '@/lib/server/calendar/feed';
import { routes } from '@/lib/web/routes';

export const dynamic = 'force-dynamic';

const HEADERS = { 'Cache-Control': 'no-store' };

/** One meeting as a file for a calendar program, in the reader's language. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id: param } = await params;
  const actor = await requireActor(routes.meeting(param));
  const id = parseId<'meeting'>(param);
  const file = id && (await readMeetingFile(actor, id, await getLocale()));
  if (!file) return new Response(null, { status: 404, headers: HEADERS });
  return new Response(file, {
    headers: {
      ...HEADERS,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="meeting.ics"',
    },
  });
}
