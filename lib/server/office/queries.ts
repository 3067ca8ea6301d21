import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { OfficeDetail } from '@/lib/domain/office/view';
import type { Id } from '@/lib/domain/shared/ids';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { LIVE, visiblePositions, visibleTo } from '../scope';
import { officeDetail, recordIdsOf } from './detail';
import { officeDetailSelect } from './select';

/** An office with all that anybody had with it and where each fact comes from; null when there is none. Two round trips. */
export async function getOffice(
  actor: Actor,
  id: Id<'office'>,
): Promise<{ office: OfficeDetail; provenance: Provenance } | null> {
  const scope = visibleTo(actor);
  const row = await db().office.findFirst({
    // An office is in the archive with the Member whose it is.
    where: { id, ...LIVE, OR: [{ contactId: null }, { contact: LIVE }] },
    select: officeDetailSelect({ meetings: scope, letters: scope, positions: visiblePositions(actor) }),
  });
  if (!row) return null;
  const office = officeDetail(row);
  return { office, provenance: await provenanceOf(recordIdsOf(office)) };
}
