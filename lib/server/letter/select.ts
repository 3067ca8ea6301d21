import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { answerSelect } from '../meeting/select';
import { LIVE, visibleThrough } from '../scope';
import {
  askViewSelect,
  campaignRefSelect,
  commitmentViewSelect,
  contactRefSelect,
  letterRefSelect,
  metricViewSelect,
  organisationRefSelect,
} from '../views';

export const letterListSelect = {
  ...letterRefSelect,
  signatoriesStated: true,
  signatoriesNoteEn: true,
  signatoriesNoteAr: true,
  sender: { select: organisationRefSelect },
  recipients: {
    orderBy: { id: 'asc' },
    select: { contact: { select: contactRefSelect }, organisation: { select: organisationRefSelect } },
  },
  campaigns: {
    where: { campaign: LIVE },
    orderBy: { campaign: { sortOrder: 'asc' } },
    select: { campaign: { select: campaignRefSelect } },
  },
} as const satisfies Prisma.LetterSelect;

/** Everything a letter's page shows, within the scopes of meetings and letters. */
export const letterDetailSelect = (meetings: Prisma.MeetingWhereInput, letters: Prisma.LetterWhereInput) =>
  ({
    ...letterListSelect,
    lane: true,
    senderBasis: true,
    sentNoteEn: true,
    sentNoteAr: true,
    reportedStatusEn: true,
    reportedStatusAr: true,
    versions: { orderBy: { number: 'desc' }, take: 1, select: { bodyEn: true, bodyAr: true } },
    asks: {
      where: { ask: LIVE },
      orderBy: { ask: { sortOrder: 'asc' } },
      select: { ask: { select: askViewSelect(meetings, letters) } },
    },
    responses: { where: { archivedAt: null }, orderBy: { sortOrder: 'asc' }, select: answerSelect },
    commitments: {
      where: visibleThrough(meetings, letters),
      orderBy: { sortOrder: 'asc' },
      select: commitmentViewSelect,
    },
    metricLinks: {
      where: { metric: LIVE },
      orderBy: { metric: { sortOrder: 'asc' } },
      select: { metric: { select: metricViewSelect } },
    },
  }) as const satisfies Prisma.LetterSelect;

export type LetterListRow = Prisma.LetterGetPayload<{ select: typeof letterListSelect }>;
export type LetterDetailRow = Prisma.LetterGetPayload<{ select: ReturnType<typeof letterDetailSelect> }>;
