import { may, type Permission } from '../auth/policy';
import type { Actor } from '../auth/roles';
import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';

/** What stands in a column of an exported list, read off a row of that list. */
export type Column<Row> = {
  /** Who may not see it is not offered it, and it is in none of their files. */
  permission?: Permission;
} & (
  | { kind: 'text'; of: (row: Row) => string | readonly string[] | null }
  /** What the record has in both languages: a column in each. */
  | { kind: 'both'; of: (row: Row) => Both | readonly Both[] | null }
  /** A code, in the reader's words; `words` is the group of messages that says it. */
  | { kind: 'code'; words: string; of: (row: Row) => string | readonly string[] | null }
  | { kind: 'date'; of: (row: Row) => PartialDate | null }
  | { kind: 'number'; of: (row: Row) => number | null }
);

/** The columns of a list by name, in their order; `exportColumn.<name>` in the messages heads them. */
export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

/** The columns that somebody may see. */
export const columnsFor = <Row>(actor: Pick<Actor, 'role'>, columns: Columns<Row>): Columns<Row> =>
  Object.fromEntries(Object.entries(columns).filter(([, { permission }]) => !permission || may(actor, permission)));

/**
 * The columns that an address names, whatever the order, apart or with commas between. What is no column, or none of
 * the reader's, is left out; none named are all.
 */
export function chosenColumns<Row>(columns: Columns<Row>, named: readonly string[]): Columns<Row> {
  const names = new Set(named.flatMap((value) => value.split(',')));
  const chosen = Object.entries(columns).filter(([name]) => names.has(name));
  return chosen.length > 0 ? Object.fromEntries(chosen) : columns;
}

/** A day as a date of the record. */
export const day = (on: string | null): PartialDate | null => (on === null ? null : { on, precision: 'DAY' });
