import type { Prisma, RecordType } from '@/generated/prisma/client';
import { parsePartialDate } from '@/lib/domain/shared/partial-date';
import { dateColumn } from '@/lib/server/columns';
import type { Both, Cite, SeedDate } from './data/types';
import { seedId } from './ids';

/** Spreads a text over its two columns: `both('title', text)` is `{ titleEn, titleAr }`. */
export function both<Name extends string>(name: Name, text: Both | null) {
  return { [`${name}En`]: text?.en ?? null, [`${name}Ar`]: text?.ar ?? null } as Record<`${Name}En` | `${Name}Ar`, string | null>;
}

/** A written date as a date column and its precision. */
export function dated(text: string | null) {
  if (text === null) return { on: null, precision: 'UNKNOWN' as const };
  const date = parsePartialDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return { on: dateColumn(date.on), precision: date.precision };
}

/** How a seeded date is backed: not stated where there is none. */
export const basisOf = (date: SeedDate) => (date.from === null ? ('NOT_STATED' as const) : date.basis);

/** Gathers the citations of every record on the way, in their order. */
export class CitationCollector {
  readonly rows: Prisma.CitationCreateManyInput[] = [];

  add(recordType: RecordType, recordId: string, cites: readonly Cite[], field: string | null = null): void {
    for (const [source, paragraph, evidence] of cites) {
      const sortOrder = this.rows.length;
      this.rows.push({
        id: seedId('citation', String(sortOrder)),
        recordType,
        recordId,
        field,
        paragraphId: seedId('paragraph', `${source}:${paragraph}`),
        evidence,
        sortOrder,
      });
    }
  }
}
