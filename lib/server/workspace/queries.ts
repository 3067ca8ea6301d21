import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { OrganisationRef } from '@/lib/domain/shared/views';
import type { WorkspaceForm, WorkspaceSettings } from '@/lib/domain/workspace/view';
import { db, type Transaction } from '../db';
import { organisationRefJson, organisationRefsSql } from '../organisation/refs';

/** Today's date (`YYYY-MM-DD`) in the workspace's time zone, by the database's clock. */
export async function todayOfWorkspace(tx: Transaction = db()): Promise<string> {
  const rows = await tx.$queryRaw<{ today: string }[]>`
    SELECT to_char(now() AT TIME ZONE coalesce((SELECT time_zone FROM workspace), 'America/New_York'), 'YYYY-MM-DD') AS today`;
  return (rows[0] as { today: string }).today;
}

/** A workspace is never removed: once seen, it is not asked for again. */
let isSeen = false;

/** Whether somebody has set the workspace up. One round trip until it is so, none from then on. */
export async function workspaceExists(): Promise<boolean> {
  isSeen ||= (await db().workspace.count()) > 0;
  return isSeen;
}

/**
 * The workspace's settings with all memberships, also past ones, and the organisations to choose from; null before it is
 * set up and for roles that may not change it. Two round trips.
 */
export async function getWorkspaceForm(actor: Actor): Promise<WorkspaceForm | null> {
  if (!may(actor, 'workspace.manage')) return null;
  const [[workspace], organisations] = await Promise.all([
    db().$queryRaw<WorkspaceSettings[]>`
      SELECT w.name_en AS "nameEn", w.name_ar AS "nameAr", w.time_zone AS "timeZone", w.version,
        (SELECT ${organisationRefJson} FROM organisation o WHERE o.id = w.coalition_id) AS coalition,
        (SELECT coalesce(json_agg(json_build_object('id', m.id, 'organisation', ${organisationRefJson},
            'joined', json_build_object('on', m.joined_on, 'precision', m.joined_precision), 'leftOn', m.left_on)
            ORDER BY m.left_on DESC NULLS FIRST, o.name_en, o.id), '[]')
          FROM workspace_member m JOIN organisation o ON o.id = m.organisation_id WHERE m.workspace_id = w.id) AS members
      FROM workspace w`,
    db().$queryRaw<OrganisationRef[]>`${organisationRefsSql}`,
  ]);
  return workspace ? { workspace, organisations } : null;
}
