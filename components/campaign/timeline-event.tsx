import { useTranslations } from 'next-intl';
import { WHIP_GROUP_LOOKS } from '@/components/position/looks';
import type { Look } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import {
  CAMPAIGN_STATUS_LOOKS,
  COMMITMENT_STATUS_LOOKS,
  LETTER_STATUS_LOOKS,
  MEETING_STATUS_LOOKS,
  MILESTONE_LOOKS,
} from '@/components/ui/looks';
import type { CampaignStatus } from '@/lib/domain/campaign/status';
import type { TimelineEvent, TimelineKind } from '@/lib/domain/campaign/timeline';
import { type MeetingStatus, shownMeetingStatus } from '@/lib/domain/meeting/status';
import { whipGroupOf } from '@/lib/domain/position/ledger';
import type { PositionValue } from '@/lib/domain/position/position';
import { recordPath } from '@/lib/web/record-path';
import { routes } from '@/lib/web/routes';

export const TIMELINE_ICONS: Record<TimelineKind, IconName> = {
  STATUS: 'flag',
  STAGE: 'landmark',
  MILESTONE: 'check',
  MEETING: 'calendar',
  LETTER: 'mail',
  COMMITMENT: 'handshake',
  POSITION: 'users',
};

/** Where an event of a campaign's timeline is told of in full. */
export function eventPath({ kind, id, of }: TimelineEvent, campaignId: string): string {
  const parent = { noun: 'campaign', id: campaignId } as const;
  switch (kind) {
    case 'STATUS':
      return `${routes.campaign(campaignId)}#history`;
    case 'STAGE':
      return recordPath({ noun: 'vehicle', id, parent }) ?? routes.campaign(campaignId);
    case 'MILESTONE':
      return recordPath({ noun: 'milestone', id, parent }) ?? routes.campaign(campaignId);
    case 'MEETING':
      return routes.meeting(id);
    case 'LETTER':
      return routes.letter(id);
    case 'COMMITMENT':
      return routes.commitment(id);
    case 'POSITION':
      return `${routes.contact(of ?? '')}#positions`;
  }
}

const PLAIN: Look = { tone: 'glass', icon: 'landmark' };

/** How an event stands: its look, and the word for it. */
export function useEventState(today: string): (event: TimelineEvent) => { look: Look; word: string } {
  const t = useTranslations();
  return (event) => {
    const { kind, state } = event;
    switch (kind) {
      case 'STATUS':
        return { look: CAMPAIGN_STATUS_LOOKS[state as CampaignStatus], word: t(`campaignStatus.${state as CampaignStatus}`) };
      case 'STAGE':
        return { look: PLAIN, word: t(`stage.${state}` as 'stage.INTRODUCED') };
      case 'MILESTONE':
        return { look: MILESTONE_LOOKS[state] ?? PLAIN, word: t(`milestoneState.${state}` as 'milestoneState.DONE') };
      case 'MEETING': {
        const shown = shownMeetingStatus({ ...event, status: state as MeetingStatus }, today);
        return { look: MEETING_STATUS_LOOKS[shown] ?? PLAIN, word: t(`meetingStatus.${shown}`) };
      }
      case 'LETTER':
        return { look: LETTER_STATUS_LOOKS[state] ?? PLAIN, word: t(`letterStatus.${state}` as 'letterStatus.SENT') };
      case 'COMMITMENT':
        return { look: COMMITMENT_STATUS_LOOKS[state] ?? PLAIN, word: t(`commitmentStatus.${state}` as 'commitmentStatus.KEPT') };
      case 'POSITION':
        return { look: WHIP_GROUP_LOOKS[whipGroupOf(state as PositionValue)], word: t(`position.${state as PositionValue}`) };
    }
  };
}
