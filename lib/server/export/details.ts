import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { CampaignRow } from '@/lib/domain/campaign/columns';
import type { CampaignListItem } from '@/lib/domain/campaign/view';
import type { ContactRow } from '@/lib/domain/contact/columns';
import type { ContactListItem } from '@/lib/domain/contact/view';
import type { MeetingRow } from '@/lib/domain/meeting/columns';
import type { MeetingListItem } from '@/lib/domain/meeting/view';
import { partialDate } from '../columns';
import { db } from '../db';
import { both } from '../views';

// What a list leaves for the page of each of its records, and a file has room for. The ids must have been read in the
// actor's scope.

type Details<Row, Item, Elsewhere extends string> = ReadonlyMap<string, Omit<Row, keyof Item | Elsewhere>>;

export async function campaignDetails(ids: readonly string[]): Promise<Details<CampaignRow, CampaignListItem, 'marks'>> {
  const rows = await db().campaign.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      summaryEn: true,
      summaryAr: true,
      goalEn: true,
      goalAr: true,
      goalOn: true,
      goalPrecision: true,
      leadOrganisation: { select: { nameEn: true, nameAr: true } },
      leadUser: { select: { name: true } },
    },
  });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        summary: both(row, 'summary'),
        goal: both(row, 'goal'),
        goalDate: partialDate(row.goalOn, row.goalPrecision),
        leadOrganisation: row.leadOrganisation && both(row.leadOrganisation, 'name'),
        leadPerson: row.leadUser?.name ?? null,
      },
    ]),
  );
}

export async function meetingDetails(ids: readonly string[]): Promise<Details<MeetingRow, MeetingListItem, 'marks' | 'today'>> {
  const rows = await db().meeting.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      placeEn: true,
      placeAr: true,
      format: true,
      participants: {
        orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
        select: { contact: { select: { nameEn: true, nameAr: true } } },
      },
    },
  });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        place: both(row, 'place'),
        format: row.format,
        participants: row.participants.map(({ contact }) => both(contact, 'name')),
      },
    ]),
  );
}

/** How to reach somebody is not even read for roles that may not know it. */
export async function contactDetails(actor: Actor, ids: readonly string[]): Promise<Details<ContactRow, ContactListItem, never>> {
  const withDetails = may(actor, 'contact.readDetails');
  const rows = await db().contact.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      bioguideId: true,
      languages: true,
      pointPerson: { select: { name: true } },
      email: withDetails,
      phone: withDetails,
    },
  });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        bioguideId: row.bioguideId,
        languages: row.languages,
        pointPerson: row.pointPerson?.name ?? null,
        details: withDetails ? { email: row.email ?? null, phone: row.phone ?? null } : null,
      },
    ]),
  );
}
