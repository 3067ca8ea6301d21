import { VISIBILITIES } from '@/lib/domain/auth/policy';
import { ROLES } from '@/lib/domain/auth/roles';
import { VEHICLE_STAGES } from '@/lib/domain/campaign/stage';
import { CAMPAIGN_STATUSES } from '@/lib/domain/campaign/status';
import { COMMITMENT_STATUSES } from '@/lib/domain/commitment/standing';
import { FOLLOW_UP_STATUSES } from '@/lib/domain/follow-up/standing';
import { SIGNATORY_STATUSES } from '@/lib/domain/letter/signatories';
import { LETTER_LANES, LETTER_STATUSES } from '@/lib/domain/letter/status';
import { ASK_OUTCOMES } from '@/lib/domain/meeting/asks';
import { DELEGATION_ROLES } from '@/lib/domain/meeting/record';
import { MEETING_STATUSES } from '@/lib/domain/meeting/status';
import { POSITION_EVIDENCE, POSITIONS } from '@/lib/domain/position/position';

/** The choices there are, by the group of messages that names them; what each means stands in the group with `Hint`. */
export const CODE_GROUPS = {
  campaignStatus: CAMPAIGN_STATUSES,
  stage: VEHICLE_STAGES,
  meetingStatus: MEETING_STATUSES,
  askOutcome: [...ASK_OUTCOMES, 'NOT_RAISED'],
  commitmentStatus: COMMITMENT_STATUSES,
  followUpStatus: FOLLOW_UP_STATUSES,
  letterLane: LETTER_LANES,
  letterStatus: LETTER_STATUSES,
  signatoryStatus: SIGNATORY_STATUSES,
  position: POSITIONS,
  positionEvidence: POSITION_EVIDENCE,
  delegationRole: DELEGATION_ROLES,
  visibility: VISIBILITIES,
  role: ROLES,
} as const;
export type CodeGroup = keyof typeof CODE_GROUPS;
