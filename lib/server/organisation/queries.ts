import 'server-only';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import { ORGANISATION_LIST } from '@/lib/domain/organisation/list';
import type { OrganisationDetail, OrganisationListItem } from '@/lib/domain/organisation/view';
import type { OrganisationId } from '@/lib/domain/shared/ids';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { LIVE, visibleTo } from '../scope';
import { organisationDetail, recordIdsOf } from './detail';
import { meetingCountSql, organisationSource } from './list';
import { organisationDetailSelect } from './select';

/** A page of the organisations, each with the number of its meetings. Two round trips. */
export async function listOrganisations(
  actor: Actor,
  query: ListQuery,
  locale: Locale,
): Promise<{ organisations: OrganisationListItem[]; page: ListPage }> {
  const { ids, page } = await readPage(ORGANISATION_LIST, query, organisationSource(actor, query, locale));
  const rows = await db().$queryRaw<OrganisationListItem[]>`
    SELECT o.id, o.kind, o.side, o.short_name AS "shortName",
      json_build_object('en', o.name_en, 'ar', o.name_ar) AS name,
      json_build_object('en', o.description_en, 'ar', o.description_ar) AS description,
      ${meetingCountSql(actor)} AS "meetingCount"
    FROM organisation o WHERE o.id = ANY(${ids}::uuid[]) AND o.archived_at IS NULL`;
  return { organisations: inOrder(ids, rows), page };
}

/** An organisation with all that hangs on it and where each fact comes from; null when there is none. Two round trips. */
export async function getOrganisation(
  actor: Actor,
  id: OrganisationId,
): Promise<{ organisation: OrganisationDetail; provenance: Provenance } | null> {
  const scope = visibleTo(actor);
  const row = await db().organisation.findFirst({ where: { id, ...LIVE }, select: organisationDetailSelect(scope, scope) });
  if (!row) return null;
  const organisation = organisationDetail(row);
  return { organisation, provenance: await provenanceOf(recordIdsOf(organisation)) };
}
