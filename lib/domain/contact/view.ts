import type { Term } from '../congress/term';
import type { PositionValue } from '../position/position';
import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';
import type { CampaignRef, ContactRef, LetterRef, MeetingRef, OfficeRef, OrganisationRef } from '../shared/views';
import type { PostDates } from './post';

export const CONTACT_KINDS = ['MEMBER_OF_CONGRESS', 'STAFFER', 'OFFICIAL', 'OTHER'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** One person of the list. */
export interface ContactListItem extends ContactRef {
  kind: ContactKind;
  /** The source gives a role and no name. */
  unnamed: boolean;
  posts: { title: Both; organisation: OrganisationRef | null }[];
  /** The latest in Congress; null for others. */
  term: Term | null;
  meetingCount: number;
}

export interface PostView extends PostDates {
  id: string;
  title: Both;
  organisation: OrganisationRef | null;
  office: OfficeRef | null;
  asOf: PartialDate;
}

/** A campaign a person is connected to, through meetings and letters. Attending is not a position. */
export interface ConnectedCampaign extends CampaignRef {
  meetingCount: number;
  letterCount: number;
  /** The latest of the ledger; UNKNOWN where there is none. */
  position: PositionValue;
}

export interface ContactDetail extends ContactRef {
  kind: ContactKind;
  unnamed: boolean;
  bioguideId: string | null;
  nameBasis: Both;
  /** Other spellings of the name. */
  aliases: string[];
  languages: string[];
  /** Our one owner of the relationship. */
  pointPerson: string | null;
  /** In Congress, latest first; nobody else has any. */
  terms: Term[];
  /** A Member's in the Capitol: its address and telephone are public. */
  office: { id: string; address: string | null; phone: string | null } | null;
  /** Those held now first, then the former ones, latest first. */
  posts: PostView[];
  meetings: (MeetingRef & { role: Both; roleId: string })[];
  letters: LetterRef[];
  claims: { id: string; text: Both; meeting: { id: string; title: Both } }[];
  campaigns: ConnectedCampaign[];
  /** Null for roles that may not read them. */
  details: { email: string | null; phone: string | null; note: Both } | null;
}
