import { z } from 'zod';
import { idSchema } from '../shared/ids';
import { partialDateSchema } from '../shared/partial-date';
import { fieldIssue, optionalText } from '../shared/text';
import { CAMPAIGN_STATUSES } from './status';

/** The longest reason for a status change, in characters. */
export const REASON_MAX = 2000;

/** Years an as-of date may name; earlier ones are typing slips. */
const EARLIEST_AS_OF = '1990-01-01';

/** What the form of a status change sends. A reason in one language is enough. */
export const changeCampaignStatusSchema = z
  .strictObject({
    campaignId: idSchema<'campaign'>(),
    version: z.coerce.number().int().positive(),
    status: z.enum(CAMPAIGN_STATUSES, fieldIssue('NOT_A_CHOICE')),
    asOf: partialDateSchema,
    reasonEn: optionalText(REASON_MAX),
    reasonAr: optionalText(REASON_MAX),
  })
  .refine((input) => Boolean(input.reasonEn || input.reasonAr), {
    path: ['reason'],
    error: fieldIssue('REQUIRED'),
    // Told together with what else is wrong, unless a reason was given and is itself refused.
    when: ({ issues }) => !issues.some(({ path }) => String(path?.[0]).startsWith('reason')),
  })
  .refine(({ asOf }) => asOf.on >= EARLIEST_AS_OF, { path: ['asOf'], error: fieldIssue('TOO_EARLY') });
export type ChangeCampaignStatus = z.output<typeof changeCampaignStatusSchema>;
