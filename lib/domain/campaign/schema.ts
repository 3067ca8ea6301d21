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
  .superRefine((input, context) => {
    if (input.reasonEn === null && input.reasonAr === null) {
      context.addIssue({ code: 'custom', path: ['reason'], message: fieldIssue('REQUIRED') });
    }
    if (input.asOf.on < EARLIEST_AS_OF) {
      context.addIssue({ code: 'custom', path: ['asOf'], message: fieldIssue('TOO_EARLY') });
    }
  });
export type ChangeCampaignStatus = z.output<typeof changeCampaignStatusSchema>;
