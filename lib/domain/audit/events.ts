import { z } from 'zod';
import { ROLES } from '../auth/roles';
import { CAMPAIGN_STATUSES } from '../campaign/status';
import { POSITIONS } from '../position/position';
import { RECORD_TYPES } from '../record/noun';
import { DATE_PRECISIONS } from '../shared/partial-date';
import { ADMINISTRATION_EVENTS } from './administration-events';
import { LETTER_EVENTS } from './letter-events';

/** What a record said, field by field, with its version. */
const content = z.record(z.string(), z.json());
const recordType = z.enum(Object.values(RECORD_TYPES));

const asOf = { asOf: z.string(), asOfPrecision: z.enum(DATE_PRECISIONS) };
const status = z.enum(CAMPAIGN_STATUSES);
const savedView = z.object({ list: z.string(), name: z.string(), query: z.string() });
const exported = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('list'),
    list: z.string(),
    format: z.string(),
    query: z.string(),
    columns: z.array(z.string()),
    rows: z.number(),
  }),
  z.object({ what: z.literal('card'), noun: z.enum(['contact', 'office']), id: z.string() }),
  z.object({ what: z.literal('review'), year: z.number() }),
  z.object({ what: z.literal('everything') }),
]);
export type Exported = z.input<typeof exported>;
const account = { role: z.enum(ROLES), name: z.string().optional(), organisationId: z.string().nullable().optional() };

/**
 * Every kind of audit event, with what it keeps of before and after. The trail is append-only: an event's
 * shape may gain optional fields, and never loses or renames one.
 */
export const auditEventSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('record.created'), recordType, before: z.null(), after: content }),
  z.object({ action: z.literal('record.changed'), recordType, before: content, after: content }),
  z.object({ action: z.literal('record.archived'), recordType, before: content, after: content }),
  z.object({ action: z.literal('record.restored'), recordType, before: content, after: content }),
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
    before: z.object(account),
    after: z.object({ ...account, passwordChanged: z.boolean() }),
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
  /** Somebody took something away as a file; `query` is the list's, `rows` how many it had. */
  z.object({
    action: z.literal('export.made'),
    recordType: z.literal('USER'),
    before: z.null(),
    after: exported,
  }),
  ...ADMINISTRATION_EVENTS,
  ...LETTER_EVENTS,
  z.object({
    action: z.literal('congress.loaded'),
    recordType: z.literal('WORKSPACE'),
    before: z.null(),
    after: z.object({ members: z.number(), added: z.number(), changed: z.number() }),
  }),
  /** An entry of the ledger; `before` is the one that held on its day, as far as its readers know. */
  z.object({
    action: z.literal('position.recorded'),
    recordType: z.literal('POSITION'),
    before: content.nullable(),
    after: content.and(z.object({ value: z.enum(POSITIONS) })),
  }),
  z.object({
    action: z.literal('view.saved'),
    recordType: z.literal('SAVED_VIEW'),
    before: z.null(),
    after: savedView,
  }),
  z.object({
    action: z.literal('view.removed'),
    recordType: z.literal('SAVED_VIEW'),
    before: savedView,
    after: z.null(),
  }),
]);
export type AuditEventInput = z.input<typeof auditEventSchema> & { recordId: string };
export type AuditAction = AuditEventInput['action'];
