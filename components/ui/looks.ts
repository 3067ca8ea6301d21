import type { CampaignStatus } from '@/lib/domain/campaign/status';
import type { Look } from './chip';
import type { IconName } from './icon';

export const CAMPAIGN_STATUS_LOOKS: Record<CampaignStatus, Look> = {
  PROPOSED: { tone: 'stone', icon: 'circle-dashed' },
  ACTIVE: { tone: 'glass', icon: 'circle-half' },
  AWAITING_DECISION: { tone: 'apricot', icon: 'hourglass' },
  STALLED: { tone: 'rose', icon: 'octagon-alert' },
  PAUSED: { tone: 'stone', icon: 'circle-pause' },
  ACHIEVED: { tone: 'laurel', icon: 'star8' },
  PARTLY_ACHIEVED: { tone: 'laurel', icon: 'circle-half' },
  SUPERSEDED: { tone: 'stone', icon: 'replace' },
  REVERSED: { tone: 'rose', icon: 'undo-2' },
  CLOSED: { tone: 'stone', icon: 'archive' },
};

export const CAMPAIGN_KIND_ICONS: Record<string, IconName> = {
  LEGISLATION: 'landmark',
  ENFORCEMENT: 'shield',
  HUMANITARIAN_AID: 'tent',
  IMMIGRATION: 'house',
  ACCOUNTABILITY: 'scale',
  CIVILIAN_PROTECTION: 'users',
  POLITICAL_PROCESS: 'handshake',
  CAPACITY: 'graduation-cap',
};

export const MEETING_STATUS_LOOKS: Record<string, Look> = {
  REQUESTED: { tone: 'stone', icon: 'send' },
  SCHEDULED: { tone: 'glass', icon: 'calendar' },
  CONFIRMED: { tone: 'glass', icon: 'circle-check' },
  HELD: { tone: 'laurel', icon: 'circle-check' },
  NO_SHOW: { tone: 'rose', icon: 'x' },
  CANCELLED: { tone: 'stone', icon: 'archive' },
  RESCHEDULED: { tone: 'apricot', icon: 'replace' },
  DECLINED: { tone: 'rose', icon: 'x' },
  OUTCOME_MISSING: { tone: 'apricot', icon: 'circle-half' },
};

export const LETTER_STATUS_LOOKS: Record<string, Look> = {
  DRAFT: { tone: 'stone', icon: 'pen-line' },
  IN_REVIEW: { tone: 'stone', icon: 'file-text' },
  OPEN_FOR_SIGNATURE: { tone: 'apricot', icon: 'signature' },
  SIGNING_CLOSED: { tone: 'apricot', icon: 'hourglass' },
  SENT: { tone: 'glass', icon: 'send' },
  ANSWERED: { tone: 'laurel', icon: 'message-square-text' },
  NO_REPLY: { tone: 'stone', icon: 'archive' },
  WITHDRAWN: { tone: 'stone', icon: 'undo-2' },
};

export const ASK_OUTCOME_LOOKS: Record<string, Look> = {
  AGREED: { tone: 'laurel', icon: 'check' },
  AGREED_IN_PRINCIPLE: { tone: 'laurel', icon: 'circle-half' },
  WILL_CONSIDER: { tone: 'apricot', icon: 'hourglass' },
  NEEDS_INFO: { tone: 'apricot', icon: 'circle-help' },
  HEARD: { tone: 'glass', icon: 'clock' },
  DECLINED: { tone: 'rose', icon: 'x' },
  NO_ANSWER: { tone: 'stone', icon: 'minus' },
  NOT_RAISED: { tone: 'stone', icon: 'circle-dashed' },
  ANSWERED: { tone: 'glass', icon: 'message-square-text' },
};

export const COMMITMENT_STATUS_LOOKS: Record<string, Look> = {
  INTENDED: { tone: 'stone', icon: 'circle-dashed' },
  REQUESTED: { tone: 'glass', icon: 'send' },
  CONDITIONAL: { tone: 'apricot', icon: 'equal' },
  PROMISED: { tone: 'glass', icon: 'handshake' },
  KEPT: { tone: 'laurel', icon: 'check' },
  BROKEN: { tone: 'rose', icon: 'x' },
  LAPSED: { tone: 'stone', icon: 'archive' },
};

export const MILESTONE_LOOKS: Record<string, Look> = {
  DONE: { tone: 'laurel', icon: 'check' },
  REPORTED: { tone: 'glass', icon: 'message-square-text' },
  PENDING: { tone: 'apricot', icon: 'hourglass' },
  EXPECTED: { tone: 'stone', icon: 'calendar' },
};
