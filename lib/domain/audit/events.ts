import { z } from 'zod';
import { ROLES } from '../auth/roles';
import { CAMPAIGN_STATUSES } from '../campaign/status';
import { DATE_PRECISIONS } from '../shared/partial-date';

const asOf = { asOf: z.string(), asOfPrecision: z.enum(DATE_PRECISIONS) };
const status = z.enum(CAMPAIGN_STATUSES);

/**
 * Every kind of audit event, with what it keeps of before and after. The trail is append-only: an event's
 * shape may gain optional fields, and never loses or renames one.
 */
export const auditEventSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('campaign.statusChanged'),
    recordType: z.literal('CAMPAIGN'),
    before: z.object({ status, ...asOf, version: z.number() }),
    after: z.object({
      status,
      ...asOf,
      reasonEn: z.string().nullable(),
      reasonAr: z.string().nullable(),
      version: z.number(),
      changeId: z.uuid(),
    }),
  }),
  z.object({
    action: z.literal('campaign.statusCorrected'),
    recordType: z.literal('CAMPAIGN'),
    before: z.object({ status: status.nullable(), version: z.number() }),
    after: z.object({
      status,
      ...asOf,
      reasonEn: z.string().nullable(),
      reasonAr: z.string().nullable(),
      version: z.number(),
      changeId: z.uuid(),
    }),
  }),
  z.object({
    action: z.literal('user.created'),
    recordType: z.literal('USER'),
    before: z.null(),
    after: z.object({ email: z.string(), name: z.string(), role: z.enum(ROLES) }),
  }),
  z.object({
    action: z.literal('user.changed'),
    recordType: z.literal('USER'),
    before: z.object({ role: z.enum(ROLES) }),
    after: z.object({ role: z.enum(ROLES), passwordChanged: z.boolean() }),
  }),
  z.object({
    action: z.literal('user.signedIn'),
    recordType: z.literal('USER'),
    before: z.null(),
    after: z.null(),
  }),
  z.object({
    action: z.literal('user.signedOut'),
    recordType: z.literal('USER'),
    before: z.null(),
    after: z.null(),
  }),
  z.object({
    action: z.literal('user.preferencesChanged'),
    recordType: z.literal('USER'),
    before: z.object({ locale: z.string().nullable(), theme: z.string() }),
    after: z.object({ locale: z.string().nullable(), theme: z.string() }),
  }),
  z.object({
    action: z.literal('workspace.seeded'),
    recordType: z.literal('WORKSPACE'),
    before: z.null(),
    after: z.record(z.string(), z.number()),
  }),
  z.object({
    action: z.literal('source.loaded'),
    recordType: z.literal('SOURCE'),
    before: z.null(),
    after: z.object({ paragraphs: z.number(), citations: z.number(), unverified: z.number() }),
  }),
]);
export type AuditEventInput = z.input<typeof auditEventSchema> & { recordId: string };
export type AuditAction = AuditEventInput['action'];
