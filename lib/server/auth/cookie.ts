import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { env, usesHttps } from '../env';

/** The session cookie: its name and attributes, by whether the app is served over https. */
export function sessionCookie() {
  const secure = usesHttps();
  return {
    name: secure ? '__Host-munasara.session' : 'munasara.session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: maxAge() } as const,
  };
}

const maxAge = (): number => env().SESSION_ABSOLUTE_DAYS * 24 * 3600;

/** Encrypts a session token for the cookie; the token is all it holds. */
export const sealToken = (token: string): Promise<string> =>
  encode({ token: { sid: token }, secret: env().AUTH_SECRET, maxAge: maxAge() });

/** The session token in a cookie's value; null when the value is not one of ours. */
export async function openToken(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  const claims = await decode({ token: value, secret: env().AUTH_SECRET }).catch(() => null);
  return typeof claims?.sid === 'string' ? claims.sid : null;
}
