/** What every form of a record sends beside its fields. `next` is the path to go on to. */
export const FORM_KEYS = ['noun', 'recordId', 'version', 'next'] as const;
