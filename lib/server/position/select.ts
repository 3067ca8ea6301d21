import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import { WITHOUT_FLOOR_VOTE } from '@/lib/domain/congress/term';
import { organisationRefJson } from '../organisation/refs';
import { visibleSql } from '../scope';

/** The condition on entries `p` of the ledger that the actor may know of; they are never archived. */
export const visiblePositionSql = (actor: Actor) =>
  Prisma.sql`(p.visibility = 'COALITION' OR p.organisation_id = ${actor.organisationId}::uuid)`;

/** The order of the ledger, the last entry first: what `inOrder` says in the domain. */
export const LAST_FIRST = Prisma.sql`p.happened_on DESC, p.recorded_at DESC, p.id DESC`;

/** The entry `p` as a `PositionEntry`; what it was said in only as far as the actor sees it. */
export const positionJson = (actor: Actor) => Prisma.sql`json_build_object(
  'id', p.id, 'contactId', p.contact_id, 'value', p.value, 'evidence', p.evidence, 'happenedOn', p.happened_on,
  'recordedAt', to_char(p.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'sentence', json_build_object('en', p.sentence_en, 'ar', p.sentence_ar), 'source', p.source, 'visibility', p.visibility,
  'organisation', (SELECT ${organisationRefJson} FROM organisation o WHERE o.id = p.organisation_id),
  'recordedBy', (SELECT u.name FROM app_user u WHERE u.id = p.recorded_by_id),
  'meeting', (SELECT json_build_object('id', m.id, 'title', json_build_object('en', m.title_en, 'ar', m.title_ar))
    FROM meeting m WHERE m.id = p.meeting_id AND ${visibleSql(actor, 'm')}),
  'letter', (SELECT json_build_object('id', l.id, 'title', json_build_object('en', l.subject_en, 'ar', l.subject_ar))
    FROM letter l WHERE l.id = p.letter_id AND ${visibleSql(actor, 'l')}))`;

/** Members `c` with the term that runs on a day, and the entry `p` that held then, if there is one. */
export const membersOn = (actor: Actor, campaignId: string, day: string) => Prisma.sql`
  contact c JOIN LATERAL (
    SELECT chamber, state, district, party FROM congress_term
    WHERE contact_id = c.id AND starts_on <= ${day}::date AND ${day}::date < ends_on ORDER BY starts_on DESC LIMIT 1) term ON TRUE
  LEFT JOIN LATERAL (
    SELECT * FROM position p WHERE p.contact_id = c.id AND p.campaign_id = ${campaignId}::uuid AND p.happened_on <= ${day}::date
      AND ${visiblePositionSql(actor)} ORDER BY ${LAST_FIRST} LIMIT 1) p ON TRUE`;

/** Whether whoever holds the term `term` votes on the floor: what `hasFloorVote` says in the domain. */
export const hasFloorVoteSql = Prisma.sql`(term.chamber = 'SENATE' OR term.state <> ALL(${[...WITHOUT_FLOOR_VOTE]}))`;
