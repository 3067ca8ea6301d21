import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
import type { ListDefinition } from '@/lib/domain/list/definition';
import type { SavedView } from '@/lib/domain/saved-view/view';
import type { OrganisationRef } from '@/lib/domain/shared/views';
import { db } from '../db';

/** What stands around a list: the actor's own views of it, and the organisations it can be narrowed to. */
export interface ListFrame {
  views: SavedView[];
  organisations: OrganisationRef[];
}

/** The frame of a list, in one round trip. */
export async function loadListFrame(actor: Actor, definition: ListDefinition): Promise<ListFrame> {
  const wantsOrganisations = Object.values(definition.filters).some(
    (filter) => filter.kind === 'record' && filter.of === 'organisation',
  );
  const organisations = wantsOrganisations
    ? Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', id, 'shortName', short_name,
        'name', json_build_object('en', name_en, 'ar', name_ar)) ORDER BY id), '[]') FROM organisation WHERE archived_at IS NULL)`
    : Prisma.sql`'[]'::json`;
  const rows = await db().$queryRaw<ListFrame[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'query', query) ORDER BY created_at, id), '[]')
        FROM saved_view WHERE user_id = ${actor.id}::uuid AND list = ${definition.name}) AS views,
      ${organisations} AS organisations`;
  return rows[0] as ListFrame;
}
