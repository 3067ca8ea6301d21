import type { Visibility } from '../auth/policy';
import type { Both } from '../shared/both';
import type { OrganisationRef } from '../shared/views';

/** The nouns of records that a note can be about. */
export type NotedNoun = 'campaign' | 'meeting' | 'letter' | 'contact' | 'office' | 'organisation';

/** The record that notes are about. */
export interface Noted {
  noun: NotedNoun;
  id: string;
}

/** The field of a note that names the record: `organisation` is whose note it is. */
export const noteFieldOf = (noun: NotedNoun): string => (noun === 'organisation' ? 'aboutOrganisation' : noun);

export interface NoteView {
  id: string;
  text: Both;
  visibility: Visibility;
  /** Whose note it is; null for the coalition's. */
  organisation: OrganisationRef | null;
  /** Null for the system. */
  author: string | null;
  createdAt: string;
  isEdited: boolean;
  version: number;
  mayWrite: boolean;
}
