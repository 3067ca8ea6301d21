import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { visibleSql, visibleThroughSql } from '../scope';

/**
 * The records that the citations of `cited` are about: type, id, the words they go by, and the page that
 * shows them. Those the actor may not see are left out, and so are archived ones.
 * Common table expressions, to stand after `cited(record_type, record_id, …)`.
 */
export function citedRecordsSql(actor: Actor): Prisma.Sql {
  const meeting = visibleSql(actor, 'm');
  const letter = visibleSql(actor, 'l');

  /** The records of one type, from their table `x` on: `shown` gives both labels, the page and its id. */
  const of = (type: string, table: string, shown: Prisma.Sql, more = Prisma.empty) => Prisma.sql`
    SELECT k.record_type, k.record_id, ${shown}
    FROM about k JOIN ${Prisma.raw(table)} x ON x.id = k.record_id ${more}
    WHERE k.record_type = ${type}::"RecordType"`;
  const own = (label: string, place: string) => Prisma.raw(`x.${label}_en, x.${label}_ar, '${place}', x.id::text`);

  const onCampaign = Prisma.sql`JOIN campaign c ON c.id = x.campaign_id AND c.archived_at IS NULL`;
  const onMeeting = Prisma.sql`JOIN meeting m ON m.id = x.meeting_id AND ${meeting}`;
  const ofCampaign = (type: string, table: string, label = 'title') =>
    of(type, table, Prisma.raw(`x.${label}_en, x.${label}_ar, 'campaign', c.id::text`), onCampaign);
  const ofMeeting = (type: string, table: string) =>
    of(type, table, Prisma.sql`x.text_en, x.text_ar, 'meeting', m.id::text`, onMeeting);
  /** Answers: given at a meeting, or in reply to a letter. */
  const onOccasion = Prisma.sql`LEFT JOIN meeting m ON m.id = x.meeting_id LEFT JOIN letter l ON l.id = x.letter_id`;
  const occasionInSight = Prisma.sql`AND ((m.id IS NOT NULL AND ${meeting}) OR (l.id IS NOT NULL AND ${letter}))`;
  const meetingInSight = Prisma.sql`(x.meeting_id IS NULL OR EXISTS (SELECT 1 FROM meeting m WHERE m.id = x.meeting_id AND ${meeting}))`;
  /** Money and channels: on a campaign, otherwise on a meeting. */
  const onEither = Prisma.sql`CROSS JOIN LATERAL (
      SELECT 'campaign' AS place, c.id FROM campaign c WHERE c.id = x.campaign_id AND c.archived_at IS NULL AND ${meetingInSight}
      UNION ALL SELECT 'meeting', m.id FROM meeting m WHERE m.id = x.meeting_id AND ${meeting}
      LIMIT 1) p`;
  /** Figures: on the first record in sight that they are linked to. */
  const onLinked = Prisma.sql`CROSS JOIN LATERAL (
      SELECT 'campaign' AS place, coalesce(j.campaign_id, r.campaign_id) AS id
        FROM metric_link j LEFT JOIN recommendation r ON r.id = j.recommendation_id
        WHERE j.metric_id = x.id AND coalesce(j.campaign_id, r.campaign_id) IS NOT NULL
      UNION ALL SELECT 'meeting', m.id FROM metric_link j JOIN meeting m ON m.id = j.meeting_id WHERE j.metric_id = x.id AND ${meeting}
      UNION ALL SELECT 'letter', l.id FROM metric_link j JOIN letter l ON l.id = j.letter_id WHERE j.metric_id = x.id AND ${letter}
      UNION ALL SELECT 'organisation', j.organisation_id FROM metric_link j WHERE j.metric_id = x.id AND j.organisation_id IS NOT NULL
      LIMIT 1) p`;

  const parts = [
    of('CAMPAIGN', 'campaign', own('title', 'campaign'), Prisma.sql`AND x.archived_at IS NULL`),
    of(
      'CAMPAIGN_STATUS_CHANGE',
      'campaign_status_change',
      Prisma.sql`c.title_en, c.title_ar, 'campaign', c.id::text`,
      onCampaign,
    ),
    ofCampaign('VEHICLE', 'vehicle'),
    ofCampaign('PROVISION', 'provision', 'text'),
    ofCampaign('MILESTONE', 'milestone'),
    ofCampaign('ASK', 'ask'),
    of(
      'RECOMMENDATION',
      'recommendation',
      Prisma.sql`x.title_en, x.title_ar, 'campaign', c.id::text`,
      Prisma.sql`${onCampaign} AND ${meetingInSight}`,
    ),
    of(
      'PLAN_ITEM',
      'plan_item',
      Prisma.sql`coalesce(a.title_en, c.title_en), coalesce(a.title_ar, c.title_ar), 'campaign', c.id::text`,
      Prisma.sql`${onCampaign} LEFT JOIN ask a ON a.id = x.ask_id`,
    ),
    of('PLEDGE', 'pledge', Prisma.sql`x.text_en, x.text_ar, p.place, p.id::text`, onEither),
    of('EVIDENCE_CHANNEL', 'evidence_channel', Prisma.sql`x.address, x.address, p.place, p.id::text`, onEither),
    of('MEETING', 'meeting', own('title', 'meeting'), Prisma.sql`JOIN meeting m ON m.id = x.id AND ${meeting}`),
    of(
      'MEETING_ORGANISATION',
      'meeting_organisation',
      Prisma.sql`o.name_en, o.name_ar, 'meeting', m.id::text`,
      Prisma.sql`${onMeeting} JOIN organisation o ON o.id = x.organisation_id`,
    ),
    of(
      'MEETING_PARTICIPANT',
      'meeting_participant',
      Prisma.sql`p.name_en, p.name_ar, 'meeting', m.id::text`,
      Prisma.sql`${onMeeting} JOIN contact p ON p.id = x.contact_id`,
    ),
    ofMeeting('TOPIC', 'topic'),
    ofMeeting('CLAIM', 'claim'),
    Prisma.sql`${of('RESPONSE', 'response', Prisma.sql`x.text_en, x.text_ar, CASE WHEN m.id IS NULL THEN 'letter' ELSE 'meeting' END, coalesce(m.id, l.id)::text`, onOccasion)} ${occasionInSight}`,
    of('COMMITMENT', 'commitment', own('text', 'commitments'), Prisma.sql`AND ${visibleThroughSql(actor, 'x')}`),
    of('LETTER', 'letter', own('subject', 'letter'), Prisma.sql`JOIN letter l ON l.id = x.id AND ${letter}`),
    of('ORGANISATION', 'organisation', own('name', 'organisation'), Prisma.sql`AND x.archived_at IS NULL`),
    of('CONTACT', 'contact', own('name', 'contact'), Prisma.sql`AND x.archived_at IS NULL`),
    of('METRIC', 'metric', Prisma.sql`x.title_en, x.title_ar, p.place, p.id::text`, Prisma.sql`${onLinked}`),
    of('SOURCE', 'source', Prisma.sql`x.title_en, x.title_ar, 'source', x.number::text`),
  ];
  return Prisma.sql`about AS (SELECT DISTINCT record_type, record_id FROM cited),
    record (record_type, record_id, label_en, label_ar, place, place_id) AS (${Prisma.join(parts, ' UNION ALL ')})`;
}
