import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';
import type { CampaignRef, ContactRef, LetterRef, MeetingRef, OrganisationRef } from '../shared/views';

export const CONTACT_KINDS = ['MEMBER_OF_CONGRESS', 'STAFFER', 'OFFICIAL', 'OTHER'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** One person of the list. */
export interface ContactListItem extends ContactRef {
  kind: ContactKind;
  /** The source gives a role and no name. */
  unnamed: boolean;
  posts: { title: Both; organisation: OrganisationRef | null }[];
  meetingCount: number;
}

export interface PostView {
  id: string;
  title: Both;
  organisation: OrganisationRef | null;
  starts: PartialDate;
  ends: PartialDate;
  asOf: PartialDate;
}

export const POSITIONS = ['CHAMPION', 'SUPPORT', 'LEAN_SUPPORT', 'UNDECIDED', 'LEAN_OPPOSE', 'OPPOSE', 'UNKNOWN'] as const;
export type PositionValue = (typeof POSITIONS)[number];

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
  posts: PostView[];
  meetings: (MeetingRef & { role: Both; roleId: string })[];
  letters: LetterRef[];
  claims: { id: string; text: Both; meeting: { id: string; title: Both } }[];
  campaigns: ConnectedCampaign[];
  /** Null for roles that may not read them. */
  details: { email: string | null; phone: string | null; note: Both } | null;
}
