/** What a list's page shows beside its rows. */
export interface ListPage {
  /** All rows that match and that the reader may see. */
  total: number;
  /** Which of them are on the page, counted from 1; both 0 on a page without rows. */
  from: number;
  to: number;
  /** The cursors of the pages beside it; null where there is none. */
  previous: string | null;
  next: string | null;
  /** In an order that groups its rows: how many all pages hold of each group. */
  bands: Readonly<Record<string, number>>;
  /** What a filter can be set to, where the record decides that: the years of meetings. */
  options: Readonly<Record<string, readonly string[]>>;
}
