import type { Ownership } from '../auth/policy';
import type { PositionValue } from '../position/position';
import type { FormValues } from '../record/write';
import type { Both } from '../shared/both';
import type { MeetingRef, OrganisationRef } from '../shared/views';
import type { DelegationRole } from './record';

/** Something that a debrief offers to choose. */
export interface DebriefChoice {
  id: string;
  name: Both;
}

/** A Member whose position may have been heard: said by themselves, or by their staff. */
export interface DebriefMember extends DebriefChoice {
  wasMet: boolean;
  /** What the ledger says so far, by campaign. */
  held: { campaign: string; value: PositionValue; happenedOn: string }[];
}

/** The form of a debrief, with what it offers; its values are what is on record. */
export interface DebriefForm {
  meeting: MeetingRef & Ownership & { version: number };
  mayWrite: boolean;
  mayRecordPositions: boolean;
  values: FormValues;
  participants: (DebriefChoice & { role: Both })[];
  delegates: (DebriefChoice & { role: DelegationRole })[];
  /** The asks to which an answer is awaited or recorded, by the key of their row. */
  asks: { key: string; titles: Both[] }[];
  /** Who promised what is on record, by the key of its row. */
  promised: { key: string; by: Both[] }[];
  /** Who can promise something. */
  promisers: DebriefChoice[];
  campaigns: DebriefChoice[];
  members: DebriefMember[];
  followUps: { id: string; title: Both; dueOn: string; assignee: string | null }[];
  people: { id: string; name: string }[];
  /** Whose a follow-up can be. */
  organisations: OrganisationRef[];
  /** Whether a note can be kept to the writer's own organisation. */
  mayKeepPrivate: boolean;
  /** The id of the first row of what is new. */
  blankId: string;
  draft: { version: number; values: FormValues; savedAt: string } | null;
}

/** What stands now, for a debrief that came too late; null when the meeting is out of sight. */
export type DebriefNow = DebriefForm | null;
