// Accounts to try the app with. They exist only on the embedded database; their passwords are generated.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runNodeOrFail } from './command.mjs';
import { withClient } from './connect.mjs';
import { readJson, writePrivate } from './private-file.mjs';
import { typescript } from './typescript.mjs';

const ROLES = { admin: 'ADMIN', organizer: 'ORGANIZER', contributor: 'CONTRIBUTOR', viewer: 'VIEWER' };
/** Without letters and digits that are taken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

function readablePassword() {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[crypto.randomInt(ALPHABET.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** The accounts as the file keeps them. One password for all is a DEMO_PASSWORD, used only while it is given. */
function accountsIn(file, password) {
  const kept = readJson(file) ?? [];
  const wasGiven = new Set(kept.map((account) => account.password)).size < kept.length;
  const accounts = Object.entries(ROLES).map(([name, role]) => {
    const email = `${name}@munasara.localhost`;
    const generated = wasGiven ? undefined : kept.find((account) => account.email === email)?.password;
    return { email, role, password: password ?? generated ?? readablePassword() };
  });
  if (JSON.stringify(kept) !== JSON.stringify(accounts)) writePrivate(file, accounts);
  return accounts;
}

/**
 * Makes the demo accounts of an embedded database be as its file says.
 * @returns {Promise<{ accounts: { email: string, role: string, password: string }[], changed: boolean }>}
 */
export async function ensureDemoAccounts({ dataFolder, ownerUrl, databaseId, password }) {
  const file = path.join(dataFolder, 'demo-accounts.json');
  const stampFile = path.join(dataFolder, 'demo-accounts.stamp');
  const accounts = accountsIn(file, password);
  const hash = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  const stamp = `${databaseId} ${hash}`;
  const stamped = fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp;
  if (stamped && (await present(ownerUrl, accounts))) return { accounts, changed: false };
  await runNodeOrFail('creating the demo accounts', typescript('scripts/demo-accounts.ts', file), {
    env: { DATABASE_URL: ownerUrl, DATABASE_OWNER_URL: ownerUrl },
  });
  writePrivate(stampFile, stamp);
  return { accounts, changed: true };
}

async function present(ownerUrl, accounts) {
  const emails = accounts.map(({ email }) => email);
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query('SELECT count(*)::int AS found FROM app_user WHERE email = ANY($1)', [emails]);
    return rows[0].found === emails.length;
  });
}
