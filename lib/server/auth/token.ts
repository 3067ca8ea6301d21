import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** A token that opens something: 256 random bits. Whoever holds it may; the database keeps its {@link digest}. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const digest = (token: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(token).digest());
