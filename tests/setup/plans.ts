import pg from 'pg';
import { vi } from 'vitest';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/** Runs `work`, and tells which tables its statements would read from end to end, as the planner sees it. */
export async function scannedBy(owner: pg.Client, work: () => Promise<unknown>): Promise<string[]> {
  const sent: { text: string; values?: unknown[] }[] = [];
  const query = pg.Client.prototype.query;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    const [first, values] = args;
    const { text, values: bound } = typeof first === 'string' ? { text: first, values } : (first as (typeof sent)[number]);
    if (/^\s*(SELECT|WITH)\b/i.test(text)) sent.push({ text, values: bound as unknown[] });
    return (query as (...all: unknown[]) => unknown).apply(this, args);
  } as never);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  const scanned: string[] = [];
  for (const { text, values } of sent) {
    const { rows } = await owner.query({ text: `EXPLAIN (FORMAT JSON) ${text}`, values: values ?? [] });
    walk(rows[0]['QUERY PLAN'][0].Plan, scanned);
  }
  return [...new Set(scanned)].sort();
}

function walk(plan: Plan, scanned: string[]): void {
  if (plan['Node Type'].endsWith('Seq Scan') && plan['Relation Name']) scanned.push(plan['Relation Name']);
  for (const child of plan.Plans ?? []) walk(child, scanned);
}
