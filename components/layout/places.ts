import type { IconName } from '@/components/ui/icon';
import { may, type Permission } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { routes } from '@/lib/web/routes';

/** The places of the app, in the order of the side list; the first four also stand in the bar of small screens. */
export const PLACES = [
  { key: 'today', href: routes.dashboard(), icon: 'list-checks' },
  { key: 'campaigns', href: routes.campaigns(), icon: 'megaphone' },
  { key: 'meetings', href: routes.meetings(), icon: 'calendar-days' },
  { key: 'followUps', href: routes.followUps(), icon: 'circle-check' },
  { key: 'letters', href: routes.letters(), icon: 'signature' },
  { key: 'calendar', href: routes.calendar(), icon: 'calendar' },
  { key: 'commitments', href: routes.commitments(), icon: 'handshake' },
  { key: 'contacts', href: routes.contacts(), icon: 'landmark' },
  { key: 'organisations', href: routes.organisations(), icon: 'building-2' },
  { key: 'reviews', href: routes.reviews(), icon: 'book-open' },
  { key: 'sources', href: routes.sources(), icon: 'pilcrow' },
] as const satisfies readonly { key: string; href: string; icon: IconName }[];

const ADMINISTRATION = [
  { key: 'audit', href: routes.audit(), icon: 'history', permission: 'audit.read' },
  { key: 'settings', href: routes.settings(), icon: 'sliders-horizontal', permission: 'workspace.manage' },
] as const satisfies readonly { key: string; href: string; icon: IconName; permission: Permission }[];

export const BAR_PLACES = PLACES.slice(0, 4);

/** The places open to somebody's role. */
export const placesFor = (actor: Pick<Actor, 'role'>) => [
  ...PLACES,
  ...ADMINISTRATION.filter(({ permission }) => may(actor, permission)),
];
