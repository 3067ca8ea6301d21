import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { LIVE } from '../scope';
import { contactRefSelect, meetingRefSelect, organisationRefSelect } from '../views';
import { answerSelect, delegateSelect } from './select';

const IN_ORDER = [{ sortOrder: 'asc' }, { id: 'asc' }] as const;

/** A person with where the ledger says they stand on the campaigns of a meeting, latest first. */
const memberSelect = (meetingId: string, positions: Prisma.PositionWhereInput) =>
  ({
    ...contactRefSelect,
    kind: true,
    archivedAt: true,
    positions: {
      where: { AND: [positions, { campaign: { meetings: { some: { meetingId } } } }] },
      orderBy: [{ happenedOn: 'desc' }, { recordedAt: 'desc' }, { id: 'desc' }],
      select: { campaignId: true, value: true, happenedOn: true },
    },
  }) as const satisfies Prisma.ContactSelect;

/** Everything a debrief's form is made from. */
export const debriefSelect = (id: string, followUps: Prisma.FollowUpWhereInput, positions: Prisma.PositionWhereInput) =>
  ({
    ...meetingRefSelect,
    version: true,
    organisationId: true,
    visibility: true,
    participants: {
      orderBy: { sortOrder: 'asc' },
      select: {
        roleEn: true,
        roleAr: true,
        attended: true,
        contact: {
          select: {
            ...memberSelect(id, positions),
            posts: {
              where: { ...LIVE, office: { contactId: { not: null } } },
              select: {
                startsOn: true,
                startPrecision: true,
                endsOn: true,
                endPrecision: true,
                office: { select: { contact: { select: memberSelect(id, positions) } } },
              },
            },
          },
        },
      },
    },
    offices: { select: { office: { select: { contact: { select: memberSelect(id, positions) } } } } },
    delegates: { orderBy: { sortOrder: 'asc' }, select: delegateSelect },
    organisations: {
      where: { organisation: { side: { not: 'SYRIAN_AMERICAN' } } },
      orderBy: { sortOrder: 'asc' },
      select: { organisation: { select: organisationRefSelect } },
    },
    campaigns: {
      where: { campaign: LIVE },
      orderBy: { campaign: { sortOrder: 'asc' } },
      select: { campaign: { select: { id: true, titleEn: true, titleAr: true } } },
    },
    asks: {
      where: { ask: LIVE, manner: 'RAISED' },
      orderBy: { sortOrder: 'asc' },
      select: { ask: { select: { id: true, titleEn: true, titleAr: true } } },
    },
    responses: { where: LIVE, orderBy: [...IN_ORDER], select: { ...answerSelect, version: true } },
    commitments: {
      where: LIVE,
      orderBy: [...IN_ORDER],
      select: {
        id: true,
        version: true,
        textEn: true,
        textAr: true,
        dueOn: true,
        duePrecision: true,
        ownerTextEn: true,
        ownerTextAr: true,
        owners: {
          orderBy: { sortOrder: 'asc' },
          select: { organisation: { select: organisationRefSelect }, contact: { select: contactRefSelect } },
        },
      },
    },
    followUps: {
      where: followUps,
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      select: { id: true, titleEn: true, titleAr: true, dueOn: true, assignee: { select: { name: true } } },
    },
  }) as const satisfies Prisma.MeetingSelect;

export type DebriefMeetingRow = Prisma.MeetingGetPayload<{ select: ReturnType<typeof debriefSelect> }>;
export type DebriefMemberRow = Prisma.ContactGetPayload<{ select: ReturnType<typeof memberSelect> }>;
