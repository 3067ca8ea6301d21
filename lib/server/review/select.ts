import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { daysOfReview } from '@/lib/domain/review/positions';
import { visiblePositionSql } from '../position/select';
import { visibleSql, visibleThroughSql } from '../scope';

// What a review reads, part by part: JSON columns over the meetings and letters of the year that the reader sees.
// The statement that holds them names these as `meetings` and `letters`.

/** A bilingual column, as JSON. */
const both = (column: string) => Prisma.raw(`json_build_object('en', ${column}_en, 'ar', ${column}_ar)`);
const date = (on: string, precision: string) => Prisma.raw(`json_build_object('on', ${on}, 'precision', ${precision})`);
const list = (object: Prisma.Sql, order: string, from: Prisma.Sql) =>
  Prisma.sql`(SELECT coalesce(json_agg(${object} ORDER BY ${Prisma.raw(order)}), '[]') FROM ${from})`;

const campaignRef = Prisma.sql`'id', c.id, 'kind', c.kind, 'status', c.status, 'title', ${both('c.title')}`;

export const campaignsSql = list(
  Prisma.sql`json_build_object(${campaignRef}, 'summary', ${both('c.summary')}, 'goal', ${both('c.goal')},
    'goalNumber', c.goal_number, 'goalDate', ${date('c.goal_on', 'c.goal_precision')},
    'priorityYears', c.priority_years, 'recordedYears', c.recorded_years,
    'history', ${list(
      Prisma.sql`json_build_object('id', h.id, 'from', h.from_status, 'to', h.to_status, 'reason', ${both('h.reason')},
        'asOf', ${date('h.as_of', 'h.as_of_precision')}, 'isCorrection', h.is_correction, 'changedAt', h.changed_at,
        'changedBy', (SELECT u.name FROM app_user u WHERE u.id = h.changed_by_id))`,
      'h.changed_at, h.id',
      Prisma.sql`campaign_status_change h WHERE h.campaign_id = c.id`,
    )})`,
  'c.sort_order, c.id',
  Prisma.sql`campaign c WHERE c.archived_at IS NULL`,
);

export const meetingsSql = list(
  Prisma.sql`json_build_object('id', m.id, 'kind', m.kind, 'status', m.status, 'title', ${both('m.title')},
    'date', ${date('m.starts_on', 'm.date_precision')}, 'to', m.ends_on, 'dateBasis', m.date_basis, 'level', m.level,
    'campaigns', ${list(
      Prisma.sql`json_build_object('id', j.campaign_id, 'suggested', j.suggested)`,
      'j.campaign_id',
      Prisma.sql`meeting_campaign j WHERE j.meeting_id = m.id`,
    )})`,
  'm.starts_on, m.id',
  Prisma.sql`meetings m`,
);

export const lettersSql = list(
  Prisma.sql`json_build_object('id', l.id, 'status', l.status, 'subject', ${both('l.subject')},
    'sent', ${date('l.sent_on', 'l.sent_precision')}, 'sentBasis', l.sent_basis, 'signatoriesNote', ${both('l.signatories_note')},
    'campaigns', ${list(Prisma.sql`j.campaign_id`, 'j.campaign_id', Prisma.sql`letter_campaign j WHERE j.letter_id = l.id`)},
    'recipients', ${list(
      Prisma.sql`json_build_object('en', coalesce(who.name_en, o.name_en), 'ar', coalesce(who.name_ar, o.name_ar))`,
      'r.id',
      Prisma.sql`letter_recipient r LEFT JOIN contact who ON who.id = r.contact_id
        LEFT JOIN organisation o ON o.id = r.organisation_id WHERE r.letter_id = l.id`,
    )},
    'signed', ${list(
      Prisma.sql`json_build_object('id', s.id, 'name', json_build_object('en', coalesce(s.official_name_en, who.name_en, o.name_en),
        'ar', coalesce(s.official_name_ar, who.name_ar, o.name_ar)))`,
      's.decided_at, s.id',
      Prisma.sql`letter_signatory s LEFT JOIN contact who ON who.id = s.contact_id
        LEFT JOIN organisation o ON o.id = s.organisation_id WHERE s.letter_id = l.id AND s.status = 'SIGNED'`,
    )})`,
  'l.sent_on, l.id',
  Prisma.sql`letters l`,
);

const addressees = list(
  Prisma.sql`json_build_object('id', coalesce(o.id, who.id, f.id),
    'noun', CASE WHEN o.id IS NOT NULL THEN 'organisation' WHEN who.id IS NOT NULL THEN 'contact' ELSE 'office' END, 'shortName', o.short_name,
    'name', json_build_object('en', coalesce(o.name_en, who.name_en, f.name_en, member.name_en), 'ar', coalesce(o.name_ar, who.name_ar, f.name_ar, member.name_ar)))`,
  'p.id',
  Prisma.sql`ask_party p LEFT JOIN organisation o ON o.id = p.organisation_id LEFT JOIN contact who ON who.id = p.contact_id
    LEFT JOIN office f ON f.id = p.office_id LEFT JOIN contact member ON member.id = f.contact_id
    WHERE p.ask_id = a.id AND p.role = 'ADDRESSED_TO'`,
);

/** Asks that were adopted or put to somebody in the year, with what was answered until it ended. */
export function asksSql(actor: Actor, { first, last }: Days) {
  const answers = (object: Prisma.Sql, more = Prisma.empty) =>
    list(
      object,
      'x.on_day, x.sort_order',
      Prisma.sql`(SELECT r.*, coalesce(m.starts_on, l.answered_on, l.sent_on) AS on_day FROM response_ask ra
        JOIN response r ON r.id = ra.response_id LEFT JOIN meeting m ON m.id = r.meeting_id LEFT JOIN letter l ON l.id = r.letter_id
        WHERE ra.ask_id = a.id AND r.archived_at IS NULL AND (${visibleSql(actor, 'm')} OR ${visibleSql(actor, 'l')})) x
        WHERE x.on_day <= ${last}::date ${more}`,
    );
  return list(
    Prisma.sql`json_build_object('id', a.id, 'campaign', a.campaign_id, 'title', ${both('a.title')}, 'addressedTo', ${addressees},
      'adopted', a.adopted, 'raised', a.raised, 'outcomes', ${answers(Prisma.sql`x.outcome`)},
      'answers', ${answers(Prisma.sql`json_build_object('id', x.id, 'text', ${both('x.text')})`, Prisma.sql`AND x.on_day >= ${first}::date`)})`,
    'a.sort_order, a.id',
    Prisma.sql`(SELECT a.*,
        EXISTS (SELECT 1 FROM meeting_ask j JOIN meetings m ON m.id = j.meeting_id WHERE j.ask_id = a.id AND j.manner = 'ADOPTED' AND m.status = 'HELD') AS adopted,
        EXISTS (SELECT 1 FROM meeting_ask j JOIN meetings m ON m.id = j.meeting_id WHERE j.ask_id = a.id AND j.manner = 'RAISED' AND m.status = 'HELD')
          OR EXISTS (SELECT 1 FROM letter_ask j JOIN letters l ON l.id = j.letter_id WHERE j.ask_id = a.id) AS raised
      FROM ask a JOIN campaign c ON c.id = a.campaign_id WHERE a.archived_at IS NULL AND c.archived_at IS NULL) a
      WHERE a.adopted OR a.raised`,
  );
}

/** Commitments `k` that were made in the year, or fell due in it: also what the list of commitments takes for a year. */
export const madeOrDueSql = ({ first, last }: Days) => Prisma.sql`(k.due_on BETWEEN ${first}::date AND ${last}::date
  OR EXISTS (SELECT 1 FROM meeting z WHERE z.id = k.meeting_id AND z.starts_on BETWEEN ${first}::date AND ${last}::date)
  OR EXISTS (SELECT 1 FROM letter z WHERE z.id = k.letter_id AND z.sent_on BETWEEN ${first}::date AND ${last}::date))`;

export const commitmentsSql = (actor: Actor, days: Days) =>
  list(
    Prisma.sql`json_build_object('id', k.id, 'status', k.status, 'text', ${both('k.text')}, 'reportedStatus', ${both('k.reported_status')},
      'owners', ${list(
        Prisma.sql`json_build_object('id', coalesce(o.id, who.id), 'noun', CASE WHEN o.id IS NULL THEN 'contact' ELSE 'organisation' END,
          'shortName', o.short_name, 'name', json_build_object('en', coalesce(o.name_en, who.name_en), 'ar', coalesce(o.name_ar, who.name_ar)))`,
        'w.sort_order',
        Prisma.sql`commitment_owner w LEFT JOIN organisation o ON o.id = w.organisation_id LEFT JOIN contact who ON who.id = w.contact_id
          WHERE w.commitment_id = k.id`,
      )},
      'ownerText', ${both('k.owner_text')}, 'ownerBasis', ${both('k.owner_basis')}, 'due', ${date('k.due_on', 'k.due_precision')},
      'dueBasis', k.due_basis, 'dueNote', ${both('k.due_note')}, 'meeting', NULL,
      'campaigns', ${list(Prisma.sql`j.campaign_id`, 'j.campaign_id', Prisma.sql`commitment_campaign j WHERE j.commitment_id = k.id`)})`,
    'k.due_on NULLS LAST, k.sort_order, k.id',
    Prisma.sql`commitment k WHERE ${visibleThroughSql(actor, 'k')} AND ${madeOrDueSql(days)}`,
  );

/** Figures of the year; one of a meeting or a letter that the reader does not see is not theirs either. */
export const figuresSql = (actor: Actor, { first, last }: Days) =>
  list(
    Prisma.sql`json_build_object('id', x.id, 'kind', x.kind, 'exactness', x.exactness, 'title', ${both('x.title')}, 'value', x.value,
      'valueMax', x.value_max, 'magnitude', ${both('x.magnitude')}, 'unit', ${both('x.unit')},
      'period', ${date('x.period', 'x.period_precision')}, 'periodBasis', x.period_basis, 'note', ${both('x.note')},
      'campaigns', (SELECT coalesce(json_agg(DISTINCT coalesce(j.campaign_id, z.campaign_id)) FILTER (WHERE coalesce(j.campaign_id, z.campaign_id) IS NOT NULL), '[]')
        FROM metric_link j LEFT JOIN recommendation z ON z.id = j.recommendation_id WHERE j.metric_id = x.id),
      'meetings', ${list(
        Prisma.sql`json_build_object('id', m.id, 'title', ${both('m.title')})`,
        'm.starts_on, m.id',
        Prisma.sql`metric_link j JOIN meeting m ON m.id = j.meeting_id WHERE j.metric_id = x.id`,
      )},
      'letters', ${list(
        Prisma.sql`json_build_object('id', l.id, 'title', ${both('l.subject')})`,
        'l.sent_on, l.id',
        Prisma.sql`metric_link j JOIN letter l ON l.id = j.letter_id WHERE j.metric_id = x.id`,
      )})`,
    'x.sort_order, x.id',
    figuresFrom(actor, Prisma.sql`x.period BETWEEN ${first}::date AND ${last}::date`),
  );

/** The figures `x` that somebody may know of. For somebody of no organisation the scope is unknown, not false: hence NOT TRUE. */
export const figuresFrom = (actor: Actor, where: Prisma.Sql) => Prisma.sql`metric x WHERE x.archived_at IS NULL AND ${where}
  AND NOT EXISTS (SELECT 1 FROM metric_link j LEFT JOIN meeting m ON m.id = j.meeting_id LEFT JOIN letter l ON l.id = j.letter_id
    WHERE j.metric_id = x.id AND ((j.meeting_id IS NOT NULL AND (${visibleSql(actor, 'm')}) IS NOT TRUE) OR (j.letter_id IS NOT NULL AND (${visibleSql(actor, 'l')}) IS NOT TRUE)))`;

/** Milestones of the year; one without a date is told of by a document of the year. */
export const milestonesSql = (year: number) =>
  list(
    Prisma.sql`json_build_object('id', t.id, 'campaign', t.campaign_id, 'title', ${both('t.title')}, 'date', ${date('t.date', 't.date_precision')},
      'dateBasis', t.date_basis, 'dateNote', ${both('t.date_note')}, 'state', t.state, 'note', ${both('t.note')})`,
    't.sort_order, t.id',
    Prisma.sql`milestone t WHERE t.archived_at IS NULL AND (extract(year FROM t.date) = ${year}::int
      OR (t.date IS NULL AND EXISTS (SELECT 1 FROM citation q JOIN source_paragraph p ON p.id = q.paragraph_id JOIN source d ON d.id = p.source_id
        WHERE q.record_id = t.id AND extract(year FROM d.published_on) = ${year}::int)))`,
  );

/** Where bills stood as of a day of the year; what is publicly known beside the documents stands apart from it. */
export const vehiclesSql = (year: number) =>
  list(
    Prisma.sql`json_build_object('id', v.id, 'campaign', v.campaign_id, 'title', ${both('v.title')}, 'stage', v.stage,
      'stageAsOf', ${date('v.stage_as_of', 'v.stage_precision')})`,
    'v.sort_order, v.id',
    Prisma.sql`vehicle v WHERE v.archived_at IS NULL AND v.public_context_id IS NULL AND extract(year FROM v.stage_as_of) = ${year}::int`,
  );

/** What was recommended for a time that touches the year. */
export const recommendationsSql = (actor: Actor, { first, last }: Days) =>
  list(
    Prisma.sql`json_build_object('id', r.id, 'campaign', r.campaign_id, 'title', ${both('r.title')}, 'progress', ${both('r.progress')})`,
    'r.sort_order, r.id',
    Prisma.sql`recommendation r LEFT JOIN meeting m ON m.id = r.meeting_id
      WHERE (r.meeting_id IS NULL OR ${visibleSql(actor, 'm')}) AND r.window_start <= ${last}::date AND r.window_end >= ${first}::date`,
  );

export const entriesSql = (actor: Actor, year: number) =>
  list(
    Prisma.sql`json_build_object('id', p.id, 'campaign', p.campaign_id, 'contactId', p.contact_id, 'value', p.value, 'happenedOn', p.happened_on,
      'recordedAt', to_char(p.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'name', ${both('who.name')})`,
    'p.happened_on, p.id',
    Prisma.sql`position p JOIN contact who ON who.id = p.contact_id JOIN campaign c ON c.id = p.campaign_id
      WHERE who.archived_at IS NULL AND c.archived_at IS NULL AND p.happened_on <= ${daysOfReview(year).end}::date AND ${visiblePositionSql(actor)}`,
  );

/** Who sits in Congress on the two days; nobody needs to be known while no position is. */
export function seatsSql(actor: Actor, year: number) {
  const on = (day: 'start' | 'end') => Prisma.sql`
    SELECT DISTINCT ON (term.contact_id) term.contact_id, term.chamber, term.state, ${day}::text AS day
    FROM congress_term term JOIN contact who ON who.id = term.contact_id
    WHERE who.archived_at IS NULL AND term.starts_on <= ${daysOfReview(year)[day]}::date AND ${daysOfReview(year)[day]}::date < term.ends_on
      AND EXISTS (SELECT 1 FROM position p WHERE p.happened_on <= ${daysOfReview(year).end}::date AND ${visiblePositionSql(actor)})
    ORDER BY term.contact_id, term.starts_on DESC`;
  return list(
    Prisma.sql`json_build_object('contactId', seat.contact_id, 'chamber', seat.chamber, 'state', seat.state, 'day', seat.day)`,
    'seat.day, seat.contact_id',
    Prisma.sql`((${on('start')}) UNION ALL (${on('end')})) seat`,
  );
}

export const lessonsSql = (year: number) =>
  list(
    Prisma.sql`json_build_object('id', n.id, 'campaign', n.campaign_id, 'text', ${both('n.text')})`,
    'n.id',
    Prisma.sql`lesson n WHERE n.archived_at IS NULL AND n.year = ${year}::int`,
  );

export const plansSql = (year: number) =>
  list(
    Prisma.sql`json_build_object('id', y.id, 'year', y.year,
      'ranked', CASE WHEN y.ranked_at IS NULL THEN NULL ELSE json_build_object('at', y.ranked_at, 'by', (SELECT u.name FROM app_user u WHERE u.id = y.ranked_by_id)) END,
      'items', ${list(
        Prisma.sql`json_build_object('id', i.id, 'campaign', json_build_object(${campaignRef}),
          'ask', CASE WHEN a.id IS NULL THEN NULL ELSE json_build_object('id', a.id, 'title', ${both('a.title')}) END)`,
        'i.sort_order',
        Prisma.sql`plan_item i JOIN campaign c ON c.id = i.campaign_id LEFT JOIN ask a ON a.id = i.ask_id
          WHERE i.year = y.year AND c.archived_at IS NULL`,
      )})`,
    'y.year',
    Prisma.sql`plan_year y WHERE y.archived_at IS NULL AND y.year IN (${year}::int, ${year + 1}::int)`,
  );

/** The first and the last day of a year. */
export interface Days {
  first: string;
  last: string;
}
