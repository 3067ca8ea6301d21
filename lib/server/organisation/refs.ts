import 'server-only';
import { Prisma } from '@/generated/prisma/client';

/** An organisation, by its alias `o`, as a reference: its names. */
export const organisationRefJson = Prisma.sql`json_build_object('id', o.id, 'shortName', o.short_name,
  'name', json_build_object('en', o.name_en, 'ar', o.name_ar))`;

/** Every live organisation as a reference, to choose from. */
export const organisationRefsSql = Prisma.sql`
  SELECT o.id, o.short_name AS "shortName", json_build_object('en', o.name_en, 'ar', o.name_ar) AS name
  FROM organisation o WHERE o.archived_at IS NULL ORDER BY o.name_en, o.id`;
