import { z } from 'zod';
import { organisationChosen } from '../organisation/choice';
import { idSchema } from '../shared/ids';
import { type KnownDate, type PartialDate, partialDateSchema } from '../shared/partial-date';
import { fieldIssue, optionalText, requiredText } from '../shared/text';
import { type NamedOrganisation, namesOneTwice, parseMemberLines } from './member-lines';
import { TIME_ZONES } from './time-zones';

/** The longest name of a workspace or an organisation, in characters. */
export const ORGANISATION_NAME_MAX = 200;
export const SHORT_NAME_MAX = 30;
/** How many member organisations the first set-up takes; more are added later. */
export const FIRST_MEMBERS_MAX = 100;

/** Years a membership may begin or end in; earlier ones are typing slips. */
const EARLIEST = '1900-01-01';

const workspaceFields = {
  nameEn: requiredText(ORGANISATION_NAME_MAX),
  nameAr: requiredText(ORGANISATION_NAME_MAX),
  timeZone: z.string(fieldIssue('NOT_A_CHOICE')).refine((zone) => TIME_ZONES.includes(zone), fieldIssue('NOT_A_CHOICE')),
};

const membersText = optionalText(FIRST_MEMBERS_MAX * ORGANISATION_NAME_MAX).transform((text, context): NamedOrganisation[] => {
  const members = parseMemberLines(text ?? '');
  const refuse = (code: Parameters<typeof fieldIssue>[0]) => {
    context.addIssue({ code: 'custom', message: fieldIssue(code) });
    return z.NEVER;
  };
  const tooLong = members.some(
    ({ nameEn, nameAr, shortName }) =>
      Math.max(nameEn?.length ?? 0, nameAr?.length ?? 0) > ORGANISATION_NAME_MAX || (shortName?.length ?? 0) > SHORT_NAME_MAX,
  );
  if (tooLong) return refuse('TOO_LONG');
  if (members.length > FIRST_MEMBERS_MAX) return refuse('TOO_MANY');
  return namesOneTwice(members) ? refuse('LISTED_TWICE') : members;
});

/** What the first set-up sends. The coalition is called as the workspace where nothing else is said. */
export const setUpWorkspaceSchema = z
  .strictObject({
    ...workspaceFields,
    coalitionEn: optionalText(ORGANISATION_NAME_MAX),
    coalitionAr: optionalText(ORGANISATION_NAME_MAX),
    coalitionShort: optionalText(SHORT_NAME_MAX),
    members: membersText,
  })
  .transform(({ coalitionEn, coalitionAr, nameEn, nameAr, ...rest }) => ({
    ...rest,
    nameEn,
    nameAr,
    coalitionEn: coalitionEn ?? (coalitionAr ? null : nameEn),
    coalitionAr: coalitionAr ?? (coalitionEn ? null : nameAr),
  }));
export type SetUpWorkspace = z.output<typeof setUpWorkspaceSchema>;

/** What the settings of the workspace send. */
export const changeWorkspaceSchema = z.strictObject({
  version: z.coerce.number().int().positive(),
  ...workspaceFields,
  coalitionId: organisationChosen,
});
export type ChangeWorkspace = z.output<typeof changeWorkspaceSchema>;

const UNKNOWN_DATE: PartialDate = { on: null, precision: 'UNKNOWN' };
const isLate = (date: PartialDate) => date.on === null || date.on >= EARLIEST;

/** What adding a member organisation sends: the date may be as exact as it is known, or missing. */
export const addMemberSchema = z.strictObject({
  organisationId: organisationChosen,
  joined: z
    .union([z.literal('').transform(() => UNKNOWN_DATE), partialDateSchema], fieldIssue('NOT_A_DATE'))
    .refine(isLate, fieldIssue('TOO_EARLY')),
});
export type AddMember = z.output<typeof addMemberSchema>;

const memberId = idSchema<'workspaceMember'>();

/** What ending a membership sends: the day of it. */
export const endMembershipSchema = z.strictObject({
  memberId,
  left: partialDateSchema
    .refine((date: KnownDate) => date.precision === 'DAY', fieldIssue('NEEDS_A_DAY'))
    .refine(isLate, fieldIssue('TOO_EARLY')),
});
export type EndMembership = z.output<typeof endMembershipSchema>;

/** What taking a change of membership back sends. */
export const memberIdSchema = z.strictObject({ memberId });
export type MemberId = z.output<typeof memberIdSchema>;
