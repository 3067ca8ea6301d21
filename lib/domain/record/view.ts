import type { Both } from '../shared/both';
import type { RecordNoun, ReferableNoun } from './noun';
import type { FormValues } from './write';

/** A record's form: what it says now, and what the reader was typing last. */
export interface RecordFormView {
  noun: RecordNoun;
  id: string;
  /** 0 for a new record. */
  version: number;
  title: Both | null;
  values: FormValues;
  parent: { noun: ReferableNoun; id: string } | null;
  draft: { version: number; values: FormValues; savedAt: string } | null;
}

/** What somebody else saved meanwhile. */
export interface RecordNow {
  version: number;
  /** The form to go on with, and what the person has to choose. */
  values: FormValues;
  conflicts: { name: string; theirs: string; yours: string }[];
  by: { who: string | null; at: string } | null;
}

/** One record in the archive. */
export interface ArchivedRecord {
  noun: RecordNoun;
  id: string;
  title: Both;
  version: number;
  archivedAt: string;
  by: string | null;
  mayRestore: boolean;
}
