/** A text of the record in both languages; either may be missing. */
export interface Both {
  en: string | null;
  ar: string | null;
}

/** Said in neither language. */
export const NO_TEXT: Both = { en: null, ar: null };
