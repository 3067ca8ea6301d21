import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { LIVE, visibleThrough } from '../scope';
import {
  askViewSelect,
  campaignRefSelect,
  commitmentViewSelect,
  contactRefSelect,
  meetingRefSelect,
  metricViewSelect,
  officeRefSelect,
  organisationRefSelect,
} from '../views';

const IN_ORDER = { sortOrder: 'asc' } as const;

/** Campaigns with those the source names first. */
const linkedCampaigns = {
  where: { campaign: LIVE },
  orderBy: [{ suggested: 'asc' }, { campaign: { sortOrder: 'asc' } }],
  select: { suggested: true, campaign: { select: campaignRefSelect } },
} as const satisfies Prisma.Meeting$campaignsArgs;

export const meetingListSelect = {
  ...meetingRefSelect,
  organisationId: true,
  visibility: true,
  organisations: { orderBy: IN_ORDER, select: { organisation: { select: organisationRefSelect } } },
  campaigns: linkedCampaigns,
} as const satisfies Prisma.MeetingSelect;

/** Answers, which meetings and letters both have. */
export const answerSelect = {
  id: true,
  outcome: true,
  mannerEn: true,
  mannerAr: true,
  textEn: true,
  textAr: true,
  noteEn: true,
  noteAr: true,
  organisation: { select: organisationRefSelect },
  contact: { select: contactRefSelect },
  asks: {
    where: { ask: LIVE },
    orderBy: { ask: { sortOrder: 'asc' } },
    select: { ask: { select: { id: true, titleEn: true, titleAr: true, campaignId: true } } },
  },
} as const satisfies Prisma.ResponseSelect;

/** Clock times and their zone. */
export const TIMES = { startTime: true, endTime: true, timeZone: true } as const;

/** Who of ours was to go, with which part. */
export const delegateSelect = {
  id: true,
  role: true,
  attended: true,
  user: { select: { id: true, name: true } },
  contact: { select: contactRefSelect },
} as const satisfies Prisma.MeetingDelegateSelect;

/** Everything a meeting's page shows, within the scopes of meetings, letters and follow-ups. */
export const meetingDetailSelect = (
  meetings: Prisma.MeetingWhereInput,
  letters: Prisma.LetterWhereInput,
  followUps: Prisma.FollowUpWhereInput,
) =>
  ({
    ...meetingRefSelect,
    ...TIMES,
    version: true,
    organisationId: true,
    visibility: true,
    statusNoteEn: true,
    statusNoteAr: true,
    dateNoteEn: true,
    dateNoteAr: true,
    placeEn: true,
    placeAr: true,
    placeBasis: true,
    format: true,
    formatBasisEn: true,
    formatBasisAr: true,
    organisationsNoteEn: true,
    organisationsNoteAr: true,
    attendanceNoteEn: true,
    attendanceNoteAr: true,
    assessmentEn: true,
    assessmentAr: true,
    campaignsBasisEn: true,
    campaignsBasisAr: true,
    organisations: {
      orderBy: IN_ORDER,
      select: { id: true, roleEn: true, roleAr: true, organisation: { select: organisationRefSelect } },
    },
    participants: {
      orderBy: IN_ORDER,
      select: { id: true, roleEn: true, roleAr: true, attended: true, contact: { select: contactRefSelect } },
    },
    offices: { where: { office: LIVE }, select: { office: { select: officeRefSelect } } },
    delegates: { orderBy: IN_ORDER, select: delegateSelect },
    formerDates: {
      orderBy: { changedAt: 'asc' },
      select: { id: true, startsOn: true, endsOn: true, datePrecision: true, ...TIMES, reasonEn: true, reasonAr: true },
    },
    followUps: {
      where: followUps,
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        titleEn: true,
        titleAr: true,
        status: true,
        dueOn: true,
        snoozedUntil: true,
        visibility: true,
        version: true,
        assignee: { select: { id: true, name: true } },
        organisation: { select: organisationRefSelect },
        campaign: { select: { id: true, titleEn: true, titleAr: true } },
        commitment: { select: { id: true, textEn: true, textAr: true } },
      },
    },
    campaigns: linkedCampaigns,
    topics: { orderBy: IN_ORDER, select: { id: true, textEn: true, textAr: true } },
    asks: {
      where: { ask: LIVE },
      orderBy: IN_ORDER,
      select: { manner: true, ask: { select: askViewSelect(meetings, letters) } },
    },
    responses: { where: LIVE, orderBy: [IN_ORDER, { id: 'asc' }], select: answerSelect },
    commitments: { where: visibleThrough(meetings, letters), orderBy: IN_ORDER, select: commitmentViewSelect },
    claims: {
      orderBy: IN_ORDER,
      select: { id: true, byTextEn: true, byTextAr: true, textEn: true, textAr: true, contact: { select: contactRefSelect } },
    },
    metricLinks: {
      where: { metric: LIVE },
      orderBy: { metric: { sortOrder: 'asc' } },
      select: { metric: { select: metricViewSelect } },
    },
    recommendations: {
      where: { campaign: LIVE },
      orderBy: IN_ORDER,
      select: {
        id: true,
        titleEn: true,
        titleAr: true,
        progressEn: true,
        progressAr: true,
        windowStart: true,
        windowEnd: true,
        windowBasis: true,
        windowNoteEn: true,
        windowNoteAr: true,
        campaign: { select: { id: true, titleEn: true, titleAr: true } },
      },
    },
    pledges: {
      orderBy: { id: 'asc' },
      select: { id: true, byEn: true, byAr: true, textEn: true, textAr: true, amountNoteEn: true, amountNoteAr: true },
    },
    evidenceChannels: {
      orderBy: { id: 'asc' },
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
        organisation: { select: organisationRefSelect },
      },
    },
  }) as const satisfies Prisma.MeetingSelect;

export type MeetingListRow = Prisma.MeetingGetPayload<{ select: typeof meetingListSelect }>;
export type MeetingDetailRow = Prisma.MeetingGetPayload<{ select: ReturnType<typeof meetingDetailSelect> }>;
export type AnswerRow = Prisma.ResponseGetPayload<{ select: typeof answerSelect }>;
export type DelegateRow = Prisma.MeetingDelegateGetPayload<{ select: typeof delegateSelect }>;
