import NextAuth from 'next-auth';
import { authOptions } from '@/lib/server/auth/next-auth';
import { isSameOrigin } from '@/lib/server/auth/origin';

/** The only doors of the library that are open. */
const OPEN: Record<string, readonly string[]> = {
  GET: ['session', 'csrf', 'providers'],
  POST: ['callback/credentials', 'signout'],
};

type Context = { params: Promise<{ nextauth: string[] }> };

async function handler(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  const headers = { 'Cache-Control': 'no-store' };
  if (!OPEN[request.method]?.includes(nextauth.join('/'))) return new Response(null, { status: 404, headers });
  // The library throws on some addresses to return to; ours are paths, and it needs none.
  const bad = new Response(null, { status: 400, headers });
  if (new URL(request.url).searchParams.has('callbackUrl')) return bad;
  if (request.method === 'POST') {
    if (!isSameOrigin(request.headers)) return new Response(null, { status: 403, headers });
    if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
      return new Response(null, { status: 415, headers });
    }
    if ((await request.clone().formData()).has('callbackUrl')) return bad;
  }
  // What is left to throw on is a cookie of the library's that somebody made up.
  return NextAuth(authOptions())(request, context).catch(() => bad);
}

export { handler as GET, handler as POST };
