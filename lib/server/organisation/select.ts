import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { LIVE, visibleThrough } from '../scope';
import {
  askViewSelect,
  campaignRefSelect,
  commitmentViewSelect,
  contactRefSelect,
  letterRefSelect,
  meetingRefSelect,
  metricViewSelect,
  officeRefSelect,
  organisationRefSelect,
} from '../views';

const membershipSelect = { joinedOn: true, joinedPrecision: true, publicContextId: true } as const;

/** Everything an organisation's page shows, within the scopes of meetings and letters. */
export const organisationDetailSelect = (meetings: Prisma.MeetingWhereInput, letters: Prisma.LetterWhereInput) =>
  ({
    ...organisationRefSelect,
    kind: true,
    side: true,
    descriptionEn: true,
    descriptionAr: true,
    nameBasisEn: true,
    nameBasisAr: true,
    noteEn: true,
    noteAr: true,
    parent: { select: organisationRefSelect },
    children: { where: LIVE, orderBy: { nameEn: 'asc' }, select: organisationRefSelect },
    offices: { where: LIVE, orderBy: { id: 'asc' }, select: officeRefSelect },
    workspaces: {
      select: {
        members: {
          where: { leftOn: null },
          orderBy: { id: 'asc' },
          select: { ...membershipSelect, organisation: { select: organisationRefSelect } },
        },
      },
    },
    memberships: {
      where: { leftOn: null },
      select: { ...membershipSelect, workspace: { select: { coalition: { select: organisationRefSelect } } } },
    },
    posts: {
      where: { ...LIVE, contact: LIVE },
      orderBy: { id: 'asc' },
      select: { id: true, titleEn: true, titleAr: true, contact: { select: contactRefSelect } },
    },
    meetingRoles: {
      where: { meeting: meetings },
      select: { id: true, roleEn: true, roleAr: true, meeting: { select: meetingRefSelect } },
    },
    askParties: {
      where: { ask: LIVE },
      select: { role: true, ask: { select: { ...askViewSelect(meetings, letters), sortOrder: true } } },
    },
    responses: {
      where: { ...LIVE, OR: [{ meeting: meetings }, { letter: letters }] },
      orderBy: [{ meetingId: 'asc' }, { sortOrder: 'asc' }],
      select: {
        id: true,
        outcome: true,
        mannerEn: true,
        mannerAr: true,
        textEn: true,
        textAr: true,
        noteEn: true,
        noteAr: true,
        asks: { where: { ask: LIVE }, select: { ask: { select: { id: true, titleEn: true, titleAr: true, campaignId: true } } } },
        meeting: { select: { id: true, titleEn: true, titleAr: true } },
        letter: { select: { id: true, subjectEn: true, subjectAr: true } },
      },
    },
    commitments: {
      where: { commitment: visibleThrough(meetings, letters) },
      select: { commitment: { select: commitmentViewSelect } },
    },
    sentLetters: { where: letters, orderBy: [{ sentOn: 'desc' }, { id: 'desc' }], select: letterRefSelect },
    receivedLetters: { where: { letter: letters }, select: { letter: { select: letterRefSelect } } },
    ledCampaigns: { where: LIVE, orderBy: { sortOrder: 'asc' }, select: campaignRefSelect },
    metricLinks: { where: { metric: LIVE }, select: { metric: { select: metricViewSelect } } },
    evidenceChannels: {
      where: { OR: [{ meetingId: null }, { meeting: meetings }] },
      select: {
        id: true,
        address: true,
        purposeEn: true,
        purposeAr: true,
        openToEn: true,
        openToAr: true,
        liveStatusEn: true,
        liveStatusAr: true,
        runByBasisEn: true,
        runByBasisAr: true,
        asOf: true,
        asOfPrecision: true,
        campaign: { select: { id: true, titleEn: true, titleAr: true } },
      },
    },
  }) as const satisfies Prisma.OrganisationSelect;

export type OrganisationDetailRow = Prisma.OrganisationGetPayload<{ select: ReturnType<typeof organisationDetailSelect> }>;
