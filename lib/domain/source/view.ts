import type { Locale } from '../auth/roles';
import type { Both } from '../shared/both';
import type { Basis, PartialDate } from '../shared/partial-date';
import type { OpenQuestion } from './citation';

/** What stands on every view of a source. */
interface SourceFacts {
  id: string;
  number: number;
  title: Both;
  publisher: Both;
  publisherBasis: Basis;
  published: PartialDate;
  publishedBasis: Basis;
  /** When the original was loaded; null until then. */
  loadedAt: Date | null;
}

export interface SourceListItem extends SourceFacts {
  paragraphCount: number;
  citationCount: number;
  questionCount: number;
}

/** The page on which a cited record is shown. */
export type CitedPlace = 'campaign' | 'meeting' | 'letter' | 'organisation' | 'contact' | 'commitments' | 'source';

/** A record that rests on a paragraph. */
export interface CitedRecord {
  recordType: string;
  recordId: string;
  label: Both;
  place: CitedPlace;
  /** The record whose page it is; the source's number for a source. */
  placeId: string;
}

export interface SourceParagraphView {
  number: number;
  gist: Both;
  note: Both;
  /** The original; null until it is loaded. */
  text: string | null;
  /** Each phrase once, in the order of the citations. `verified` is null until the original is loaded. */
  evidence: { phrase: string; verified: boolean | null }[];
  records: CitedRecord[];
  citationCount: number;
}

export interface SourceDetail extends SourceFacts {
  publisherNote: Both;
  publishedNote: Both;
  /** `YYYY-MM-DD`; null where the document gives no bound. */
  earliest: string | null;
  latest: string | null;
  language: Locale;
  sha256: string;
  bytes: number;
  paragraphs: SourceParagraphView[];
  questions: OpenQuestion[];
}

/** Reads the number of a source from an address; null when it is none. */
export function parseSourceNumber(value: string): number | null {
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null;
}
