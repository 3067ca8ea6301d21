/** What can be found, in the order in which equal hits stand. A source is found by its paragraphs. */
export const SEARCH_KINDS = [
  'CAMPAIGN',
  'CONTACT',
  'ORGANISATION',
  'MEETING',
  'LETTER',
  'ASK',
  'VEHICLE',
  'FOLLOW_UP',
  'COMMITMENT',
  'NOTE',
  'SOURCE',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
