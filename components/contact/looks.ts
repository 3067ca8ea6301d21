import type { Look } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { ContactKind } from '@/lib/domain/contact/view';
import type { PositionValue } from '@/lib/domain/position/position';

export const CONTACT_KIND_ICONS: Record<ContactKind, IconName> = {
  MEMBER_OF_CONGRESS: 'landmark',
  STAFFER: 'users',
  OFFICIAL: 'building-2',
  OTHER: 'user-round',
};

export const POSITION_LOOKS: Record<PositionValue, Look> = {
  CHAMPION: { tone: 'laurel', icon: 'star8' },
  SUPPORT: { tone: 'laurel', icon: 'check' },
  LEAN_SUPPORT: { tone: 'laurel', icon: 'trending-up' },
  UNDECIDED: { tone: 'apricot', icon: 'equal' },
  LEAN_OPPOSE: { tone: 'rose', icon: 'minus' },
  OPPOSE: { tone: 'rose', icon: 'x' },
  UNKNOWN: { tone: 'stone', icon: 'circle-dashed' },
};
