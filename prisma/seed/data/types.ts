/**
 * The shape of the seeded record. Keys (`captagon-act`) link the data files to each other and never
 * enter the database; every text stands in both languages; every fact carries its citations.
 */

/** A citation: source number (1–5), paragraph number, evidence phrase of at most six words, verbatim. */
export type Cite = readonly [source: number, paragraph: number, evidence: string];

/** A text in both languages. */
export interface Both {
  en: string;
  ar: string;
}

export type Basis = 'STATED' | 'INFERRED';
export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; its length is its precision, `null` is "not stated". */
export interface SeedDate {
  from: string | null;
  /** Last day of something that takes several days; left out when it is the same as `from`. */
  to?: string;
  basis: Basis;
  /** Why this date, or what the document says instead of one. */
  note?: Both;
}

export interface SeedSource {
  key: string;
  /** The number shown in source marks, `1:12`. */
  number: number;
  title: Both;
  /** Null when the document does not name it. */
  publisher: Both | null;
  publisherBasis: Basis | null;
  publisherNote: Both;
  language: 'ar';
  published: SeedDate;
  publishedEarliest: string;
  publishedLatest: string | null;
  sha256: string;
  bytes: number;
  /** One entry a paragraph, in order; `gist` only where the paragraph is cited, at most 25 words a language. */
  paragraphs: { number: number; gist: Both | null; note?: Both }[];
  cites: { publisher: Cite[]; published: Cite[] };
}

export interface SeedOrganisation {
  key: string;
  name: Both;
  shortName: string | null;
  kind:
    | 'MEMBER_ORGANISATION'
    | 'PARTNER'
    | 'GOVERNMENT'
    | 'COMMITTEE'
    | 'MEDIA'
    | 'PAC'
    | 'POLITICAL_BODY'
    | 'INTERNATIONAL_BODY';
  side: 'SYRIAN_AMERICAN' | 'SYRIAN_DIASPORA' | 'SYRIAN_OPPOSITION' | 'US_GOVERNMENT' | 'INTERNATIONAL' | 'MEDIA';
  /** What it is, in the record's own words: "advocacy coalition", "department". */
  description: Both;
  parent: string | null;
  nameBasis: Both | null;
  note: Both | null;
  cites: Cite[];
}

export interface SeedContact {
  key: string;
  name: Both;
  /** True where the document gives a role and no name. */
  unnamed: boolean;
  kind: 'MEMBER_OF_CONGRESS' | 'STAFFER' | 'OFFICIAL' | 'OTHER';
  bioguideId: string | null;
  /** The post as the document gives it. */
  post: { organisation: string; title: Both };
  nameBasis: Both | null;
  note: Both | null;
  cites: Cite[];
}

export interface SeedMilestone {
  key: string;
  title: Both;
  date: SeedDate;
  state: 'DONE' | 'REPORTED' | 'PENDING' | 'EXPECTED';
  note: Both | null;
  cites: Cite[];
}

export interface SeedAsk {
  key: string;
  title: Both;
  madeBy: string[];
  addressedTo: string[];
  /** Not stated by the document, suggested by us. */
  suggestedAddressees: string[];
  /** Other campaigns it also matters to. */
  relatedCampaigns: string[];
  /** How the document leaves it, in short. */
  reportedStatus: Both;
  note: Both | null;
  cites: Cite[];
}

export interface SeedCampaign {
  key: string;
  kind:
    | 'LEGISLATION'
    | 'ENFORCEMENT'
    | 'HUMANITARIAN_AID'
    | 'IMMIGRATION'
    | 'ACCOUNTABILITY'
    | 'CIVILIAN_PROTECTION'
    | 'POLITICAL_PROCESS'
    | 'CAPACITY';
  themes: Both[];
  title: Both;
  summary: Both;
  priorityYears: number[];
  priorityYearsBasis: Both | null;
  recordedYears: number[];
  status: {
    value: 'ACTIVE' | 'PROPOSED' | 'AWAITING_DECISION';
    asOf: string;
    /** The source's own state of affairs, kept in words. */
    reported: Both;
    basis: Both;
    cites: Cite[];
  };
  /** One vehicle for a legislation block, its number not stated. */
  vehicle: {
    title: Both;
    stage: 'TO_PRESIDENT' | 'BECAME_LAW';
    stageAsOf: string;
    stageCites: Cite[];
    provisions: { text: Both; cites: Cite[] }[];
    gapFilled: { text: Both; cites: Cite[] } | null;
  } | null;
  milestones: SeedMilestone[];
  sectors: Both[];
  asks: SeedAsk[];
  cites: Cite[];
}

export interface SeedResponse {
  key: string;
  by: string;
  asks: string[];
  /** Set only where the document gives one. */
  outcome: 'DECLINED' | null;
  /** What kind of answer: "position (reported by Astepho)", "procedure given". */
  manner: Both;
  text: Both;
  note: Both | null;
  cites: Cite[];
}

export interface SeedCommitment {
  key: string;
  text: Both;
  /** Organisation keys; empty when the owners are only described in words. */
  owners: string[];
  ownerText: Both | null;
  ownerBasis: Both;
  status: 'INTENDED' | 'REQUESTED' | 'CONDITIONAL' | 'PROMISED';
  /** The state as the document leaves it: "procedure agreed". */
  reportedStatus: Both;
  due: SeedDate;
  campaigns: string[];
  cites: Cite[];
}

export interface SeedMeeting {
  key: string;
  kind:
    | 'STRATEGY_MEETING'
    | 'CONGRESSIONAL_MEETING'
    | 'HEARING'
    | 'BRIEFING'
    | 'AGENCY_MEETING'
    | 'COALITION_MEETING'
    | 'COMMUNITY_EVENT'
    | 'CONFERENCE'
    | 'DELEGATION_MEETING';
  status: 'HELD' | 'SCHEDULED';
  title: Both;
  date: SeedDate;
  place: Both | null;
  placeBasis: 'STATED' | 'INFERRED' | 'STATED_IN_PART' | 'NOT_STATED';
  format: 'IN_PERSON' | 'VIRTUAL' | 'UNKNOWN';
  formatBasis: Both;
  organisations: { organisation: string; role: Both; cites: Cite[] }[];
  organisationsNote: Both | null;
  participants: { contact: string; role: Both; cites: Cite[] }[];
  attendanceNote: { text: Both; cites: Cite[] } | null;
  assessment: { text: Both; cites: Cite[] } | null;
  /** The attendance figure, as the meeting block gives it, cited a second time beside its metric. */
  attendanceCites: Cite[];
  topics: { text: Both; cites: Cite[] }[];
  /** ADOPTED: set as ours; RAISED: put to them. */
  asks: { ask: string; manner: 'ADOPTED' | 'RAISED' }[];
  responses: SeedResponse[];
  commitments: SeedCommitment[];
  claims: { key: string; byContact: string | null; byText: Both | null; text: Both; cites: Cite[] }[];
  campaigns: string[];
  suggestedCampaigns: string[];
  campaignsBasis: Both | null;
  cites: Cite[];
}

export interface SeedLetter {
  key: string;
  subject: Both;
  sender: string;
  senderBasis: Basis;
  /** Contact key. */
  recipient: string;
  sent: SeedDate;
  signatoriesStated: boolean;
  signatoriesNote: Both;
  campaigns: string[];
  asks: string[];
  reportedStatus: Both;
  cites: Cite[];
}

export interface SeedMetric {
  key: string;
  title: Both;
  value: number | null;
  valueMax: number | null;
  exactness: 'EXACT' | 'COUNTED' | 'ABOUT' | 'MORE_THAN' | 'RANGE' | 'ORDER_OF_MAGNITUDE';
  /** The words of an order of magnitude ("hundreds of thousands"), otherwise null. */
  magnitude: Both | null;
  unit: Both;
  kind: 'ATTENDANCE' | 'RESULT' | 'DURATION' | 'SCOPE' | 'PLAN' | 'CONTEXT';
  period: SeedDate;
  links: string[];
  note: Both | null;
  cites: Cite[];
}

export interface SeedRecommendation {
  key: string;
  order: number;
  campaign: string;
  meeting: string;
  title: Both;
  horizonMonthsMin: number;
  horizonMonthsMax: number;
  window: { from: string; to: string; basis: Basis; note: Both };
  progress: Both;
  cites: Cite[];
}

export interface SeedPlanItem {
  key: string;
  year: number;
  order: number;
  campaign: string;
  ask: string;
  cites: Cite[];
}

export interface SeedPledge {
  key: string;
  meeting: string;
  campaign: string;
  by: Both;
  text: Both;
  amountNote: Both;
  cites: Cite[];
}

export interface SeedEvidenceChannel {
  key: string;
  kind: 'EMAIL';
  address: string;
  runBy: string;
  runByBasis: Both;
  purpose: Both;
  openTo: Both;
  asOf: string;
  liveStatus: Both;
  campaign: string;
  meeting: string;
  cites: Cite[];
}

/** What a question or a piece of context is about: the kind of record and its key. */
export interface SeedRecordRef {
  type:
    | 'SOURCE'
    | 'ORGANISATION'
    | 'CONTACT'
    | 'CAMPAIGN'
    | 'MILESTONE'
    | 'ASK'
    | 'MEETING'
    | 'RESPONSE'
    | 'COMMITMENT'
    | 'CLAIM'
    | 'LETTER'
    | 'METRIC'
    | 'RECOMMENDATION'
    | 'PLEDGE'
    | 'EVIDENCE_CHANNEL';
  key: string;
}

export interface SeedOpenQuestion {
  key: string;
  source: string;
  paragraphs: number[];
  question: Both;
  handled: Both;
  /** The one to three records it concerns, otherwise its source. */
  about: SeedRecordRef[];
}

export interface SeedPublicContext {
  key: string;
  claim: Both;
  /** Null where it is background that nobody has checked. */
  source: { title: string; url: string } | null;
  verified: boolean;
  about: SeedRecordRef[];
}
