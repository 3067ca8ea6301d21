// From a fresh clone to a served app, step by step.
import path from 'node:path';
import { exportSettings } from './auth-secret.mjs';
import { buildApp, generateClient } from './build.mjs';
import { openDatabase } from './database.mjs';
import { ensureDemoAccounts } from './demo-accounts.mjs';
import { installPackages } from './install.mjs';
import { runCommand } from './lifecycle.mjs';
import { noteAddress, takeLock } from './lock.mjs';
import { dataFolder as dataFolderPath, shown } from './paths.mjs';
import { choosePort } from './port.mjs';
import { prepareDataFolder } from './postgres/place.mjs';
import { say, step } from './progress.mjs';
import { isEmpty, seed } from './seed.mjs';
import { serve, stoppedByItself } from './serve.mjs';
import { readSettings } from './settings.mjs';

/** `npm start`, or with `dev` `npm run dev`. */
export function start({ dev }) {
  return runCommand(async () => {
    const began = Date.now();
    say('\n  Munasara\n');
    if (process.platform !== 'linux') say('  Linux is what is tested; other systems are not.');
    const settings = readSettings();
    const dataFolder = dataFolderPath();
    prepareDataFolder(dataFolder);
    if (!settings.databaseUrl) takeLock(dataFolder, dev ? 'npm run dev' : 'npm start');
    exportSettings(settings, dataFolder);
    // Asked early, so that an address that is not free does not cost an installation and a build.
    await choosePort(settings.port, settings.host);

    await installPackages();
    await generateClient();
    const database = await openDatabase(settings, dataFolder);
    const accounts = database.embedded ? await fill(database, dataFolder, settings) : undefined;
    const env = {
      DATABASE_URL: database.appUrl,
      // The web server has no business with the owner's password.
      DATABASE_OWNER_URL: undefined,
    };
    if (!dev) await buildApp(env);
    await serveUntilItEnds({ settings, database, dataFolder, env, dev, accounts, began });
  });
}

async function fill({ ownerUrl, embedded }, dataFolder, settings) {
  if (await isEmpty(ownerUrl)) {
    await step('Record', async () => {
      await seed(ownerUrl);
      return 'the record of 2020–2022 was added';
    });
  }
  // Accounts whose names everybody knows are for one's own machine.
  if (settings.isPublic) return undefined;
  let accounts;
  await step('Accounts', async () => {
    const password = settings.demoPassword;
    const result = await ensureDemoAccounts({ dataFolder, ownerUrl, databaseId: embedded.id, password });
    accounts = result.accounts;
    return result.changed ? 'demo accounts created' : 'up to date';
  });
  return accounts;
}

async function serveUntilItEnds({ settings, database, dataFolder, env, dev, accounts, began }) {
  const logFile = path.join(dataFolder, 'server.log');
  const port = await choosePort(settings.port, settings.host);
  const address = settings.origin ?? `http://localhost:${port}`;
  let server;
  await step('Server', async () => {
    server = await serve({ host: settings.host, port, env: { ...env, PORT: String(port) }, logFile, dev });
    return `listening on ${settings.host}, port ${port}`;
  });
  if (database.embedded) noteAddress(dataFolder, address);
  announce({ address, accounts, dataFolder, outside: database.embedded?.outside, began });
  const serverEnd = server.exited.then((how) => stoppedByItself('The web server stopped by itself', how, logFile));
  const databaseEnd = database.embedded?.exited.then((how) =>
    stoppedByItself('The database stopped by itself', how, database.embedded.logFile),
  );
  throw await Promise.race([serverEnd, databaseEnd].filter(Boolean));
}

function announce({ address, accounts, dataFolder, outside, began }) {
  say(`\n  Ready after ${((Date.now() - began) / 1000).toFixed(1)} s:  ${address}\n`);
  if (accounts) {
    say('  Demo accounts (this database only)');
    for (const { email, role, password } of accounts) {
      say(`    ${role.toLowerCase().padEnd(12)} ${email.padEnd(34)} ${password}`);
    }
    say(`\n  Database and passwords: ${shown(dataFolder)}${outside ? ` (its files: ${outside})` : ''}`);
  } else {
    say('  The first administrator: npm run user:create    The record of 2020–2022: npm run seed');
  }
  say('  Ctrl-C stops.\n');
}
