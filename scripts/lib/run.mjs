import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { exportSettings } from './auth-secret.mjs';
import { generateClient } from './build.mjs';
import { endChild, quietEnvironment } from './command.mjs';
import { publishedConnection } from './connection-file.mjs';
import { openDatabase } from './database.mjs';
import { Failure } from './failure.mjs';
import { installPackages } from './install.mjs';
import { onEnd, runCommand } from './lifecycle.mjs';
import { takeLock } from './lock.mjs';
import { dataFolder as dataFolderPath, inProject, root } from './paths.mjs';
import { prepareDataFolder } from './postgres/place.mjs';
import { readSettings } from './settings.mjs';
import { typescript } from './typescript.mjs';

/** The seed lies beside its data; the others beside this folder. */
const programFile = (name) => (name === 'seed' ? 'prisma/seed/run.ts' : `scripts/${name}.ts`);

/**
 * Runs one of the project's programs: with the database of a running start, else with one started for its time.
 * @param {string} name
 * @param {string[]} args
 */
export function runProgram(name, args) {
  return runCommand(
    async () => {
      const file = programFile(name ?? '');
      if (!/^[a-z-]+$/.test(name ?? '') || !fs.existsSync(inProject(file))) {
        throw new Failure(`There is no program of the name "${name ?? ''}".`, 'Use npm run; package.json lists them.');
      }
      const settings = readSettings();
      const dataFolder = dataFolderPath();
      prepareDataFolder(dataFolder);
      exportSettings(settings, dataFolder);
      const running = settings.databaseUrl ? undefined : publishedConnection(dataFolder);
      if (!settings.databaseUrl && !running) takeLock(dataFolder, `npm run ${name.replace('-', ':')}`);
      await installPackages();
      await generateClient();
      const { ownerUrl } = running ?? (await openDatabase(settings, dataFolder));
      return runInTerminal(typescript(file, ...args), {
        DATABASE_URL: ownerUrl,
        DATABASE_OWNER_URL: ownerUrl,
      });
    },
    { interrupted: 130 },
  );
}

/** With the person's terminal, because a program may ask for a password. */
function runInTerminal(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...quietEnvironment, ...env },
      stdio: 'inherit',
    });
    onEnd(() => endChild(child, 5_000));
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
