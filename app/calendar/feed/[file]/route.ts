import { createHash } from 'node:crypto';
import { readFeed } from '@/lib/server/calendar/feed';

export const dynamic = 'force-dynamic';

const HEADERS = { 'Cache-Control': 'private, no-store' };

/** A calendar as a program reads it, by its secret link alone: no session, no cookie. What is not there is only said to be so. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const found = file.endsWith('.ics') ? await readFeed(file.slice(0, -'.ics'.length)) : 'GONE';
  if (found === 'GONE') return new Response(null, { status: 404, headers: HEADERS });
  if (found === 'TOO_MANY_ATTEMPTS') return new Response(null, { status: 429, headers: { ...HEADERS, 'Retry-After': '300' } });
  const tag = `"${createHash('sha256').update(found.file).digest('base64url')}"`;
  const headers = { ...HEADERS, ETag: tag, 'Content-Type': 'text/calendar; charset=utf-8' };
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  return new Response(found.file, { headers: { ...headers, 'Content-Disposition': 'inline; filename="munasara.ics"' } });
}
