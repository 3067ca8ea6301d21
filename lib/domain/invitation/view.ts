import type { Both } from '../shared/both';

/** What the page behind a link shows to whoever holds it. */
export interface OpenInvitation {
  name: string;
  email: string;
  invitedBy: string;
  workspaceName: Both;
  /** Whether somebody new comes in, or an account gets a new password. */
  purpose: 'INVITATION' | 'RESET';
}

/** A link that was just made: it is shown once, and only its hash is kept. */
export interface NewLink {
  url: string;
  name: string;
  expiresAt: string;
}
