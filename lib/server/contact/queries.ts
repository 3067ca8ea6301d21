import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import { CONTACT_LIST } from '@/lib/domain/contact/list';
import type { ContactDetail, ContactListItem } from '@/lib/domain/contact/view';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import type { Id } from '@/lib/domain/shared/ids';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { LIVE, visiblePositions, visibleTo } from '../scope';
import { contactDetail, recordIdsOf } from './detail';
import { contactSource, LATEST_TERM, meetingCountSql } from './list';
import { contactDetailSelect } from './select';

/** A page of the contacts, each with posts, latest term and the number of meetings. Two round trips. */
export async function listContacts(
  actor: Actor,
  query: ListQuery,
  locale: Locale,
): Promise<{ contacts: ContactListItem[]; page: ListPage }> {
  const { ids, page } = await readPage(CONTACT_LIST, query, contactSource(actor, query, locale));
  const rows = await db().$queryRaw<ContactListItem[]>`
    SELECT c.id, c.kind, c.unnamed, json_build_object('en', c.name_en, 'ar', c.name_ar) AS name,
      (SELECT coalesce(json_agg(json_build_object(
          'title', json_build_object('en', p.title_en, 'ar', p.title_ar),
          'organisation', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'shortName', o.short_name,
            'name', json_build_object('en', o.name_en, 'ar', o.name_ar)) END) ORDER BY p.starts_on DESC NULLS LAST, p.id), '[]')
        FROM post p LEFT JOIN organisation o ON o.id = p.organisation_id
        WHERE p.contact_id = c.id AND p.archived_at IS NULL) AS posts,
      CASE WHEN term.chamber IS NOT NULL THEN json_build_object(
        'chamber', term.chamber, 'state', term.state, 'district', term.district, 'party', term.party,
        'startsOn', term.starts_on, 'endsOn', term.ends_on) END AS term,
      ${meetingCountSql(actor)} AS "meetingCount"
    FROM contact c ${LATEST_TERM} WHERE c.id = ANY(${ids}::uuid[]) AND c.archived_at IS NULL`;
  return { contacts: inOrder(ids, rows), page };
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
