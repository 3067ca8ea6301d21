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
  organisationRefSelect,
} from '../views';

export const statusChangeSelect = {
  id: true,
  fromStatus: true,
  toStatus: true,
  reasonEn: true,
  reasonAr: true,
  asOf: true,
  asOfPrecision: true,
  isCorrection: true,
  changedAt: true,
  changedBy: { select: { name: true } },
} as const satisfies Prisma.CampaignStatusChangeSelect;

/** Latest first, by the date from which each held: how the history is told. */
export const STATUS_CHANGE_ORDER = [
  { asOf: 'desc' },
  { changedAt: 'desc' },
] as const satisfies Prisma.CampaignStatusChangeOrderByWithRelationInput[];

const IN_ORDER = { sortOrder: 'asc' } as const;

/** What may come from a meeting, as far as that may be seen. */
const inSight = (meetings: Prisma.MeetingWhereInput) => ({ OR: [{ meetingId: null }, { meeting: meetings }] });

/** Everything a campaign's page shows, within the scopes of meetings and letters. */
export const campaignDetailSelect = (meetings: Prisma.MeetingWhereInput, letters: Prisma.LetterWhereInput) =>
  ({
    ...campaignRefSelect,
    summaryEn: true,
    summaryAr: true,
    themesEn: true,
    themesAr: true,
    version: true,
    statusAsOf: true,
    statusAsOfPrecision: true,
    reportedStatusEn: true,
    reportedStatusAr: true,
    priorityYears: true,
    priorityYearsBasisEn: true,
    priorityYearsBasisAr: true,
    recordedYears: true,
    goalEn: true,
    goalAr: true,
    goalNumber: true,
    goalOn: true,
    goalPrecision: true,
    leadUser: { select: { id: true, name: true } },
    leadOrganisation: { select: organisationRefSelect },
    statusChanges: { select: statusChangeSelect, orderBy: [...STATUS_CHANGE_ORDER] },
    vehicles: {
      where: { archivedAt: null },
      orderBy: IN_ORDER,
      select: {
        id: true,
        titleEn: true,
        titleAr: true,
        congress: true,
        billType: true,
        number: true,
        stage: true,
        stageAsOf: true,
        stagePrecision: true,
        publicContextId: true,
        enactedVia: { select: { billType: true, number: true } },
      },
    },
    provisions: { orderBy: IN_ORDER, select: { id: true, kind: true, textEn: true, textAr: true } },
    sectors: { orderBy: IN_ORDER, select: { id: true, titleEn: true, titleAr: true } },
    milestones: {
      where: { archivedAt: null },
      orderBy: IN_ORDER,
      select: {
        id: true,
        titleEn: true,
        titleAr: true,
        date: true,
        datePrecision: true,
        dateBasis: true,
        dateNoteEn: true,
        dateNoteAr: true,
        state: true,
        noteEn: true,
        noteAr: true,
      },
    },
    asks: { where: { archivedAt: null }, orderBy: IN_ORDER, select: askViewSelect(meetings, letters) },
    relatedAsks: { where: { ask: { archivedAt: null } }, select: { ask: { select: askViewSelect(meetings, letters) } } },
    meetings: {
      where: { meeting: meetings },
      select: {
        suggested: true,
        meeting: {
          select: {
            ...meetingRefSelect,
            participants: {
              select: { contact: { select: { ...contactRefSelect, offices: { where: LIVE, select: { id: true } } } } },
            },
            offices: { select: { officeId: true } },
          },
        },
      },
    },
    letters: {
      where: { letter: letters },
      select: { letter: { select: { ...letterRefSelect, recipients: { select: { contact: { select: contactRefSelect } } } } } },
    },
    commitments: {
      where: { commitment: visibleThrough(meetings, letters) },
      select: { commitment: { select: commitmentViewSelect } },
    },
    metricLinks: { where: { metric: { archivedAt: null } }, select: { metric: { select: metricViewSelect } } },
    recommendations: {
      where: inSight(meetings),
      orderBy: IN_ORDER,
      select: {
        id: true,
        titleEn: true,
        titleAr: true,
        progressEn: true,
        progressAr: true,
        windowStart: true,
        windowEnd: true,
        windowNoteEn: true,
        windowNoteAr: true,
        metricLinks: { select: { metric: { select: metricViewSelect } } },
      },
    },
    planItems: {
      orderBy: [{ year: 'desc' }, { sortOrder: 'asc' }],
      select: { id: true, year: true, ask: { select: { titleEn: true, titleAr: true } } },
    },
    pledges: {
      where: inSight(meetings),
      select: { id: true, byEn: true, byAr: true, textEn: true, textAr: true, amountNoteEn: true, amountNoteAr: true },
    },
    evidenceChannels: {
      where: inSight(meetings),
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
  }) as const satisfies Prisma.CampaignSelect;

export type CampaignDetailRow = Prisma.CampaignGetPayload<{ select: ReturnType<typeof campaignDetailSelect> }>;
