import { z } from 'zod';
import { ROLES } from '../auth/roles';
import { DATE_PRECISIONS } from '../shared/partial-date';

const role = z.enum(ROLES);
const workspace = z.object({
  nameEn: z.string(),
  nameAr: z.string(),
  timeZone: z.string(),
  coalitionId: z.string().nullable(),
  version: z.number(),
});
const joined = z.object({ joinedOn: z.string().nullable(), joinedPrecision: z.enum(DATE_PRECISIONS) });
const invited = z.object({ email: z.string(), name: z.string(), role, organisationId: z.string().nullable() });

const calendarLink = z.object({
  mine: z.boolean(),
  campaignId: z.string().nullable(),
  withPeople: z.boolean(),
  withNotes: z.boolean(),
});

const spellings = z.object({ forms: z.array(z.string()), isStem: z.boolean() });

const event = <Action extends string, Type extends string, Before extends z.ZodType, After extends z.ZodType>(
  action: Action,
  recordType: Type,
  before: Before,
  after: After,
) => z.object({ action: z.literal(action), recordType: z.literal(recordType), before, after });

/** Events of the workspace and of its people. No event holds a token or a password. */
export const ADMINISTRATION_EVENTS = [
  event('workspace.setUp', 'WORKSPACE', z.null(), workspace.extend({ memberOrganisations: z.number() })),
  event('workspace.changed', 'WORKSPACE', workspace, workspace),
  event('workspace.memberJoined', 'ORGANISATION', z.null(), joined),
  /** Joining, taken back: it was a mistake. */
  event('workspace.memberRemoved', 'ORGANISATION', joined, z.null()),
  event('workspace.memberLeft', 'ORGANISATION', z.object({ leftOn: z.null() }), z.object({ leftOn: z.string() })),
  /** Leaving, taken back. */
  event('workspace.memberReturned', 'ORGANISATION', z.object({ leftOn: z.string() }), z.object({ leftOn: z.null() })),
  event('spelling.saved', 'WORKSPACE', spellings.nullable(), spellings),
  event('spelling.removed', 'WORKSPACE', spellings, z.null()),
  event('invitation.made', 'INVITATION', z.null(), invited),
  /** A new link: the one before it opens nothing any more. */
  event('invitation.renewed', 'INVITATION', invited, invited),
  event('invitation.revoked', 'INVITATION', invited, z.null()),
  event('user.joined', 'USER', z.null(), invited),
  event('user.disabled', 'USER', z.null(), z.object({ version: z.number() })),
  event('user.enabled', 'USER', z.null(), z.object({ version: z.number() })),
  /** A link to a new password was made; the password itself is set by whoever holds it. */
  event('user.resetOffered', 'USER', z.null(), z.object({ expiresAt: z.string() })),
  event('user.resetRevoked', 'USER', z.null(), z.null()),
  event('user.passwordReset', 'USER', z.null(), z.null()),
  event('user.passwordChanged', 'USER', z.null(), z.null()),
  /** A link at which a calendar program reads what its person may see; the link itself is nowhere. */
  event('user.calendarLinkMade', 'USER', z.null(), calendarLink),
  event('user.calendarLinkRenewed', 'USER', calendarLink, calendarLink),
  event('user.calendarLinkRevoked', 'USER', calendarLink, z.null()),
  event('user.sessionsEnded', 'USER', z.null(), z.object({ sessions: z.number() })),
] as const;
