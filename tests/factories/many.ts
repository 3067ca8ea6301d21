// A hundred times the seed and more, for what must use indexes: the rows of each table, copied with the links between them.
import type { ClientBase } from 'pg';

/** How often each table's rows are copied, each after those it points at; where the seed has few, more often. */
const COPIES = {
  ...{ organisation: 100, contact: 100, campaign: 100, campaign_status_change: 100, vehicle: 100, milestone: 100 },
  ...{ ask: 100, ask_party: 100 },
  ...{ meeting: 2200, meeting_campaign: 2200, meeting_organisation: 2200, meeting_participant: 2200, meeting_ask: 2200 },
  ...{ letter: 3000, letter_campaign: 3000, letter_recipient: 3000 },
  ...{ commitment: 1100, commitment_owner: 1100, commitment_campaign: 1100 },
  ...{ metric: 100, metric_link: 100, citation: 100 },
} as const;
type Copied = keyof typeof COPIES;

/** Of many, most are over and spread over the years: `n` counts the copies. */
const CHANGED: Partial<Record<Copied, Readonly<Record<string, string>>>> = {
  contact: { bioguide_id: "CASE WHEN bioguide_id IS NOT NULL THEN 'Q' || lpad(n::text, 6, '0') END" },
  citation: { record_id: 'md5(record_id::text || n)::uuid' },
  meeting: {
    status: `CASE WHEN n % 50 = 0 THEN status ELSE 'HELD' END`,
    starts_on: '(starts_on - make_interval(years => n % 15))::date',
    ends_on: '(ends_on - make_interval(years => n % 15))::date',
  },
  letter: {
    status: `CASE WHEN n % 500 = 0 THEN 'OPEN_FOR_SIGNATURE' ELSE status END`,
    sent_on: '(sent_on - make_interval(years => n % 15))::date',
    deadline_on: "CASE WHEN n % 500 = 0 THEN DATE '2026-11-25' END",
  },
  commitment: { status: `CASE WHEN n % 40 = 0 THEN status ELSE 'KEPT' END` },
};

/** Fills a seeded database with about 20,000 rows in each of its large tables. Triggers rest meanwhile. */
export async function makeMany(owner: ClientBase): Promise<void> {
  const { rows: tables } = await owner.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
  );
  const triggers = async (what: 'DISABLE' | 'ENABLE') => {
    for (const { name } of tables) await owner.query(`ALTER TABLE "${name}" ${what} TRIGGER USER`);
  };
  await triggers('DISABLE');
  for (const table of Object.keys(COPIES) as Copied[]) await copy(owner, table);
  for (const statement of MORE) await owner.query(statement);
  await triggers('ENABLE');
  await owner.query('VACUUM ANALYZE');
}

async function copy(owner: ClientBase, table: Copied): Promise<void> {
  const { rows: columns } = await owner.query<{ name: string; type: string; of: string | null }>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, (SELECT confrelid::regclass::text FROM pg_constraint
        WHERE contype = 'f' AND conrelid = a.attrelid AND conkey = ARRAY[a.attnum]) AS of
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`,
    [table],
  );
  const values = columns.map(({ name, type, of }) => {
    const changed = CHANGED[table]?.[name];
    if (changed) return `(${changed})::${type}`;
    if (name === 'id') return 'md5(id::text || n)::uuid';
    return of && of in COPIES ? `md5(${name}::text || (n - 1) % ${COPIES[of as Copied]} + 1)::uuid` : `"${name}"`;
  });
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  await owner.query(
    `INSERT INTO "${table}" (${names}) SELECT ${values.join(', ')} FROM (SELECT * FROM "${table}") seed, generate_series(1, ${COPIES[table]}) n`,
  );
}

/** What the seed has nothing of. */
const MORE = [
  `INSERT INTO contact (id, kind, name_en, updated_at) SELECT md5('member' || n)::uuid, 'MEMBER_OF_CONGRESS', 'Member ' || n, now() FROM generate_series(1, 535) n`,
  `INSERT INTO congress_term (id, contact_id, chamber, state, district, party, starts_on, ends_on)
   SELECT gen_random_uuid(), md5('member' || n)::uuid, 'HOUSE', 'CA', n % 50, 'Independent', DATE '2025-01-03' - term * 730, DATE '2027-01-03' - term * 730
   FROM generate_series(1, 535) n, generate_series(0, 11) term`,
  `INSERT INTO position (id, contact_id, campaign_id, value, evidence, happened_on)
   SELECT gen_random_uuid(), md5('member' || n)::uuid, campaign.id, 'SUPPORT', 'VOTE', DATE '2026-01-01' - again * 30
   FROM (SELECT id FROM campaign ORDER BY sort_order, id LIMIT 20) campaign, generate_series(1, 535) n, generate_series(1, 2) again`,
  `INSERT INTO follow_up (id, title_en, due_on, status, organisation_id, campaign_id, updated_at)
   SELECT gen_random_uuid(), 'Task ' || n, DATE '2026-11-22' - n % 3000 + 20, (CASE WHEN n % 100 = 0 THEN 'OPEN' ELSE 'DONE' END)::"FollowUpStatus",
     (SELECT id FROM organisation ORDER BY id LIMIT 1), md5(campaign.id::text || n % 100 + 1)::uuid, now()
   FROM (SELECT id FROM campaign ORDER BY sort_order, id LIMIT 1) campaign, generate_series(1, 20000) n`,
  `INSERT INTO letter_signatory (id, letter_id, organisation_id, status)
   SELECT gen_random_uuid(), letter.id, organisation.id, 'INVITED' FROM letter, (SELECT id FROM organisation ORDER BY id LIMIT 4) organisation`,
  `INSERT INTO audit_event (id, actor_name, action, record_type, record_id, after)
   SELECT gen_random_uuid(), 'Test', 'record.created', 'MEETING', id, '{}' FROM meeting`,
];
