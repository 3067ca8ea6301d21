import { z } from 'zod';
import { ROLES } from '../auth/roles';
import { organisationChoice } from '../organisation/choice';
import { idSchema } from '../shared/ids';
import { fieldIssue, requiredText } from '../shared/text';

/** The longest name of a person, in characters. */
export const PERSON_NAME_MAX = 200;

/** What an administrator says of somebody: who they are, what they may do, and for whom. */
export const accountFields = {
  name: requiredText(PERSON_NAME_MAX),
  role: z.enum(ROLES, fieldIssue('NOT_A_CHOICE')),
  organisationId: organisationChoice,
};

/** A contributor writes for an organisation, so there must be one. */
export const withOrganisation = <Schema extends z.ZodType<{ role: string; organisationId: string | null }>>(schema: Schema) =>
  schema.refine(({ role, organisationId }) => role !== 'CONTRIBUTOR' || organisationId !== null, {
    path: ['organisationId'],
    error: fieldIssue('NEEDS_ORGANISATION'),
  });

const version = z.coerce.number().int().positive();
const userId = idSchema<'user'>();

/** What the form of somebody's account sends. */
export const changeUserSchema = withOrganisation(z.strictObject({ userId, version, ...accountFields }));
export type ChangeUser = z.output<typeof changeUserSchema>;

/** What disabling and enabling an account send. */
export const userVersionSchema = z.strictObject({ userId, version });
export type UserVersion = z.output<typeof userVersionSchema>;

/** What asking for a link to a new password sends. */
export const resetUserSchema = z.strictObject({ userId });
export type ResetUser = z.output<typeof resetUserSchema>;
