// Records for integration and browser tests, written with plain SQL: they say what a row needs at least.
import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';

/** Columns by their names in the database. */
export type Row = Readonly<Record<string, unknown>>;

const NOW = { updated_at: new Date() };

/** The least each table takes. A row of a test names only what the test is about. */
// biome-ignore format: a table to scan
const DEFAULTS = {
  organisation: { name_en: 'An organisation', kind: 'MEMBER_ORGANISATION', side: 'SYRIAN_AMERICAN', ...NOW },
  app_user: { name: 'A person', role: 'VIEWER', ...NOW },
  contact: { kind: 'OFFICIAL', name_en: 'A contact', ...NOW },
  post: { title_en: 'A post' },
  office: { kind: 'AGENCY', name_en: 'An office' },
  congress_term: { chamber: 'HOUSE', state: 'CA', district: 1, party: 'Independent', starts_on: '2023-01-03', ends_on: '2025-01-03' },
  workspace: { name_en: 'A coalition', name_ar: 'تحالف', ...NOW },
  workspace_member: {},
  campaign: {
    kind: 'LEGISLATION', title_en: 'A campaign', status: 'ACTIVE', status_as_of: '2024-05-01', status_as_of_precision: 'DAY', ...NOW,
  },
  campaign_status_change: { to_status: 'ACTIVE', reason_en: 'It began.', as_of: '2024-05-01', as_of_precision: 'DAY' },
  vehicle: { title_en: 'A bill', stage: 'INTRODUCED' },
  milestone: { title_en: 'A milestone', date_precision: 'UNKNOWN', date_basis: 'NOT_STATED', state: 'DONE' },
  ask: { title_en: 'An ask' },
  ask_party: { role: 'MADE_BY' },
  alias: { text: 'An alias' },
  meeting: {
    kind: 'CONGRESSIONAL_MEETING', status: 'HELD', title_en: 'A meeting', starts_on: '2024-05-02', date_precision: 'DAY', date_basis: 'STATED',
    place_basis: 'NOT_STATED', format: 'UNKNOWN', ...NOW,
  },
  meeting_organisation: {},
  meeting_participant: {},
  meeting_delegate: { role: 'ATTENDEE' },
  topic: { text_en: 'A topic' },
  response: { text_en: 'An answer' },
  commitment: { text_en: 'A commitment', status: 'PROMISED', due_precision: 'UNKNOWN', due_basis: 'NOT_STATED' },
  commitment_owner: {},
  claim: { text_en: 'A claim', by_text_en: 'Somebody' },
  follow_up: { title_en: 'A task', due_on: '2024-06-01', ...NOW },
  letter: {
    status: 'SENT', subject_en: 'A letter', sender_basis: 'STATED', sent_on: '2024-05-03', sent_precision: 'DAY', sent_basis: 'STATED',
    signatories_stated: false, ...NOW,
  },
  letter_version: { number: 1, body_en: 'A text' },
  letter_recipient: {},
  letter_signatory: { status: 'INVITED' },
  position: { value: 'SUPPORT', evidence: 'VOTE', happened_on: '2024-05-01' },
  metric: { kind: 'RESULT', title_en: 'A figure', exactness: 'EXACT', value: 3, period: '2024-01-01', period_precision: 'YEAR', period_basis: 'STATED' },
  metric_link: {},
  recommendation: { title_en: 'A recommendation', window_basis: 'NOT_STATED' },
  plan_item: { year: 2024, sort_order: 900 },
  note: { text_en: 'A note', ...NOW },
  invitation: { name: 'Somebody', role: 'VIEWER', expires_at: '2030-01-01' },
  saved_view: { list: 'meetings', name: 'Mine', query: '' },
  spelling: { forms: ['one', 'two'] },
  calendar_feed: { mine: false, with_people: true, with_notes: true },
  plan_year: { year: 2024 },
  lesson: { year: 2024, text_en: 'A lesson', ...NOW },
  meeting_former_date: { starts_on: '2024-04-30', date_precision: 'DAY' },
  pledge: { text_en: 'A pledge' },
  evidence_channel: { kind: 'EMAIL', address: 'evidence@example.org', as_of_precision: 'UNKNOWN' },
  source: {
    number: 900, title_en: 'A document', publisher_basis: 'NOT_STATED', language: 'AR', published_precision: 'UNKNOWN', published_basis: 'NOT_STATED',
    sha256: '0'.repeat(64), bytes: 1,
  },
  source_paragraph: { number: 1 },
  citation: { record_type: 'CAMPAIGN', evidence: 'a phrase' },
  public_context: { claim_en: 'A claim', verified: false },
} satisfies Record<string, Row>;

/** Links between two records; they have no id of their own. */
const LINKS = {
  ask_related_campaign: {},
  meeting_campaign: {},
  meeting_office: {},
  meeting_ask: { manner: 'RAISED' },
  response_ask: {},
  commitment_campaign: {},
  letter_campaign: {},
  letter_ask: {},
} satisfies Record<string, Row>;

export type RecordTable = keyof typeof DEFAULTS;
export type LinkTable = keyof typeof LINKS;

/** Inserts a row, with what the table needs besides; returns its id (empty for a link). */
export type Make = (table: RecordTable | LinkTable, row?: Row) => Promise<string>;

/** Inserts rows as {@link Make} does, without any transaction or audit event: for what the database refuses. */
export const makeWith =
  (client: ClientBase): Make =>
  async (table, row = {}) => {
    const id = table in LINKS ? {} : { id: randomUUID() };
    const values: Row = { ...id, ...{ ...DEFAULTS, ...LINKS }[table], ...row };
    const columns = Object.keys(values);
    const places = columns.map((_, i) => `$${i + 1}`);
    await client.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`, Object.values(values));
    return String(values.id ?? '');
  };

/** Writes the audit event without which the database refuses a transaction. */
export async function writeEvent(client: ClientBase, recordId: string = randomUUID()): Promise<string> {
  const id = randomUUID();
  await client.query(
    `INSERT INTO audit_event (id, actor_name, action, record_type, record_id, after) VALUES ($1, 'Test', 'workspace.seeded', 'WORKSPACE', $2, '{}')`,
    [id, recordId],
  );
  return id;
}

/** Changes records by a statement of one's own, audited as {@link makeRecords} is. */
export const changeRecords = (client: ClientBase, statement: string, values: unknown[] = []): Promise<unknown> =>
  makeRecords(client, () => client.query(statement, values));

/** Inserts records in one transaction, audited once. */
export async function makeRecords<Value>(client: ClientBase, work: (make: Make) => Promise<Value>): Promise<Value> {
  await client.query('BEGIN');
  try {
    await writeEvent(client);
    const value = await work(makeWith(client));
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
