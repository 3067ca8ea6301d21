import type { IconName } from '@/components/ui/icon';
import type { OrganisationKind } from '@/lib/domain/organisation/view';

export const ORGANISATION_KIND_ICONS: Record<OrganisationKind, IconName> = {
  MEMBER_ORGANISATION: 'users',
  PARTNER: 'handshake',
  GOVERNMENT: 'landmark',
  COMMITTEE: 'scale',
  MEDIA: 'message-square-text',
  PAC: 'flag',
  POLITICAL_BODY: 'building-2',
  INTERNATIONAL_BODY: 'globe',
};
