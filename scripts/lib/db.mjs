import { publishConnection } from './connection-file.mjs';
import { startEmbedded } from './embedded-postgres.mjs';
import { installPackages } from './install.mjs';
import { runCommand } from './lifecycle.mjs';
import { takeLock } from './lock.mjs';
import { dataFolder as dataFolderPath } from './paths.mjs';
import { prepareDataFolder } from './postgres/place.mjs';
import { say, step } from './progress.mjs';
import { stoppedByItself } from './serve.mjs';

/** Starts the embedded database without changing anything in it, until Ctrl-C. */
export function keepDatabaseUp() {
  return runCommand(async () => {
    const dataFolder = dataFolderPath();
    prepareDataFolder(dataFolder);
    takeLock(dataFolder, 'npm run db');
    await installPackages();
    let database;
    await step('Database', async () => {
      database = await startEmbedded(dataFolder);
      return ['embedded PostgreSQL', ...database.notes].join(', ');
    });
    publishConnection(dataFolder, database);
    say(`\n  The owner's address: ${database.ownerUrl}`);
    say('  npx prisma finds it by itself. Ctrl-C stops.\n');
    throw stoppedByItself('The database stopped by itself', await database.exited, database.logFile);
  });
}
