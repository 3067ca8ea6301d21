import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/lib/domain/auth/roles';
import { routes } from '@/lib/web/routes';
import { workspaceExists } from '../workspace/queries';
import { openToken, sessionCookie } from './cookie';
import { actorOfSession } from './session';

/** The session token this request came with, if any. */
export const currentToken = cache(async (): Promise<string | null> => {
  const jar = await cookies();
  return openToken(jar.get(sessionCookie().name)?.value);
});

/** The person asking, read from the database once a request; null when nobody is signed in. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const token = await currentToken();
  return token ? actorOfSession(token) : null;
});

/**
 * The person asking, or the way to the sign-in page; before there is a workspace, the way to its set-up. Every page
 * calls it itself: a layout or `proxy.ts` guards nothing. `from` is the path to come back to.
 */
export async function requireActor(from: string): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(routes.signIn(from));
  if (!(await workspaceExists())) redirect(routes.setUp());
  return actor;
}
