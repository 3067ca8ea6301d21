import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { LIVE } from '../scope';
import {
  campaignRefSelect,
  contactRefSelect,
  letterRefSelect,
  meetingRefSelect,
  officeRefSelect,
  organisationRefSelect,
} from '../views';

const LIVE_CAMPAIGN = { campaign: { archivedAt: null } } as const;

export const termSelect = {
  chamber: true,
  state: true,
  district: true,
  party: true,
  startsOn: true,
  endsOn: true,
} as const satisfies Prisma.CongressTermSelect;

/**
 * Everything a contact's page shows, within the scopes of meetings and letters. Address and notes are not
 * even read for roles that may not see them.
 */
export const contactDetailSelect = (
  {
    meetings,
    letters,
    positions,
  }: { meetings: Prisma.MeetingWhereInput; letters: Prisma.LetterWhereInput; positions: Prisma.PositionWhereInput },
  withDetails: boolean,
) =>
  ({
    ...contactRefSelect,
    kind: true,
    unnamed: true,
    bioguideId: true,
    nameBasisEn: true,
    nameBasisAr: true,
    email: withDetails,
    phone: withDetails,
    noteEn: withDetails,
    noteAr: withDetails,
    languages: true,
    aliases: { orderBy: { id: 'asc' }, select: { text: true } },
    pointPerson: { select: { name: true } },
    terms: { orderBy: { startsOn: 'desc' }, select: termSelect },
    offices: { where: { ...LIVE, kind: 'MEMBER' }, select: { id: true, address: true, phone: true } },
    posts: {
      where: LIVE,
      orderBy: { id: 'asc' },
      select: {
        id: true,
        titleEn: true,
        titleAr: true,
        startsOn: true,
        startPrecision: true,
        endsOn: true,
        endPrecision: true,
        asOf: true,
        asOfPrecision: true,
        organisation: { select: organisationRefSelect },
        office: { select: officeRefSelect },
      },
    },
    meetings: {
      where: { meeting: meetings },
      select: {
        id: true,
        roleEn: true,
        roleAr: true,
        meeting: {
          select: {
            ...meetingRefSelect,
            campaigns: { where: LIVE_CAMPAIGN, select: { campaign: { select: campaignRefSelect } } },
          },
        },
      },
    },
    letters: {
      where: { letter: letters },
      select: {
        letter: {
          select: {
            ...letterRefSelect,
            campaigns: { where: LIVE_CAMPAIGN, select: { campaign: { select: campaignRefSelect } } },
          },
        },
      },
    },
    positions: {
      where: { AND: [positions, LIVE_CAMPAIGN] },
      orderBy: [{ happenedOn: 'desc' }, { recordedAt: 'desc' }],
      select: { value: true, campaign: { select: campaignRefSelect } },
    },
    claims: {
      where: { meeting: meetings },
      orderBy: { sortOrder: 'asc' },
      select: { id: true, textEn: true, textAr: true, meeting: { select: { id: true, titleEn: true, titleAr: true } } },
    },
  }) as const satisfies Prisma.ContactSelect;

export type ContactDetailRow = Prisma.ContactGetPayload<{ select: ReturnType<typeof contactDetailSelect> }>;
