import 'server-only';
import { Prisma, RecordType } from '@/generated/prisma/client';
import { may, type Permission } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { activitySql } from '../audit/queries';
import { visibleSignatorySql } from '../letter/signatory-scope';

/** A table of the record, and what decides which of its rows somebody sees. */
export interface Table {
  /** Its primary key; `id` where nothing is said. */
  key?: readonly string[];
  /** Rows can be archived: those are for readers of the history. */
  archives?: true;
  /** Rows belong to an organisation, which may keep them to itself. */
  owned?: true;
  /** References without which a row is not seen: an id that is set must be of a row in sight. */
  within?: Readonly<Record<string, string>>;
  /** References that are left out where what they point at is not in sight. */
  links?: Readonly<Record<string, string>>;
  /** A condition of its own on the row `alias`. */
  where?: (actor: Actor, alias: Prisma.Sql, inSight: InSight) => Prisma.Sql;
  /** Without it, none of the table. */
  permission?: Permission;
  /** Columns that are nobody's, and columns for which a permission is needed. */
  hidden?: readonly string[];
  guarded?: { permission: Permission; columns: readonly string[] };
}

/** Whether there is a row of the table with the id, within the actor's sight. */
export type InSight = (table: string, id: Prisma.Sql) => Prisma.Sql;

const OF_CAMPAIGN = { within: { campaign_id: 'campaign' } } as const;
const OF_MEETING = { within: { meeting_id: 'meeting' } } as const;
const OCCASIONS = { meeting_id: 'meeting', letter_id: 'letter' } as const;
const PART_OF_CAMPAIGN = { archives: true, ...OF_CAMPAIGN } as const;

/** Tables whose rows citations and the like can be about, by the type they are given there. */
const typed = (table: string): string => (table === 'app_user' ? 'USER' : table.toUpperCase());

/** The record that the row is about is in sight. */
const aboutInSight: Table['where'] = (_actor, alias, inSight) => {
  const cases = CITED.map((table) => Prisma.sql`WHEN ${typed(table)} THEN ${inSight(table, Prisma.sql`${alias}.record_id`)}`);
  return Prisma.sql`(CASE ${alias}.record_type::text ${Prisma.join(cases, ' ')} ELSE FALSE END)`;
};

const ownedBy = (actor: Actor, alias: Prisma.Sql): Prisma.Sql => Prisma.sql`${alias}.user_id = ${actor.id}::uuid`;

/** The tables of the record in the order in which they can be put back: what is pointed at stands first. */
export const TABLES: Readonly<Record<string, Table>> = {
  workspace: {},
  organisation: { archives: true },
  app_user: {
    hidden: ['password_hash', 'locale', 'theme', 'version'],
    guarded: { permission: 'people.manage', columns: ['email', 'role', 'disabled_at', 'created_at', 'updated_at'] },
  },
  source: {},
  source_paragraph: { within: { source_id: 'source' } },
  public_context: {},
  workspace_member: { within: { organisation_id: 'organisation' } },
  contact: {
    archives: true,
    guarded: { permission: 'contact.readDetails', columns: ['email', 'phone', 'note_en', 'note_ar'] },
  },
  congress_term: { within: { contact_id: 'contact' } },
  office: { archives: true, within: { contact_id: 'contact' } },
  post: { archives: true, within: { contact_id: 'contact' } },
  alias: { within: { contact_id: 'contact', organisation_id: 'organisation' } },
  campaign: { archives: true },
  campaign_status_change: OF_CAMPAIGN,
  vehicle: PART_OF_CAMPAIGN,
  provision: OF_CAMPAIGN,
  sector: OF_CAMPAIGN,
  milestone: PART_OF_CAMPAIGN,
  ask: PART_OF_CAMPAIGN,
  ask_party: { within: { ask_id: 'ask', contact_id: 'contact', organisation_id: 'organisation', office_id: 'office' } },
  ask_related_campaign: { key: ['ask_id', 'campaign_id'], within: { ask_id: 'ask', campaign_id: 'campaign' } },
  meeting: { archives: true, owned: true },
  meeting_organisation: { within: { meeting_id: 'meeting', organisation_id: 'organisation' } },
  meeting_office: { key: ['meeting_id', 'office_id'], within: { meeting_id: 'meeting', office_id: 'office' } },
  meeting_former_date: OF_MEETING,
  meeting_participant: { within: { meeting_id: 'meeting', contact_id: 'contact' } },
  meeting_delegate: { within: { meeting_id: 'meeting', contact_id: 'contact' } },
  meeting_campaign: { key: ['meeting_id', 'campaign_id'], within: { meeting_id: 'meeting', campaign_id: 'campaign' } },
  topic: OF_MEETING,
  claim: { within: { meeting_id: 'meeting', contact_id: 'contact' } },
  meeting_ask: { key: ['meeting_id', 'ask_id'], within: { meeting_id: 'meeting', ask_id: 'ask' } },
  letter: { archives: true, owned: true },
  letter_version: { within: { letter_id: 'letter' } },
  letter_recipient: { within: { letter_id: 'letter', contact_id: 'contact', organisation_id: 'organisation' } },
  letter_signatory: {
    within: { letter_id: 'letter', contact_id: 'contact', organisation_id: 'organisation' },
    where: (actor, alias) => Prisma.sql`EXISTS (SELECT 1 FROM letter_signatory s JOIN letter l ON l.id = s.letter_id
      WHERE s.id = ${alias}.id AND ${visibleSignatorySql(actor)})`,
  },
  letter_campaign: { key: ['letter_id', 'campaign_id'], within: { letter_id: 'letter', campaign_id: 'campaign' } },
  letter_ask: { key: ['letter_id', 'ask_id'], within: { letter_id: 'letter', ask_id: 'ask' } },
  response: { archives: true, within: OCCASIONS },
  response_ask: { key: ['response_id', 'ask_id'], within: { response_id: 'response', ask_id: 'ask' } },
  commitment: { archives: true, within: OCCASIONS },
  commitment_owner: { within: { commitment_id: 'commitment', contact_id: 'contact', organisation_id: 'organisation' } },
  commitment_campaign: {
    key: ['commitment_id', 'campaign_id'],
    within: { commitment_id: 'commitment', campaign_id: 'campaign' },
  },
  follow_up: {
    archives: true,
    owned: true,
    links: { ...OCCASIONS, commitment_id: 'commitment', campaign_id: 'campaign' },
  },
  position: { owned: true, within: { contact_id: 'contact', campaign_id: 'campaign' }, links: OCCASIONS },
  note: {
    archives: true,
    owned: true,
    permission: 'note.read',
    within: {
      ...OCCASIONS,
      campaign_id: 'campaign',
      contact_id: 'contact',
      office_id: 'office',
      about_organisation_id: 'organisation',
    },
  },
  recommendation: { within: { campaign_id: 'campaign', meeting_id: 'meeting' } },
  metric: {
    archives: true,
    where: (_actor, alias, inSight) => Prisma.sql`(NOT EXISTS (SELECT 1 FROM metric_link link WHERE link.metric_id = ${alias}.id)
      OR EXISTS (SELECT 1 FROM metric_link link WHERE link.metric_id = ${alias}.id AND ${inSight('metric_link', Prisma.sql`link.id`)}))`,
  },
  metric_link: {
    within: { ...OCCASIONS, campaign_id: 'campaign', organisation_id: 'organisation', recommendation_id: 'recommendation' },
  },
  lesson: PART_OF_CAMPAIGN,
  plan_year: { archives: true },
  plan_item: { within: { campaign_id: 'campaign', ask_id: 'ask' } },
  pledge: { within: { campaign_id: 'campaign', meeting_id: 'meeting' } },
  evidence_channel: { within: { campaign_id: 'campaign', meeting_id: 'meeting' } },
  spelling: {},
  citation: { where: aboutInSight },
  open_question: { within: { source_id: 'source' } },
  open_question_record: { key: ['open_question_id', 'record_id'], where: aboutInSight },
  public_context_record: { key: ['public_context_id', 'record_id'], where: aboutInSight },
  saved_view: { where: ownedBy },
  draft: { where: ownedBy },
  audit_event: {
    permission: 'audit.read',
    hidden: ['transaction_id'],
    where: (actor, alias) => Prisma.sql`EXISTS (${activitySql(actor)} AND e.id = ${alias}.id)`,
  },
};

/** Tables of which the archive has nothing: keys to doors, what is counted out of other tables, the chain over the trail. */
export const LEFT_OUT: readonly string[] = [
  'session',
  'invitation',
  'rate_limit',
  'calendar_feed',
  'search_entry',
  'audit_link',
  'audit_head',
];

/** Tables that something can be about. */
const CITED: readonly string[] = Object.keys(TABLES).filter((table) => typed(table) in RecordType);

/** The tables of which somebody may have something. */
export const tablesFor = (actor: Pick<Actor, 'role'>): string[] =>
  Object.entries(TABLES).flatMap(([name, { permission }]) => (permission && !may(actor, permission) ? [] : [name]));
