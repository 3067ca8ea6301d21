import type { Role } from '../auth/roles';
import type { OrganisationRef } from '../shared/views';

/** Somebody with an account, as administrators see them. */
export interface PersonView {
  id: string;
  name: string;
  email: string;
  role: Role;
  organisation: OrganisationRef | null;
  isDisabled: boolean;
  /** Their latest use of the app, or their latest sign-in; null before the first. */
  lastSeenAt: Date | null;
  version: number;
  /** Until when a link to a new password is open, if one is. */
  resetUntil: Date | null;
}

/** Somebody who was invited and has not come yet. */
export interface InvitationView {
  id: string;
  name: string;
  email: string;
  role: Role;
  organisation: OrganisationRef | null;
  invitedBy: string;
  expiresAt: Date;
  isExpired: boolean;
}

/** An account with what can be chosen for it. */
export interface PersonForm {
  person: PersonView;
  organisations: OrganisationRef[];
}
