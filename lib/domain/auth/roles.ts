import type { OrganisationId, UserId } from '../shared/ids';

export const ROLES = ['ADMIN', 'ORGANIZER', 'CONTRIBUTOR', 'VIEWER'] as const;
export type Role = (typeof ROLES)[number];

export const LOCALES = ['ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const THEMES = ['SYSTEM', 'LIGHT', 'DARK'] as const;
export type Theme = (typeof THEMES)[number];

/** The person asking, read from the database on every request. */
export interface Actor {
  kind: 'user';
  id: UserId;
  name: string;
  role: Role;
  /** The organisation a person is bound to; a contributor always has one. */
  organisationId: OrganisationId | null;
  organisationShortName: string | null;
  locale: Locale | null;
  theme: Theme;
}

/** The system itself: the seed and the command line. */
export interface SystemActor {
  kind: 'system';
  id: null;
  name: string;
}
