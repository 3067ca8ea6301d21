import { CAMPAIGN_LIST } from '@/lib/domain/campaign/list';
import { TIMELINE } from '@/lib/domain/campaign/timeline';
import { COMMITMENT_LIST } from '@/lib/domain/commitment/list';
import { CONTACT_LIST } from '@/lib/domain/contact/list';
import { DASHBOARD } from '@/lib/domain/dashboard/scope';
import { FOLLOW_UP_LIST } from '@/lib/domain/follow-up/list';
import { LETTER_LIST } from '@/lib/domain/letter/list';
import { parseList } from '@/lib/domain/list/query';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import { ORGANISATION_LIST } from '@/lib/domain/organisation/list';
import { POSITION_LIST } from '@/lib/domain/position/list';

/** Each list, and the dashboard, as it is before anybody narrows or sorts it. */
export const WHOLE = {
  campaigns: parseList(CAMPAIGN_LIST, {}),
  commitments: parseList(COMMITMENT_LIST, {}),
  contacts: parseList(CONTACT_LIST, {}),
  dashboard: parseList(DASHBOARD, {}),
  followUps: parseList(FOLLOW_UP_LIST, {}),
  letters: parseList(LETTER_LIST, {}),
  meetings: parseList(MEETING_LIST, {}),
  organisations: parseList(ORGANISATION_LIST, {}),
  positions: parseList(POSITION_LIST, {}),
  timeline: parseList(TIMELINE, {}),
} as const;
