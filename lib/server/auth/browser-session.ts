import 'server-only';
import { cookies } from 'next/headers';
import { currentToken } from './actor';
import { sealToken, sessionCookie } from './cookie';
import { closeSession } from './session';

/** Lets this browser keep a session that was just opened; the one it had before ends. */
export async function keepSession(token: string): Promise<void> {
  const replaced = await currentToken();
  if (replaced) await closeSession(replaced);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, await sealToken(token), options);
}
