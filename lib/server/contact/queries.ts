import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ContactDetail, ContactListItem } from '@/lib/domain/contact/view';
import type { Id } from '@/lib/domain/shared/ids';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { LIVE, visibleSql, visibleTo } from '../scope';
import { contactDetail, recordIdsOf } from './detail';
import { contactDetailSelect } from './select';

/** Every live contact with posts and the number of meetings. One round trip. */
export async function listContacts(actor: Actor): Promise<ContactListItem[]> {
  return db().$queryRaw<ContactListItem[]>`
    SELECT c.id, c.kind, c.unnamed, json_build_object('en', c.name_en, 'ar', c.name_ar) AS name,
      (SELECT coalesce(json_agg(json_build_object(
          'title', json_build_object('en', p.title_en, 'ar', p.title_ar),
          'organisation', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'shortName', o.short_name,
            'name', json_build_object('en', o.name_en, 'ar', o.name_ar)) END) ORDER BY p.starts_on DESC NULLS LAST, p.id), '[]')
        FROM post p LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.contact_id = c.id) AS posts,
      (SELECT count(*)::int FROM meeting_participant mp JOIN meeting m ON m.id = mp.meeting_id
        WHERE mp.contact_id = c.id AND ${visibleSql(actor, 'm')}) AS "meetingCount"
    FROM contact c WHERE c.archived_at IS NULL ORDER BY c.name_en, c.id`;
}

/** A contact with all that hangs on them and where each fact comes from; null when there is none. Two round trips. */
export async function getContact(
  actor: Actor,
  id: Id<'contact'>,
): Promise<{ contact: ContactDetail; provenance: Provenance } | null> {
  const scope = visibleTo(actor);
  const scopes = { meetings: scope, letters: scope, positions: visiblePositions(actor) };
  const withDetails = may(actor, 'contact.readDetails');
  const row = await db().contact.findFirst({ where: { id, ...LIVE }, select: contactDetailSelect(scopes, withDetails) });
  if (!row) return null;
  const contact = contactDetail(row, withDetails);
  return { contact, provenance: await provenanceOf(recordIdsOf(contact)) };
}

/** A position kept to an organisation is seen by that of the person who recorded it. */
function visiblePositions(actor: Actor) {
  const own = actor.organisationId ? [{ recordedBy: { organisationId: actor.organisationId as string } }] : [];
  return { OR: [{ visibility: 'COALITION' as const }, ...own] };
}
