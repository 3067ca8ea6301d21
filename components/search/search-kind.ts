import type { IconName } from '@/components/ui/icon';
import type { SearchKind } from '@/lib/domain/search/kinds';

/** The icon of each kind of hit. */
export const SEARCH_KIND_ICONS: Record<SearchKind, IconName> = {
  CAMPAIGN: 'megaphone',
  CONTACT: 'user-round',
  ORGANISATION: 'building-2',
  MEETING: 'calendar-days',
  LETTER: 'signature',
  ASK: 'message-square-text',
  VEHICLE: 'file-text',
  FOLLOW_UP: 'circle-check',
  COMMITMENT: 'handshake',
  NOTE: 'pen-line',
  SOURCE: 'pilcrow',
};
