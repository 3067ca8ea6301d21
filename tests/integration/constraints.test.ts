import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeWith, type RecordTable, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
beforeEach(() => database.owner.query('BEGIN'));
afterEach(() => database.owner.query('ROLLBACK'));

const some = randomUUID();
const other = randomUUID();

/** What a row must point to; that it does not exist is only looked at after the checks. */
const POINTS: Partial<Record<RecordTable, Row>> = {
  app_user: { email: 'a@example.org' },
  post: { contact_id: some },
  workspace_member: { workspace_id: some, organisation_id: some },
  campaign_status_change: { campaign_id: some },
  vehicle: { campaign_id: some },
  milestone: { campaign_id: some },
  ask_party: { ask_id: some },
  meeting_delegate: { meeting_id: some },
  commitment_owner: { commitment_id: some },
  claim: { meeting_id: some },
  follow_up: { organisation_id: some },
  letter_recipient: { letter_id: some },
  letter_signatory: { letter_id: some },
  position: { contact_id: some, campaign_id: some },
  metric_link: { metric_id: some },
  plan_item: { campaign_id: some },
  citation: { record_id: some, paragraph_id: some },
  note: { campaign_id: some },
  lesson: { campaign_id: some },
  invitation: { token_hash: Buffer.from('a token'), email: 'somebody@example.org', created_by_id: some },
  saved_view: { user_id: some },
  congress_term: { contact_id: some },
  calendar_feed: { user_id: some, token_hash: Buffer.from('a token') },
  meeting_former_date: { meeting_id: some },
};

interface Refusal {
  code: string;
  constraint?: string;
}

/** The constraint that refused the row; null when no check did. */
async function refusedBy(table: RecordTable, row: Row): Promise<string | null> {
  try {
    await makeWith(database.owner)(table, { ...POINTS[table], ...row });
    return null;
  } catch (error) {
    const { code, constraint } = error as Refusal;
    if (code === '23503') return null;
    if (code !== '23514') throw error;
    return constraint ?? null;
  }
}

const tooLong = 'x'.repeat(2001);
const wordsOf = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

/** Constraint, table, rows that it refuses, rows that it lets pass. */
const CHECKS: [constraint: string, table: RecordTable, refused: Row[], accepted: Row[]][] = [
  [
    'meeting_ends_after_start',
    'meeting',
    [{ ends_on: '2024-05-01' }, { starts_on: null, date_precision: 'UNKNOWN', ends_on: '2024-05-01' }],
    [{ ends_on: '2024-05-02' }],
  ],
  [
    'meeting_time_needs_day',
    'meeting',
    [{ start_time: '10:00' }, { start_time: '10:00', time_zone: 'UTC', starts_on: '2024-05-01', date_precision: 'MONTH' }],
    [{ start_time: '10:00', time_zone: 'UTC' }],
  ],
  ['meeting_title', 'meeting', [{ title_en: null }], [{ title_en: null, title_ar: 'لقاء' }]],
  [
    'meeting_visibility_owner',
    'meeting',
    [{ visibility: 'ORGANISATION' }],
    [{ visibility: 'ORGANISATION', organisation_id: some }],
  ],
  ['calendar_feed_one_scope', 'calendar_feed', [{ mine: true, campaign_id: some }], [{ mine: true }, { campaign_id: some }]],
  ['milestone_title', 'milestone', [{ title_en: null }], [{ title_en: null, title_ar: 'محطة' }]],
  ['commitment_text', 'commitment', [{ text_en: null }], [{ text_en: null, text_ar: 'التزام' }]],
  ['letter_subject', 'letter', [{ subject_en: null }], [{ subject_en: null, subject_ar: 'رسالة' }]],
  [
    'letter_visibility_owner',
    'letter',
    [{ visibility: 'ORGANISATION' }],
    [{ visibility: 'ORGANISATION', organisation_id: some }],
  ],
  ['campaign_status_as_of_known', 'campaign', [{ status_as_of_precision: 'UNKNOWN' }], [{}]],
  ['campaign_title', 'campaign', [{ title_en: null }], [{ title_en: null, title_ar: 'حملة' }]],
  [
    'status_change_moves',
    'campaign_status_change',
    [{ from_status: 'ACTIVE' }],
    [{ from_status: 'PAUSED' }, { from_status: null }],
  ],
  ['status_change_reason', 'campaign_status_change', [{ reason_en: null }], [{ reason_en: null, reason_ar: 'سبب' }]],
  ['status_change_as_of_known', 'campaign_status_change', [{ as_of_precision: 'UNKNOWN' }], [{}]],
  [
    'status_change_length',
    'campaign_status_change',
    [{ reason_en: tooLong, reason_ar: 'سبب' }, { reason_ar: tooLong }],
    [{ reason_en: 'س'.repeat(2000) }],
  ],
  [
    'metric_figure',
    'metric',
    [
      { value: null },
      { value: 1, value_max: 2 },
      { exactness: 'ABOUT', value: null },
      { exactness: 'RANGE' },
      { exactness: 'RANGE', value: 12, value_max: 6 },
      { exactness: 'ORDER_OF_MAGNITUDE', magnitude_en: 'hundreds' },
      { exactness: 'ORDER_OF_MAGNITUDE', value: null },
    ],
    [
      { exactness: 'COUNTED' },
      { exactness: 'RANGE', value: 6, value_max: 12 },
      { exactness: 'ORDER_OF_MAGNITUDE', value: null, magnitude_ar: 'مئات' },
    ],
  ],
  [
    'post_ends_after_start',
    'post',
    [{ starts_on: '2024-05-02', start_precision: 'DAY', ends_on: '2024-05-01', end_precision: 'DAY' }],
    [{ starts_on: '2024-05-02', start_precision: 'DAY', ends_on: '2024-05-02', end_precision: 'DAY' }],
  ],
  [
    'workspace_member_left_after_joined',
    'workspace_member',
    [{ joined_on: '2024-05-02', joined_precision: 'DAY', left_on: '2024-05-01' }],
    [{ left_on: '2024-05-01' }],
  ],
  [
    'source_sha256',
    'source',
    [{ sha256: 'A'.repeat(64) }, { sha256: 'g'.repeat(64) }, { sha256: 'a'.repeat(63) }],
    [{ sha256: 'a'.repeat(64) }],
  ],
  [
    'vehicle_number',
    'vehicle',
    [{ number: 6265 }, { number: 6265, bill_type: 'HR' }, { number: 6265, congress: 117 }],
    [{ number: 6265, bill_type: 'HR', congress: 117 }, { congress: 117 }],
  ],
  [
    'vehicle_not_itself',
    'vehicle',
    [
      { id: some, enacted_via_id: some, successor_of_id: other },
      { id: some, successor_of_id: some },
      { id: some, enacted_via_id: some },
    ],
    [{ enacted_via_id: other }],
  ],
  [
    'user_contributor_organisation',
    'app_user',
    [{ role: 'CONTRIBUTOR' }],
    [{ role: 'CONTRIBUTOR', organisation_id: some }, { role: 'ADMIN' }],
  ],
  [
    'user_email_canonical',
    'app_user',
    [
      { email: 'A@example.org' },
      { email: 'a@b@example.org' },
      { email: 'a b@example.org' },
      { email: '@example.org' },
      { email: '' },
    ],
    [{ email: 'a+b@example.org' }],
  ],
  ['organisation_name', 'organisation', [{ name_en: null }], [{ name_en: null, name_ar: 'منظمة' }]],
  ['organisation_not_own_parent', 'organisation', [{ id: some, parent_id: some }], [{ parent_id: other }]],
  ['contact_name', 'contact', [{ name_en: null }], [{ name_en: null, name_ar: 'اسم' }]],
  ['contact_bioguide', 'contact', [{ bioguide_id: 'M00115' }, { bioguide_id: 'm001157' }], [{ bioguide_id: 'M001157' }]],
  ['ask_party_one', 'ask_party', [{}, { organisation_id: some, contact_id: some }], [{ office_id: some }]],
  ['alias_one', 'alias', [{}, { organisation_id: some, contact_id: some }], [{ contact_id: some }]],
  ['commitment_owner_one', 'commitment_owner', [{}, { organisation_id: some, contact_id: some }], [{ contact_id: some }]],
  ['letter_recipient_one', 'letter_recipient', [{}, { organisation_id: some, contact_id: some }], [{ organisation_id: some }]],
  ['letter_signatory_one', 'letter_signatory', [{}, { organisation_id: some, contact_id: some }], [{ organisation_id: some }]],
  ['meeting_delegate_one', 'meeting_delegate', [{}, { user_id: some, contact_id: some }], [{ user_id: some }]],
  ['metric_link_one', 'metric_link', [{}, { campaign_id: some, meeting_id: some }], [{ recommendation_id: some }]],
  ['commitment_one_occasion', 'commitment', [{ meeting_id: some, letter_id: some }], [{}, { letter_id: some }]],
  ['response_one_occasion', 'response', [{ meeting_id: some, letter_id: some }], [{}, { letter_id: some }]],
  [
    'claim_speaker',
    'claim',
    [{ by_text_en: null }],
    [
      { by_text_en: null, by_text_ar: 'متحدث' },
      { by_text_en: null, contact_id: some },
    ],
  ],
  ['follow_up_title', 'follow_up', [{ title_en: null }], [{ title_en: null, title_ar: 'متابعة' }]],
  [
    'position_evidence',
    'position',
    [{ evidence: null }, { value: 'OPPOSE', evidence: null }],
    [{ value: 'UNKNOWN', evidence: null }, {}],
  ],
  ['position_inferred_sentence', 'position', [{ evidence: 'INFERRED' }], [{ evidence: 'INFERRED', sentence_ar: 'لأنه' }]],
  ['plan_item_year', 'plan_item', [{ year: 1899 }, { year: 2201 }], [{ year: 2023 }]],
  ['note_text', 'note', [{ text_en: null }], [{ text_en: null, text_ar: 'ملاحظة' }]],
  ['note_one_record', 'note', [{ campaign_id: null }, { meeting_id: some }], [{ campaign_id: null, office_id: some }]],
  ['note_visibility_owner', 'note', [{ visibility: 'ORGANISATION' }], [{ visibility: 'ORGANISATION', organisation_id: some }]],
  [
    'position_visibility_owner',
    'position',
    [{ visibility: 'ORGANISATION' }],
    [{ visibility: 'ORGANISATION', organisation_id: some }],
  ],
  ['campaign_goal_number', 'campaign', [{ goal_number: -1 }], [{ goal_number: 0 }, { goal_number: null }]],
  ['letter_target', 'letter', [{ target_signatures: 0 }], [{ target_signatures: 1 }]],
  ['congress_term_ends_after_start', 'congress_term', [{ ends_on: '2023-01-03' }], [{ ends_on: '2023-01-04' }]],
  ['congress_term_district', 'congress_term', [{ chamber: 'SENATE' }], [{ chamber: 'SENATE', district: null }, {}]],
  [
    'invitation_contributor_organisation',
    'invitation',
    [{ role: 'CONTRIBUTOR' }],
    [{ role: 'CONTRIBUTOR', organisation_id: some }],
  ],
  ['invitation_email_canonical', 'invitation', [{ email: 'Somebody@example.org' }, { email: 'somebody' }], [{}]],
  [
    'invitation_one_end',
    'invitation',
    [{ used_at: '2024-01-01', revoked_at: '2024-01-01' }],
    [{ used_at: '2024-01-01' }, { revoked_at: '2024-01-01' }],
  ],
  ['plan_year_range', 'plan_year', [{ year: 1899 }, { year: 2201 }], []],
  ['lesson_text', 'lesson', [{ text_en: null }], [{ text_en: null, text_ar: 'درس' }]],
  ['lesson_year', 'lesson', [{ year: 1899 }, { year: 2201 }], [{ year: 2200 }]],
  ['saved_view_length', 'saved_view', [{ name: 'x'.repeat(81) }, { query: 'x'.repeat(2001) }], [{ name: 'x'.repeat(80) }]],
  ['pledge_currency', 'pledge', [{ amount: 5 }], [{ amount: 5, currency: 'USD' }, { currency: 'USD' }]],
  [
    'citation_evidence',
    'citation',
    [{ evidence: '' }, { evidence: wordsOf(7) }, { evidence: 'one\ttwo\nthree four  five six seven' }],
    [{ evidence: wordsOf(6) }, { evidence: ` ${wordsOf(6)} ` }],
  ],
  [
    'spelling_forms_check',
    'spelling',
    [
      { forms: ['one'] },
      { forms: [] },
      { forms: ['one', ''] },
      { forms: ['one', null] },
      { forms: Array.from({ length: 13 }, (_, i) => `${i}`) },
    ],
    [{ forms: ['one', 'two'] }],
  ],
];

/** Constraint, table, date column, its precision; `known` where the date may not be missing. */
const DATES: [constraint: string, table: RecordTable, date: string, precision: string, known?: 'known'][] = [
  ['meeting_date_precision', 'meeting', 'starts_on', 'date_precision'],
  ['milestone_date_precision', 'milestone', 'date', 'date_precision'],
  ['commitment_due_precision', 'commitment', 'due_on', 'due_precision'],
  ['letter_sent_precision', 'letter', 'sent_on', 'sent_precision'],
  ['campaign_goal_precision', 'campaign', 'goal_on', 'goal_precision'],
  ['letter_answered_precision', 'letter', 'answered_on', 'answered_precision'],
  ['meeting_former_date_precision', 'meeting_former_date', 'starts_on', 'date_precision'],
  ['campaign_status_as_of_precision', 'campaign', 'status_as_of', 'status_as_of_precision', 'known'],
  ['status_change_as_of_precision', 'campaign_status_change', 'as_of', 'as_of_precision', 'known'],
  ['metric_period_precision', 'metric', 'period', 'period_precision'],
  ['post_start_precision', 'post', 'starts_on', 'start_precision'],
  ['post_end_precision', 'post', 'ends_on', 'end_precision'],
  ['post_as_of_precision', 'post', 'as_of', 'as_of_precision'],
  ['workspace_member_joined_precision', 'workspace_member', 'joined_on', 'joined_precision'],
  ['source_published_precision', 'source', 'published_on', 'published_precision'],
  ['evidence_channel_as_of_precision', 'evidence_channel', 'as_of', 'as_of_precision'],
  ['vehicle_stage_precision', 'vehicle', 'stage_as_of', 'stage_precision'],
];

describe.each(CHECKS)('%s', (constraint, table, refused, accepted) => {
  test.each(refused)('refuses %j', async (row) => expect(await refusedBy(table, row)).toBe(constraint));
  test.each(accepted)('lets %j pass', async (row) => expect(await refusedBy(table, row)).toBeNull());
});

describe.each(DATES)('%s', (constraint, table, date, precision, known) => {
  const whole = ([day, exactness]: [string | null, string]) => !known || (day !== null && exactness !== 'UNKNOWN');
  const refused: [string | null, string][] = [
    ['2024-05-02', 'MONTH'],
    ['2024-05-01', 'YEAR'],
    ['2024-01-02', 'YEAR'],
    ['2024-01-01', 'UNKNOWN'],
    [null, 'DAY'],
    [null, 'MONTH'],
    [null, 'YEAR'],
  ];
  const accepted: [string | null, string][] = [
    ['2024-05-02', 'DAY'],
    ['2024-05-01', 'MONTH'],
    ['2024-01-01', 'YEAR'],
    [null, 'UNKNOWN'],
  ];

  test.each(refused.filter(whole))('refuses %s as %s', async (day, exactness) => {
    expect(await refusedBy(table, { [date]: day, [precision]: exactness })).toBe(constraint);
  });
  test.each(accepted.filter(whole))('lets %s pass as %s', async (day, exactness) => {
    expect(await refusedBy(table, { [date]: day, [precision]: exactness })).toBeNull();
  });
});

test('there is one workspace', async () => {
  const make = makeWith(database.owner);
  await make('workspace');
  await expect(make('workspace')).rejects.toMatchObject({ code: '23505', constraint: 'workspace_one' });
});

test('the chain has one head', async () => {
  const second = database.owner.query("INSERT INTO audit_head (one, sequence, hash) VALUES (false, 0, '')");
  await expect(second).rejects.toMatchObject({ code: '23514', constraint: 'audit_head_one' });
});

test('every check of the database is in these tables', async () => {
  const { rows } = await database.owner.query(
    "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conrelid <> '_prisma_migrations'::regclass ORDER BY 1",
  );
  const known = [...CHECKS, ...DATES].map(([constraint]) => constraint).concat('audit_head_one');
  expect(rows.map(({ conname }) => conname)).toEqual(known.sort());
});
