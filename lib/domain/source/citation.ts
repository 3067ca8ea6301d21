import type { Both } from '../shared/both';

/** A paragraph that backs a record, or one field of it. */
export interface Citation {
  source: number;
  paragraph: number;
  /** Which fact of the record; null for the record as such. */
  field: string | null;
  evidence: string;
}

/** A cited paragraph, as the end notes of a page tell it. */
export interface CitedParagraph {
  source: number;
  paragraph: number;
  gist: Both;
  sourceTitle: Both;
  publisher: Both;
}

export interface OpenQuestion {
  id: string;
  source: number;
  paragraphs: number[];
  question: Both;
  handled: Both;
}

/** Publicly known, not in the documents. */
export interface PublicContext {
  id: string;
  claim: Both;
  sourceTitle: string | null;
  sourceUrl: string | null;
  verified: boolean;
}

/** Where the facts of a page come from. */
export interface Provenance {
  /** Citations by record id. */
  citations: Readonly<Record<string, Citation[]>>;
  paragraphs: CitedParagraph[];
  questions: OpenQuestion[];
  contexts: PublicContext[];
}

/** The citations of a record as such, or of one of its fields. */
export function citationsOf(provenance: Provenance, recordId: string, field: string | null = null): Citation[] {
  return provenance.citations[recordId]?.filter((citation) => citation.field === field) ?? [];
}
