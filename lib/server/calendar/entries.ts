import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { CalendarKind } from '@/lib/domain/calendar/entry';
import type { CalendarFilter, Span } from '@/lib/domain/calendar/query';
import { visibleSql, visibleThroughSql } from '../scope';

// What stands in the calendar, kind by kind, as SQL; all that the actor may see and nothing else.

/** A kind of entry: where its rows are, and what of them makes an entry. */
interface Source {
  from: Prisma.Sql;
  id: Prisma.Sql;
  title: readonly [english: Prisma.Sql, arabic: Prisma.Sql];
  on: Prisma.Sql;
  precision: Prisma.Sql;
  to: Prisma.Sql;
  status: Prisma.Sql;
  version: Prisma.Sql;
  changedAt: Prisma.Sql;
  /** The campaigns `c` it belongs to. */
  campaigns: Prisma.Sql;
  scope: Prisma.Sql;
  /** That it is the actor's own. */
  mine: Prisma.Sql;
  /** More of the entry, as pairs of its JSON. */
  more: Prisma.Sql;
}

const DAY = Prisma.sql`'DAY'`;
const NO_DAY = Prisma.sql`NULL::date`;
const NOTHING = Prisma.empty;
const linked = (table: 'meeting_campaign' | 'letter_campaign' | 'commitment_campaign', column: string, id: Prisma.Sql) =>
  Prisma.sql`campaign c JOIN ${Prisma.raw(table)} j ON j.campaign_id = c.id AND j.${Prisma.raw(column)} = ${id}`;
/** When a record without a time of its own was last written, as the trail knows it. */
const lastEvent = (type: 'MILESTONE' | 'COMMITMENT', id: Prisma.Sql, otherwise: Prisma.Sql) => Prisma.sql`coalesce((
  SELECT max(a.at) FROM audit_event a WHERE a.record_type = ${type}::"RecordType" AND a.record_id = ${id}), ${otherwise})`;

const SOURCES: Record<CalendarKind, (actor: Actor) => Source> = {
  MEETING: (actor) => ({
    from: Prisma.sql`meeting m`,
    id: Prisma.sql`m.id`,
    title: [Prisma.sql`m.title_en`, Prisma.sql`m.title_ar`],
    on: Prisma.sql`m.starts_on`,
    precision: Prisma.sql`m.date_precision`,
    to: Prisma.sql`m.ends_on`,
    status: Prisma.sql`m.status`,
    version: Prisma.sql`m.version`,
    changedAt: Prisma.sql`m.updated_at`,
    campaigns: linked('meeting_campaign', 'meeting_id', Prisma.sql`m.id`),
    scope: visibleSql(actor, 'm'),
    mine: Prisma.sql`EXISTS (SELECT 1 FROM meeting_delegate d WHERE d.meeting_id = m.id AND d.user_id = ${actor.id}::uuid)`,
    more: Prisma.sql`, 'meetingKind', m.kind, 'place', json_build_object('en', m.place_en, 'ar', m.place_ar),
      'startTime', to_char(m.start_time, 'HH24:MI'), 'endTime', to_char(m.end_time, 'HH24:MI'), 'timeZone', m.time_zone`,
  }),
  LETTER: (actor) => ({
    from: Prisma.sql`letter l`,
    id: Prisma.sql`l.id`,
    title: [Prisma.sql`l.subject_en`, Prisma.sql`l.subject_ar`],
    on: Prisma.sql`l.deadline_on`,
    precision: DAY,
    to: NO_DAY,
    status: Prisma.sql`l.status`,
    version: Prisma.sql`l.version`,
    changedAt: Prisma.sql`l.updated_at`,
    campaigns: linked('letter_campaign', 'letter_id', Prisma.sql`l.id`),
    scope: visibleSql(actor, 'l'),
    mine: Prisma.sql`l.lead_user_id = ${actor.id}::uuid`,
    more: NOTHING,
  }),
  FOLLOW_UP: (actor) => ({
    from: Prisma.sql`follow_up f`,
    id: Prisma.sql`f.id`,
    title: [Prisma.sql`f.title_en`, Prisma.sql`f.title_ar`],
    on: Prisma.sql`f.due_on`,
    precision: DAY,
    to: NO_DAY,
    status: Prisma.sql`f.status`,
    version: Prisma.sql`f.version`,
    changedAt: Prisma.sql`f.updated_at`,
    campaigns: Prisma.sql`campaign c JOIN (SELECT f.campaign_id) j ON j.campaign_id = c.id`,
    scope: visibleSql(actor, 'f'),
    mine: Prisma.sql`f.assignee_id = ${actor.id}::uuid`,
    more: Prisma.sql`, 'snoozedUntil', f.snoozed_until`,
  }),
  MILESTONE: (actor) => ({
    from: Prisma.sql`milestone s JOIN campaign whole ON whole.id = s.campaign_id`,
    id: Prisma.sql`s.id`,
    title: [Prisma.sql`s.title_en`, Prisma.sql`s.title_ar`],
    on: Prisma.sql`s.date`,
    precision: Prisma.sql`s.date_precision`,
    to: NO_DAY,
    status: Prisma.sql`s.state`,
    version: Prisma.sql`s.version`,
    changedAt: lastEvent('MILESTONE', Prisma.sql`s.id`, Prisma.sql`whole.created_at`),
    campaigns: Prisma.sql`campaign c JOIN (SELECT s.campaign_id) j ON j.campaign_id = c.id`,
    scope: Prisma.sql`(s.archived_at IS NULL AND whole.archived_at IS NULL)`,
    mine: Prisma.sql`whole.lead_user_id = ${actor.id}::uuid`,
    more: NOTHING,
  }),
  COMMITMENT: (actor) => ({
    from: Prisma.sql`commitment k`,
    id: Prisma.sql`k.id`,
    title: [Prisma.sql`k.text_en`, Prisma.sql`k.text_ar`],
    on: Prisma.sql`k.due_on`,
    precision: Prisma.sql`k.due_precision`,
    to: NO_DAY,
    status: Prisma.sql`k.status`,
    version: Prisma.sql`k.version`,
    changedAt: lastEvent('COMMITMENT', Prisma.sql`k.id`, Prisma.sql`k.created_at`),
    campaigns: linked('commitment_campaign', 'commitment_id', Prisma.sql`k.id`),
    scope: visibleThroughSql(actor, 'k'),
    mine: Prisma.sql`EXISTS (SELECT 1 FROM ${linked('commitment_campaign', 'commitment_id', Prisma.sql`k.id`)}
      WHERE c.lead_user_id = ${actor.id}::uuid)`,
    more: NOTHING,
  }),
};

/** Entries of one kind. The longest span of a rough date is a year: what begins earlier cannot reach the days asked for. */
function entriesOfKind(kind: CalendarKind, actor: Actor, { campaign, mine }: CalendarFilter, span: Span | null): Prisma.Sql {
  const source = SOURCES[kind](actor);
  const { from, id, title, on, precision, to, campaigns } = source;
  const lastDay = Prisma.sql`coalesce(${to}, (${on} + CASE ${precision}::text
    WHEN 'MONTH' THEN interval '1 month - 1 day' WHEN 'YEAR' THEN interval '1 year - 1 day' ELSE interval '0' END)::date)`;
  const conditions = [
    source.scope,
    Prisma.sql`${on} IS NOT NULL`,
    ...(span
      ? [Prisma.sql`${on} BETWEEN ${span.from}::date - 366 AND ${span.to}::date`, Prisma.sql`${lastDay} >= ${span.from}::date`]
      : []),
    ...(campaign ? [Prisma.sql`EXISTS (SELECT 1 FROM ${campaigns} WHERE c.id = ${campaign}::uuid)`] : []),
    ...(mine ? [source.mine] : []),
  ];
  return Prisma.sql`
    SELECT ${kind}::text AS kind, ${id} AS id, ${on} AS first_day, ${lastDay} AS last_day, ${precision}::text AS precision,
      ${source.version} AS version, ${source.changedAt} AS changed_at,
      jsonb_build_object('kind', ${kind}::text, 'id', ${id}, 'title', json_build_object('en', ${title[0]}, 'ar', ${title[1]}),
        'date', json_build_object('on', ${on}, 'precision', ${precision}::text), 'to', ${to}, 'status', ${source.status},
        'campaigns', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'title',
            json_build_object('en', c.title_en, 'ar', c.title_ar)) ORDER BY c.sort_order, c.id), '[]')
          FROM ${campaigns} WHERE c.archived_at IS NULL)${source.more}) AS entry
    FROM ${from} WHERE ${Prisma.join(conditions, ' AND ')}`;
}

/** All entries in the actor's sight, as rows of `entry` with what they are ordered and left out by; those that touch the span, where there is one. */
export function entriesSql(
  actor: Actor,
  filter: CalendarFilter,
  span: Span | null,
  only?: { kind: CalendarKind; id: string },
): Prisma.Sql {
  const kinds = only ? [only.kind] : filter.kinds.length > 0 ? filter.kinds : (Object.keys(SOURCES) as CalendarKind[]);
  const all = kinds.map((kind) => entriesOfKind(kind, actor, filter, span));
  const one = only ? Prisma.sql`WHERE entries.id = ${only.id}::uuid` : Prisma.empty;
  return Prisma.sql`(SELECT * FROM (${Prisma.join(all, ' UNION ALL ')}) entries ${one})`;
}
