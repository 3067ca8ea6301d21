import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { writePrivate } from './private-file.mjs';

/** The secret sessions are signed with: generated once and kept, when no setting gives one. */
function authSecret(dataFolder) {
  const file = path.join(dataFolder, 'auth-secret');
  if (!fs.existsSync(file)) writePrivate(file, crypto.randomBytes(48).toString('base64url'));
  return fs.readFileSync(file, 'utf8').trim();
}

/** Hands what was read and completed to every program started from here. */
export function exportSettings({ authSecret: given, origin }, dataFolder) {
  process.env.AUTH_SECRET = given ?? authSecret(dataFolder);
  if (origin) process.env.APP_ORIGIN = origin;
}
