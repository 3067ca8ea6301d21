import { runNodeOrFail } from './command.mjs';
import { withClient } from './connect.mjs';
import { typescript } from './typescript.mjs';

/** True until a first record was written: the seed inserts everything in one transaction. */
export function isEmpty(ownerUrl) {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query('SELECT NOT EXISTS (SELECT FROM campaign) AND NOT EXISTS (SELECT FROM source) AS empty');
    return rows[0].empty;
  });
}

/** Inserts the record of 2020–2022. */
export function seed(ownerUrl) {
  return runNodeOrFail('filling the database with the record', typescript('prisma/seed/run.ts'), {
    env: { DATABASE_URL: ownerUrl, DATABASE_OWNER_URL: ownerUrl },
  });
}
