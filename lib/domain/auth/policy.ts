import type { Actor, Role } from './roles';

/**
 * Who may do what: the one place that says it. Pages use it to show controls, commands to refuse.
 * What a record's visibility hides is decided by the scope each query takes, not here.
 */
export const PERMISSIONS = {
  /** Read the coalition's campaigns, meetings and letters. */
  'record.read': ['ADMIN', 'ORGANIZER', 'CONTRIBUTOR', 'VIEWER'],
  'campaign.changeStatus': ['ADMIN', 'ORGANIZER'],
  /** See e-mail addresses, telephone numbers and notes of contacts. */
  'contact.readDetails': ['ADMIN', 'ORGANIZER', 'CONTRIBUTOR'],
  'audit.read': ['ADMIN'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether the actor's role holds the permission. */
export function may(actor: Pick<Actor, 'role'>, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(actor.role);
}
