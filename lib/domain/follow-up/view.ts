import type { Visibility } from '../auth/policy';
import type { Both } from '../shared/both';
import type { OrganisationRef } from '../shared/views';
import type { Due } from './standing';

/** Our own task, wherever it is shown. Days are `YYYY-MM-DD`. */
export interface FollowUpView extends Due {
  id: string;
  title: Both;
  organisation: OrganisationRef;
  /** Null is unassigned. */
  assignee: { id: string; name: string } | null;
  visibility: Visibility;
  version: number;
  /** What it came from and serves, as far as the reader sees it. */
  meeting: { id: string; title: Both } | null;
  letter: { id: string; title: Both } | null;
  commitment: { id: string; title: Both } | null;
  campaign: { id: string; title: Both } | null;
}

export interface FollowUpDetail extends FollowUpView {
  note: Both;
  /** ISO instant; null while it is not done. */
  doneAt: string | null;
}

/** Somebody who can be given a follow-up. */
export interface Assignee {
  id: string;
  name: string;
  organisationId: string | null;
  organisation: string | null;
}

/** Whether somebody sees the follow-up that they would be given. */
export const canHold = (followUp: Pick<FollowUpView, 'visibility' | 'organisation'>, person: Pick<Assignee, 'organisationId'>) =>
  followUp.visibility === 'COALITION' || person.organisationId === followUp.organisation.id;
