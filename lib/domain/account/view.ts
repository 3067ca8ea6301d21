import type { OrganisationRef } from '../shared/views';

/** One's own account. */
export interface AccountView {
  email: string;
  organisation: OrganisationRef | null;
  sessions: SessionView[];
}

/** A place where one is signed in. */
export interface SessionView {
  createdAt: Date;
  lastSeenAt: Date;
  isCurrent: boolean;
}
