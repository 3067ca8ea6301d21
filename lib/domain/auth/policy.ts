import type { Actor, Role } from './roles';

/** How far a permission reaches: every record one can see, or those of one's own organisation. */
type Reach = 'ALL' | 'OWN';

const ORGANIZERS = { ADMIN: 'ALL', ORGANIZER: 'ALL' } as const;
const CONTRIBUTORS = { ...ORGANIZERS, CONTRIBUTOR: 'OWN' } as const;
const NOT_VIEWERS = { ...ORGANIZERS, CONTRIBUTOR: 'ALL' } as const;
const EVERYBODY = { ...NOT_VIEWERS, VIEWER: 'ALL' } as const;
const ADMINISTRATORS = { ADMIN: 'ALL' } as const;

/**
 * Who may do what: the one place that says it. Pages use it to show controls, commands to refuse.
 * What a record's visibility hides is decided by the scope each query takes, not here.
 */
export const PERMISSIONS = {
  /** Read the coalition's campaigns, meetings and letters. */
  'record.read': EVERYBODY,
  /** See e-mail addresses, telephone numbers and remarks of contacts. */
  'contact.readDetails': NOT_VIEWERS,
  'note.read': NOT_VIEWERS,
  /** See what a record was before, and the archive. */
  'history.read': NOT_VIEWERS,
  /** Keep a list under a name of one's own. */
  'list.saveView': EVERYBODY,
  'campaign.changeStatus': ORGANIZERS,
  /** Campaigns with their vehicles, asks, milestones, figures, lessons and priorities. */
  'campaign.write': ORGANIZERS,
  /** People with their posts, and offices. */
  'contact.write': ORGANIZERS,
  'organisation.write': ORGANIZERS,
  'position.write': ORGANIZERS,
  /** Meetings with what was answered and promised there. */
  'meeting.write': CONTRIBUTORS,
  'letter.write': CONTRIBUTORS,
  /** Sign a letter, or decline, on an organisation's behalf. */
  'letter.sign': CONTRIBUTORS,
  'followUp.write': CONTRIBUTORS,
  'note.write': CONTRIBUTORS,
  'audit.read': ADMINISTRATORS,
  /** Invite people, set roles, disable and reset accounts. */
  'people.manage': ADMINISTRATORS,
  'workspace.manage': ADMINISTRATORS,
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Permission = keyof typeof PERMISSIONS;

const reachOf = (role: Role, permission: Permission): Reach | undefined =>
  (PERMISSIONS[permission] as Partial<Record<Role, Reach>>)[role];

/** Whether the actor's role holds the permission, at least for their own organisation's records. */
export function may(actor: Pick<Actor, 'role'>, permission: Permission): boolean {
  return reachOf(actor.role, permission) !== undefined;
}

export const VISIBILITIES = ['COALITION', 'ORGANISATION'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Whose record something is, and who sees it. */
export interface Ownership {
  organisationId: string | null;
  visibility: Visibility;
}

/** What belongs to the coalition as such. */
export const COALITION_OWNED: Ownership = { organisationId: null, visibility: 'COALITION' };

/** Whether the permission reaches this very record: one that is an organisation's only is nobody else's to touch. */
export function mayFor(actor: Pick<Actor, 'role' | 'organisationId'>, permission: Permission, record: Ownership): boolean {
  const reach = reachOf(actor.role, permission);
  if (reach === undefined) return false;
  const isOwn = record.organisationId !== null && record.organisationId === actor.organisationId;
  return isOwn || (reach === 'ALL' && record.visibility === 'COALITION');
}
