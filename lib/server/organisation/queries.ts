import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { OrganisationDetail, OrganisationListItem } from '@/lib/domain/organisation/view';
import type { OrganisationId } from '@/lib/domain/shared/ids';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { LIVE, visibleSql, visibleTo } from '../scope';
import { organisationDetail, recordIdsOf } from './detail';
import { organisationDetailSelect } from './select';

/** Every live organisation with the number of its meetings. One round trip. */
export async function listOrganisations(actor: Actor): Promise<OrganisationListItem[]> {
  return db().$queryRaw<OrganisationListItem[]>`
    SELECT o.id, o.kind, o.side, o.short_name AS "shortName",
      json_build_object('en', o.name_en, 'ar', o.name_ar) AS name,
      json_build_object('en', o.description_en, 'ar', o.description_ar) AS description,
      (SELECT count(*)::int FROM meeting_organisation mo JOIN meeting m ON m.id = mo.meeting_id
        WHERE mo.organisation_id = o.id AND ${visibleSql(actor, 'm')}) AS "meetingCount"
    FROM organisation o WHERE o.archived_at IS NULL ORDER BY o.name_en, o.id`;
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
