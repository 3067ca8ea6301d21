import { inTransaction, SYSTEM } from '@/lib/server/audit/transaction';
import { campaignRows } from './campaigns';
import { figureRows } from './figures';
import { meetingRows } from './meetings';
import { partyRows } from './parties';
import { provenanceRows } from './provenance';
import { CitationCollector } from './rows';
import { emptyTables, insertTables, type SeedTables } from './tables';

/** All rows of the seeded record. */
export function seedRows(): SeedTables {
  const tables = emptyTables();
  const cites = new CitationCollector();
  partyRows(tables, cites);
  provenanceRows(tables, cites);
  campaignRows(tables, cites);
  meetingRows(tables, cites);
  figureRows(tables, cites);
  tables.citation = cites.rows;
  return tables;
}

/**
 * Puts the record into an empty workspace, in one transaction. Returns how many rows each table received,
 * or null when there is a workspace already: seeding twice changes nothing.
 */
export async function seed(): Promise<Record<string, number> | null> {
  const tables = seedRows();
  return inTransaction(
    SYSTEM,
    async (tx, audit) => {
      // Longer than a request of the app may take: so many rows, or another seed to wait for.
      await tx.$executeRaw`SELECT set_config(name, '60s', true) FROM unnest(ARRAY['lock_timeout', 'statement_timeout']) AS name`;
      // Two seeds at once: the second waits here and then finds the workspace.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('munasara.seed'))`;
      if ((await tx.workspace.count()) > 0) return null;
      const counts = await insertTables(tx, tables);
      const recordId = tables.workspace[0]?.id as string;
      await audit({ action: 'workspace.seeded', recordType: 'WORKSPACE', recordId, before: null, after: counts });
      return counts;
    },
    { timeout: 60_000 },
  );
}
