import 'server-only';
import { Prisma } from '@/generated/prisma/client';

const took = (kind: 'MEMBER_OF_CONGRESS' | 'STAFFER' | 'OFFICIAL') => Prisma.sql`EXISTS (
  SELECT 1 FROM meeting_participant t JOIN contact who ON who.id = t.contact_id
  WHERE t.meeting_id = m.id AND t.attended IS DISTINCT FROM FALSE AND who.kind::text = ${kind})`;
const at = (kind: 'MEMBER' | 'COMMITTEE' | 'AGENCY') => Prisma.sql`EXISTS (
  SELECT 1 FROM meeting_office t JOIN office place ON place.id = t.office_id WHERE t.meeting_id = m.id AND place.kind::text = ${kind})`;

/** With whom the meeting `m` was: a code of `MEETING_LEVELS`. */
export const levelSql = Prisma.sql`(CASE
  WHEN ${took('MEMBER_OF_CONGRESS')} THEN 'MEMBER'
  WHEN ${at('COMMITTEE')} OR EXISTS (SELECT 1 FROM meeting_organisation t JOIN organisation body ON body.id = t.organisation_id
    WHERE t.meeting_id = m.id AND body.kind = 'COMMITTEE') THEN 'COMMITTEE'
  WHEN ${took('STAFFER')} OR ${at('MEMBER')} THEN 'STAFF'
  WHEN ${took('OFFICIAL')} OR ${at('AGENCY')} OR m.kind = 'AGENCY_MEETING' THEN 'EXECUTIVE'
  ELSE 'OTHER' END)`;
