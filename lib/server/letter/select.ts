import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Actor } from '@/lib/domain/auth/roles';
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
import { visibleSignatories } from './signatory-scope';

export const letterListSelect = (actor: Actor) =>
  ({
    ...letterRefSelect,
    lane: true,
    deadlineOn: true,
    targetSignatures: true,
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
    signatories: { where: visibleSignatories(actor), select: { status: true } },
  }) as const satisfies Prisma.LetterSelect;

export const signatoryViewSelect = {
  id: true,
  version: true,
  status: true,
  organisation: { select: organisationRefSelect },
  contact: { select: contactRefSelect },
  officialNameEn: true,
  officialNameAr: true,
  signerName: true,
  signerTitleEn: true,
  signerTitleAr: true,
  letterVersionId: true,
  askedBy: { select: organisationRefSelect },
  createdAt: true,
  decidedAt: true,
  remindedAt: true,
} as const satisfies Prisma.LetterSignatorySelect;

export const letterVersionSelect = {
  id: true,
  number: true,
  bodyEn: true,
  bodyAr: true,
  frozenAt: true,
  createdAt: true,
  createdBy: { select: { name: true } },
  _count: { select: { signatories: { where: { status: 'SIGNED' } } } },
} as const satisfies Prisma.LetterVersionSelect;

/** Everything a letter's page shows, within the scopes of meetings and letters. */
export const letterDetailSelect = (actor: Actor, meetings: Prisma.MeetingWhereInput, letters: Prisma.LetterWhereInput) =>
  ({
    ...letterListSelect(actor),
    version: true,
    organisationId: true,
    visibility: true,
    senderBasis: true,
    sentNoteEn: true,
    sentNoteAr: true,
    sentVia: true,
    answeredOn: true,
    answeredPrecision: true,
    statusNoteEn: true,
    statusNoteAr: true,
    reportedStatusEn: true,
    reportedStatusAr: true,
    leadUser: { select: { name: true } },
    versions: { orderBy: { number: 'desc' }, take: 1, select: letterVersionSelect },
    signatories: { where: visibleSignatories(actor), orderBy: { id: 'asc' }, select: signatoryViewSelect },
    asks: {
      where: { ask: LIVE },
      orderBy: { ask: { sortOrder: 'asc' } },
      select: { ask: { select: askViewSelect(meetings, letters) } },
    },
    responses: { where: LIVE, orderBy: { sortOrder: 'asc' }, select: answerSelect },
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

/** What the pages of a letter's steps need to know of it. */
export const letterHeadSelect = {
  id: true,
  subjectEn: true,
  subjectAr: true,
  status: true,
  lane: true,
  version: true,
  deadlineOn: true,
  organisationId: true,
  visibility: true,
} as const satisfies Prisma.LetterSelect;

export type LetterListRow = Prisma.LetterGetPayload<{ select: ReturnType<typeof letterListSelect> }>;
export type LetterDetailRow = Prisma.LetterGetPayload<{ select: ReturnType<typeof letterDetailSelect> }>;
export type LetterHeadRow = Prisma.LetterGetPayload<{ select: typeof letterHeadSelect }>;
export type LetterVersionRow = Prisma.LetterVersionGetPayload<{ select: typeof letterVersionSelect }>;
export type SignatoryViewRow = Prisma.LetterSignatoryGetPayload<{ select: typeof signatoryViewSelect }>;
