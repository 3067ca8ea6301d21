import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { prepareDataFolder } from './postgres/place.mjs';
import { writePrivate } from './private-file.mjs';

/** The secret sessions are signed with: generated once and kept, when no setting gives one. */
export function authSecret(dataFolder, setting) {
  if (setting) return setting;
  const file = path.join(dataFolder, 'auth-secret');
  prepareDataFolder(dataFolder);
  if (!fs.existsSync(file)) writePrivate(file, crypto.randomBytes(48).toString('base64url'));
  return fs.readFileSync(file, 'utf8').trim();
}
