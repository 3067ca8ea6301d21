import type { FormState } from '../shared/form-state';

/** A list as somebody narrows and sorts it, under a name they gave it. */
export interface SavedView {
  id: string;
  name: string;
  /** The query of the list's address, as `writeList` writes it. */
  query: string;
}

/** What the form of the saved views says back: why not, or what was done, so that it can be undone. */
export interface SavedViewState extends FormState {
  done?: { kind: 'saved' | 'removed'; name: string; query: string };
}

export const VIEW_NAME_MAX = 80;
/** How many views somebody can keep of one list. */
export const VIEWS_MAX = 20;
