/** The nouns that can be written: each has a definition, a form, a history and a place in the archive. */
export const RECORD_NOUNS = [
  'campaign',
  'vehicle',
  'ask',
  'milestone',
  'figure',
  'planYear',
  'meeting',
  'letter',
  'followUp',
  'commitment',
  'answer',
  'contact',
  'post',
  'office',
  'organisation',
  'note',
  'lesson',
] as const;
export type RecordNoun = (typeof RECORD_NOUNS)[number];

/** What a field can point at: records, and people who sign in. */
export type ReferableNoun = RecordNoun | 'person';

/** The noun's name in the database's list of all records. */
export const RECORD_TYPES = {
  campaign: 'CAMPAIGN',
  vehicle: 'VEHICLE',
  ask: 'ASK',
  milestone: 'MILESTONE',
  figure: 'METRIC',
  planYear: 'PLAN_YEAR',
  meeting: 'MEETING',
  letter: 'LETTER',
  followUp: 'FOLLOW_UP',
  commitment: 'COMMITMENT',
  answer: 'RESPONSE',
  contact: 'CONTACT',
  post: 'POST',
  office: 'OFFICE',
  organisation: 'ORGANISATION',
  note: 'NOTE',
  lesson: 'LESSON',
  person: 'USER',
} as const satisfies Record<ReferableNoun, string>;

/** The noun of a record type; null for types that are no noun here (a source, the workspace). */
export function nounOfType(type: string): ReferableNoun | null {
  const found = Object.entries(RECORD_TYPES).find(([, known]) => known === type);
  return found ? (found[0] as ReferableNoun) : null;
}

/** The noun as it stands in addresses: `follow-ups`. */
export const slugOf = (noun: RecordNoun): string => `${noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}s`;

export const nounOfSlug = (slug: string): RecordNoun | null => RECORD_NOUNS.find((noun) => slugOf(noun) === slug) ?? null;
