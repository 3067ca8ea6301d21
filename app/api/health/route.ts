import { db } from '@/lib/server/db';

export const dynamic = 'force-dynamic';

/** 200 when the process and its database answer, 503 otherwise; nothing more is said to strangers. */
export async function GET() {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' };
  try {
    await db().$queryRaw`SELECT 1`;
    return new Response('ok', { headers });
  } catch {
    return new Response('unavailable', { status: 503, headers: { ...headers, 'Retry-After': '5' } });
  }
}
