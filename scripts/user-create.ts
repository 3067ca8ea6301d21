// Makes the first administrator, or any account: npm run user:create -- EMAIL NAME [ROLE] [ORGANISATION] [--reset]
// The password is read from standard input, or made up and printed when there is none.
import { randomInt } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { ROLES, type Role } from '@/lib/domain/auth/roles';
import { emailSchema, PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/auth/schema';
import type { OrganisationId } from '@/lib/domain/shared/ids';
import { cleanText } from '@/lib/domain/shared/text';
import { db, disconnect } from '@/lib/server/db';
import { saveAccount } from '@/lib/server/user/commands';

const USAGE = 'npm run user:create -- EMAIL NAME [ADMIN|ORGANIZER|CONTRIBUTOR|VIEWER] [short name of the organisation] [--reset]';
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

function stop(message: string): never {
  console.error(`${message}\nUsage: ${USAGE}`);
  process.exit(1);
}

const given = process.argv.slice(2).filter((argument) => argument !== '--reset');
const reset = process.argv.includes('--reset');
const [emailGiven, nameGiven, roleGiven, organisation] = given;
if (!emailGiven || !nameGiven) stop('An e-mail address and a name are needed.');
const email = emailSchema.safeParse(emailGiven);
if (!email.success) stop(`"${emailGiven}" is not an e-mail address in Latin letters.`);
const name = cleanText(nameGiven);
if (!name || name.length > 200) stop('The name must be plain text of at most 200 characters.');
// Only the first account is an administrator without being called one.
const role =
  roleGiven ??
  ((await db().user.count({ where: { role: 'ADMIN' } })) === 0
    ? 'ADMIN'
    : stop('There is an administrator already: name the role.'));
if (!(ROLES as readonly string[]).includes(role)) stop(`"${role}" is not a role.`);
if (!reset && (await db().user.count({ where: { email: email.data } })) > 0) {
  stop(
    `${email.data} has an account. With --reset it gets this name, role, organisation and a new password, and its sessions end.`,
  );
}

const found = organisation
  ? await db().organisation.findFirst({ where: { shortName: organisation, archivedAt: null }, select: { id: true } })
  : null;
if (organisation && !found) stop(`No organisation has the short name "${organisation}".`);
if (role === 'CONTRIBUTOR' && !found) stop('A contributor belongs to an organisation: name it.');

const typed = process.stdin.isTTY ? '' : (await readAll()).replace(/\r?\n$/, '');
if (typed && (typed.length < PASSWORD_MIN || typed.length > PASSWORD_MAX))
  stop(`The password must have ${PASSWORD_MIN} to ${PASSWORD_MAX} characters.`);
const password =
  typed ||
  Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join('-');

const { created } = await saveAccount({
  email: email.data,
  name,
  role: role as Role,
  password,
  organisationId: (found?.id ?? null) as OrganisationId | null,
});
console.log(`${created ? 'Made' : 'Changed'} the account ${email.data} (${role}).`);
if (!typed) console.log(`Its password: ${password}`);
await disconnect();

async function readAll(): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) lines.push(line);
  return lines.join('\n');
}
