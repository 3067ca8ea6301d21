import pg from 'pg';
import { vi } from 'vitest';

/** Not data: how a transaction begins and ends. */
const FRAME = /^\s*(BEGIN|COMMIT|ROLLBACK|SET)\b/i;

/** Runs `work` and returns the statements it sent to the database, over whichever connection. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = pg.Client.prototype.query;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === 'string' ? first : ((first as { text?: string }).text ?? '');
    if (!FRAME.test(text)) sent.push(text);
    return (query as (...all: unknown[]) => unknown).apply(this, args);
  } as never);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return sent;
}
