import type { Look } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { FollowUpStatus } from '@/lib/domain/follow-up/standing';
import { routes } from '@/lib/web/routes';

export const FOLLOW_UP_STATUS_LOOKS: Record<FollowUpStatus, Look> = {
  OPEN: { tone: 'stone', icon: 'circle-dashed' },
  IN_PROGRESS: { tone: 'glass', icon: 'circle-half' },
  BLOCKED: { tone: 'rose', icon: 'octagon-alert' },
  DONE: { tone: 'laurel', icon: 'check' },
  CANCELLED: { tone: 'stone', icon: 'archive' },
};

/** What a follow-up can come from, in the order in which it is told. */
export const ORIGINS = [
  { key: 'meeting', icon: 'calendar-days', route: routes.meeting },
  { key: 'letter', icon: 'signature', route: routes.letter },
  { key: 'commitment', icon: 'handshake', route: routes.commitment },
  { key: 'campaign', icon: 'megaphone', route: routes.campaign },
] as const satisfies readonly { key: string; icon: IconName; route: (id: string) => string }[];
export type Origin = (typeof ORIGINS)[number]['key'];
