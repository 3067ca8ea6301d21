import 'server-only';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import { CHAMBERS, type Chamber } from '@/lib/domain/congress/term';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import { positionChanges, positionsAsOf, whipCount } from '@/lib/domain/position/ledger';
import { POSITION_LIST } from '@/lib/domain/position/list';
import type { PositionValue } from '@/lib/domain/position/position';
import type { CampaignLedger, ChamberCounts, MemberPosition, PositionEntry } from '@/lib/domain/position/view';
import type { Both } from '@/lib/domain/shared/both';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { positionSource } from './list';
import { LAST_FIRST, membersOn, positionJson, visiblePositionSql } from './select';

/** Where a person stands on each campaign, with all entries that the actor may see, latest first. One round trip. */
export async function listPositionsOf(actor: Actor, contactId: string): Promise<CampaignLedger[]> {
  return db().$queryRaw<CampaignLedger[]>`
    SELECT json_build_object('id', c.id, 'title', json_build_object('en', c.title_en, 'ar', c.title_ar)) AS campaign,
      json_agg(${positionJson(actor)} ORDER BY ${LAST_FIRST}) AS entries
    FROM position p JOIN campaign c ON c.id = p.campaign_id
    WHERE p.contact_id = ${contactId}::uuid AND c.archived_at IS NULL AND ${visiblePositionSql(actor)}
    GROUP BY c.id ORDER BY max(p.happened_on) DESC, c.sort_order, c.id`;
}

/** Whom a position is recorded of; null when there is nobody. One round trip. */
export async function getPositionForm(_actor: Actor, contactId: string): Promise<{ id: string; name: Both } | null> {
  const contact = await db().contact.findFirst({
    where: { id: contactId, archivedAt: null },
    select: { id: true, nameEn: true, nameAr: true },
  });
  return contact && { id: contact.id, name: { en: contact.nameEn, ar: contact.nameAr } };
}

/**
 * Positions on a campaign added up over the Members who vote on the floor, as of a day, by chamber; entries kept to an
 * organisation count for that organisation alone. One round trip.
 */
export async function countPositions(actor: Actor, campaignId: string, day: string): Promise<ChamberCounts> {
  const rows = await db().$queryRaw<{ contactId: string; chamber: Chamber; state: string; value: PositionValue | null }[]>`
    SELECT c.id AS "contactId", term.chamber, term.state, p.value
    FROM ${membersOn(actor, campaignId, day)} WHERE c.archived_at IS NULL`;
  const members = rows.map(({ contactId, chamber, state }) => ({ contactId, term: { chamber, state } }));
  const positions = new Map(rows.flatMap(({ contactId, value }) => (value ? [[contactId, { value }] as const] : [])));
  const counts = CHAMBERS.map((chamber) => [chamber, whipCount(members, positions, { chamber })] as const);
  return Object.fromEntries(counts) as ChamberCounts;
}

/** A page of the Members of Congress and where each stood on a campaign as of a day. Two round trips. */
export async function listMemberPositions(
  actor: Actor,
  campaignId: string,
  query: ListQuery,
  { day, locale }: { day: string; locale: Locale },
): Promise<{ members: MemberPosition[]; page: ListPage }> {
  const { ids, page } = await readPage(POSITION_LIST, query, positionSource(actor, campaignId, query, day, locale));
  const rows = await db().$queryRaw<(Omit<MemberPosition, 'entry' | 'before'> & { entries: PositionEntry[] })[]>`
    SELECT c.id, json_build_object('en', c.name_en, 'ar', c.name_ar) AS name,
      json_build_object('chamber', term.chamber, 'state', term.state, 'district', term.district, 'party', term.party) AS seat,
      (SELECT coalesce(json_agg(${positionJson(actor)}), '[]') FROM position p WHERE p.contact_id = c.id
        AND p.campaign_id = ${campaignId}::uuid AND p.happened_on <= ${day}::date AND ${visiblePositionSql(actor)}) AS entries
    FROM ${membersOn(actor, campaignId, day)} WHERE c.id = ANY(${ids}::uuid[])`;
  const members = inOrder(ids, rows).map(({ entries, ...member }) => ({
    ...member,
    entry: positionsAsOf(entries, { on: day }).get(member.id) ?? null,
    before: entries.length > 1 ? (positionChanges(entries).at(-1)?.from ?? null) : null,
  }));
  return { members, page };
}
