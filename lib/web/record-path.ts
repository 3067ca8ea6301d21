import { type RecordNoun, type ReferableNoun, slugOf } from '@/lib/domain/record/noun';

/** Nouns with a page of their own; the others stand on the page of what they are part of. */
const PAGES: readonly ReferableNoun[] = [
  'campaign',
  'meeting',
  'letter',
  'followUp',
  'commitment',
  'contact',
  'organisation',
  'office',
  'lesson',
];

/** Where a part stands on the page of its whole. */
const ANCHORS: Partial<Record<ReferableNoun, string>> = { note: 'notes', post: 'posts', figure: 'figures', answer: 'answers' };

interface Placed {
  noun: ReferableNoun;
  id: string;
  parent?: { noun: ReferableNoun; id: string } | null;
}

/** The address at which a record is shown; null where it is on no page. */
export function recordPath({ noun, id, parent }: Placed): string | null {
  if (PAGES.includes(noun)) return `/${slugOf(noun as RecordNoun)}/${id}`;
  if (noun === 'planYear') return `/priorities#planYear-${id}`;
  const whole = parent && recordPath(parent);
  return whole ? `${whole}#${ANCHORS[noun] ?? `${noun}-${id}`}` : null;
}

export const newRecordPath = (noun: RecordNoun, given: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(given).toString();
  return `/new/${slugOf(noun)}${query ? `?${query}` : ''}`;
};

export const editRecordPath = (noun: RecordNoun, id: string): string => `/${slugOf(noun)}/${id}/edit`;
export const recordHistoryPath = (noun: RecordNoun, id: string): string => `/${slugOf(noun)}/${id}/history`;

/** What was just done, as the next page's address says it: the page tells it once, with a way to undo it. */
export interface Done {
  done: 'created' | 'changed' | 'archived' | 'restored' | 'reverted' | 'failed';
  /** What undoes it: noun, id, version and event; see {@link readUndo}. */
  undo?: string;
  /** Why it was not done. */
  code?: string;
}

/** The path with what was done; what stood in its query stays. */
export function withDone(path: string, { done, undo, code }: Done): string {
  const [rest, hash] = path.split('#');
  const [base, query] = (rest ?? '/').split('?');
  const search = new URLSearchParams(query);
  search.set('done', done);
  if (undo) search.set('undo', undo);
  if (code) search.set('code', code);
  return `${base}?${search}${hash ? `#${hash}` : ''}`;
}

/** The query parameters of {@link withDone}. */
export const DONE_PARAMETERS = ['done', 'undo', 'code'] as const;
