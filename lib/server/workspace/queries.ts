import 'server-only';
import { db, type Transaction } from '../db';

/** Today's date (`YYYY-MM-DD`) in the workspace's time zone, by the database's clock. */
export async function todayOfWorkspace(tx: Transaction = db()): Promise<string> {
  const rows = await tx.$queryRaw<{ today: string }[]>`
    SELECT to_char(now() AT TIME ZONE coalesce((SELECT time_zone FROM workspace), 'America/New_York'), 'YYYY-MM-DD') AS today`;
  return (rows[0] as { today: string }).today;
}
