import { z } from 'zod';
import { emailSchema, newPasswordSchema } from '../auth/schema';
import { idSchema } from '../shared/ids';
import { accountFields, withOrganisation } from '../user/schema';

/** How long a link stays open (OWASP ASVS 5.0, 6.4.1, asks that initial secrets expire soon). */
export const INVITATION_HOURS = 48;

/** What the form of an invitation sends. */
export const inviteSchema = withOrganisation(z.strictObject({ email: emailSchema, ...accountFields }));
export type Invite = z.output<typeof inviteSchema>;

/** What revoking an invitation, or asking for a new link, sends. */
export const invitationIdSchema = z.strictObject({ invitationId: idSchema<'invitation'>() });
export type InvitationId = z.output<typeof invitationIdSchema>;

/** A token as links hold it: 32 bytes. */
const TOKEN = /^[\w-]{43}$/;

/** The token of an address; null where it cannot be one. */
export const parseToken = (value: unknown): string | null => (typeof value === 'string' && TOKEN.test(value) ? value : null);

/** What the page behind a link sends. */
export const acceptSchema = z.strictObject({ token: z.string().regex(TOKEN), password: newPasswordSchema });
export type Accept = z.output<typeof acceptSchema>;
