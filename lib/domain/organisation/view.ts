import type { CampaignDetail } from '../campaign/view';
import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';
import type {
  AskView,
  CampaignRef,
  CommitmentView,
  ContactRef,
  LetterRef,
  MeetingRef,
  MetricView,
  OfficeRef,
  OrganisationRef,
  ResponseView,
} from '../shared/views';

export const ORGANISATION_KINDS = [
  'MEMBER_ORGANISATION',
  'PARTNER',
  'GOVERNMENT',
  'COMMITTEE',
  'MEDIA',
  'PAC',
  'POLITICAL_BODY',
  'INTERNATIONAL_BODY',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const SIDES = [
  'SYRIAN_AMERICAN',
  'SYRIAN_DIASPORA',
  'SYRIAN_OPPOSITION',
  'US_GOVERNMENT',
  'INTERNATIONAL',
  'MEDIA',
] as const;
export type Side = (typeof SIDES)[number];

/** One organisation of the list. */
export interface OrganisationListItem extends OrganisationRef {
  kind: OrganisationKind;
  side: Side;
  description: Both;
  meetingCount: number;
}

/** A membership of the coalition that is not over. */
export interface Membership {
  organisation: OrganisationRef;
  joined: PartialDate;
  /** Known from public context, not from a source. */
  isContext: boolean;
}

export interface OrganisationDetail extends OrganisationRef {
  kind: OrganisationKind;
  side: Side;
  description: Both;
  nameBasis: Both;
  note: Both;
  parent: OrganisationRef | null;
  parts: OrganisationRef[];
  offices: OfficeRef[];
  /** Its members, where it is the coalition of the workspace; null where it is not. */
  members: Membership[] | null;
  /** Its membership of the coalition: `organisation` is the coalition. */
  membership: Membership | null;
  people: (ContactRef & { postId: string; post: Both })[];
  meetings: (MeetingRef & { role: Both; roleId: string })[];
  asksMade: AskView[];
  /** Addressed to it, or suggested to be. */
  asksReceived: AskView[];
  responses: (ResponseView & { meeting: { id: string; title: Both } | null; letter: { id: string; subject: Both } | null })[];
  commitments: CommitmentView[];
  lettersSent: LetterRef[];
  lettersReceived: LetterRef[];
  leads: CampaignRef[];
  metrics: MetricView[];
  evidenceChannels: (CampaignDetail['evidenceChannels'][number] & { campaign: { id: string; title: Both } | null })[];
}
