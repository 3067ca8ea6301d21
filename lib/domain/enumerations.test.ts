import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auditEventSchema } from './audit/events';
import { VISIBILITIES } from './auth/policy';
import { LOCALES, ROLES, THEMES } from './auth/roles';
import { STAGE_STEPS } from './campaign/stage';
import { CAMPAIGN_KINDS, CAMPAIGN_STATUSES, CLOSED_STATUSES, OPEN_STATUSES } from './campaign/status';
import { COMMITMENT_STATUSES } from './commitment/standing';
import { CHAMBERS } from './congress/term';
import { CONTACT_KINDS } from './contact/view';
import { FOLLOW_UP_STATUSES } from './follow-up/standing';
import { SIGNATORY_STATUSES } from './letter/signatories';
import { LETTER_DELIVERIES, LETTER_LANES, LETTER_STATUSES } from './letter/status';
import { ASK_MANNERS, ASK_OUTCOMES } from './meeting/asks';
import { DELEGATION_ROLES } from './meeting/record';
import { MEETING_FORMATS, MEETING_KINDS, MEETING_STATUSES } from './meeting/status';
import { ORGANISATION_KINDS } from './organisation/view';
import { POSITION_EVIDENCE, POSITIONS } from './position/position';
import { BASES, DATE_PRECISIONS } from './shared/partial-date';

const schema = readFileSync('prisma/schema.prisma', 'utf8');
const stored = new Map(
  [...schema.matchAll(/^enum (\w+) \{\n([^}]*)\}/gm)].map(([, name, body]) => [
    name,
    (body as string)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ]),
);

describe('the words of the domain are those of the database', () => {
  test.each<[string, readonly string[]]>([
    ['Role', ROLES],
    ['Locale', LOCALES.map((locale) => locale.toUpperCase())],
    ['Theme', THEMES],
    ['DatePrecision', DATE_PRECISIONS],
    ['Basis', BASES],
    ['CampaignStatus', CAMPAIGN_STATUSES],
    ['CampaignKind', CAMPAIGN_KINDS],
    ['MeetingKind', MEETING_KINDS],
    ['MeetingStatus', MEETING_STATUSES],
    ['MeetingFormat', MEETING_FORMATS],
    ['AskManner', ASK_MANNERS],
    ['AskOutcome', ASK_OUTCOMES],
    ['CommitmentStatus', COMMITMENT_STATUSES],
    ['LetterStatus', LETTER_STATUSES],
    ['LetterLane', LETTER_LANES],
    ['OrganisationKind', ORGANISATION_KINDS],
    ['ContactKind', CONTACT_KINDS],
    ['PositionValue', POSITIONS],
    ['PositionEvidence', POSITION_EVIDENCE],
    ['Chamber', CHAMBERS],
    ['FollowUpStatus', FOLLOW_UP_STATUSES],
    ['LetterDelivery', LETTER_DELIVERIES],
    ['SignatoryStatus', SIGNATORY_STATUSES],
    ['DelegationRole', DELEGATION_ROLES],
    ['Visibility', VISIBILITIES],
  ])('%s', (name, words) => expect([...words].sort()).toEqual([...(stored.get(name) ?? [])].sort()));

  test('audit events are about kinds of record there are', () => {
    const types = auditEventSchema.options.flatMap(({ shape: { recordType } }) =>
      'options' in recordType ? recordType.options : [recordType.value],
    );
    expect(stored.get('RecordType')).toEqual(expect.arrayContaining(types));
  });
});

test('a campaign status is open or closed, never both', () => {
  expect(new Set([...OPEN_STATUSES, ...CLOSED_STATUSES]).size).toBe(OPEN_STATUSES.length + CLOSED_STATUSES.length);
});

test('the steps of a bill are told apart', () => expect(new Set(STAGE_STEPS).size).toBe(STAGE_STEPS.length));
