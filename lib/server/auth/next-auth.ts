import 'server-only';
import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { signInSchema } from '@/lib/domain/auth/schema';
import { allowedOrigins, env } from '../env';
import { signIn, signOut } from './commands';
import { sessionCookie } from './cookie';
import { actorOfSession } from './session';

/**
 * next-auth over our own session rows: its cookie holds a session token and nothing else, and each use of it
 * asks the database. The sign-in page posts to a server action of ours, which works before JavaScript and
 * makes the same cookie; these handlers serve clients of the library.
 */
export function authOptions(): AuthOptions {
  process.env.NEXTAUTH_URL ??= allowedOrigins()[0];
  const { name, options } = sessionCookie();
  return {
    secret: env().AUTH_SECRET,
    pages: { signIn: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt', maxAge: options.maxAge },
    cookies: { sessionToken: { name, options } },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials) {
          const parsed = signInSchema.safeParse({ email: credentials?.email, password: credentials?.password });
          if (!parsed.success) return null;
          const outcome = await signIn(parsed.data);
          return outcome.ok ? { id: outcome.value.userId, sid: outcome.value.token } : null;
        },
      }),
    ],
    callbacks: {
      // What a client sends as `session` is never copied into the token.
      async jwt({ token, user }) {
        const sid = (user as { sid?: string } | undefined)?.sid ?? token.sid;
        if (typeof sid !== 'string' || !(await actorOfSession(sid))) throw new Error('the session has ended');
        return { sid };
      },
      async session({ session, token }) {
        const actor = typeof token.sid === 'string' ? await actorOfSession(token.sid) : null;
        return { expires: session.expires, user: actor ? { name: actor.name } : undefined };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === 'string') await signOut(await actorOfSession(token.sid), token.sid);
      },
    },
    logger: {
      error: (code) => console.error(JSON.stringify({ level: 'warn', event: 'next-auth', code })),
      warn() {},
      debug() {},
    },
  };
}
