import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { SETTLED } from '@/lib/domain/commitment/standing';
import { termSelect } from '../contact/select';
import { LIVE, visibleThrough } from '../scope';
import {
  commitmentViewSelect,
  contactRefSelect,
  letterRefSelect,
  meetingRefSelect,
  officeRefSelect,
  organisationRefSelect,
} from '../views';
import { delegateSelect, TIMES } from './select';

/** What the actor may see. */
export interface BriefScopes {
  meetings: Prisma.MeetingWhereInput;
  letters: Prisma.LetterWhereInput;
  positions: Prisma.PositionWhereInput;
  /** Null for roles that may not read notes. */
  notes: Prisma.NoteWhereInput | null;
  withDetails: boolean;
}

const IN_ORDER = { sortOrder: 'asc' } as const;
const inOrder = { orderBy: IN_ORDER } as const;
const OURS = { organisation: { side: 'SYRIAN_AMERICAN' } } as const;

/** A Member with where they were found to stand on the campaigns of the meeting. */
const memberSelect = (meetingId: string, positions: Prisma.PositionWhereInput) =>
  ({
    ...contactRefSelect,
    kind: true,
    positions: {
      where: { AND: [positions, { campaign: { ...LIVE, meetings: { some: { meetingId } } } }] },
      orderBy: [{ happenedOn: 'desc' }, { recordedAt: 'desc' }, { id: 'desc' }],
      select: { campaignId: true, value: true, evidence: true, sentenceEn: true, sentenceAr: true, happenedOn: true },
    },
  }) as const satisfies Prisma.ContactSelect;

/** The meeting itself: who, where they stand, what is to be asked. */
export const briefSelect = (id: string, { positions, notes, withDetails }: BriefScopes) =>
  ({
    ...meetingRefSelect,
    ...TIMES,
    placeEn: true,
    placeAr: true,
    format: true,
    organisationId: true,
    visibility: true,
    participants: {
      ...inOrder,
      select: {
        roleEn: true,
        roleAr: true,
        contact: {
          select: {
            ...memberSelect(id, positions),
            languages: true,
            phone: withDetails,
            pointPerson: { select: { name: true } },
            terms: { orderBy: { startsOn: 'desc' }, take: 1, select: termSelect },
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
                organisation: { select: organisationRefSelect },
                office: { select: { ...officeRefSelect, contact: { select: memberSelect(id, positions) } } },
              },
            },
          },
        },
      },
    },
    offices: {
      where: { office: LIVE },
      select: {
        office: { select: { ...officeRefSelect, address: true, phone: true, contact: { select: memberSelect(id, positions) } } },
      },
    },
    organisations: { ...inOrder, select: { organisation: { select: organisationRefSelect } } },
    delegates: { ...inOrder, select: delegateSelect },
    campaigns: {
      where: { campaign: LIVE },
      orderBy: { campaign: IN_ORDER },
      select: { campaign: { select: { id: true, titleEn: true, titleAr: true } } },
    },
    asks: {
      where: { ask: LIVE },
      ...inOrder,
      select: {
        ask: {
          select: {
            id: true,
            titleEn: true,
            titleAr: true,
            noteEn: true,
            noteAr: true,
            campaign: { select: { titleEn: true, titleAr: true } },
          },
        },
      },
    },
    notes: {
      where: notes ?? { id: { in: [] } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 5,
      select: { id: true, textEn: true, textAr: true, author: { select: { name: true } } },
    },
  }) as const satisfies Prisma.MeetingSelect;

const answersSelect = {
  where: LIVE,
  ...inOrder,
  select: {
    id: true,
    outcome: true,
    textEn: true,
    textAr: true,
    asks: { where: { ask: LIVE }, select: { ask: { select: { id: true, titleEn: true, titleAr: true } } } },
  },
} as const satisfies Prisma.Meeting$responsesArgs;

const askTitles = { ask: { select: { id: true, titleEn: true, titleAr: true } } } as const;

const heldSelect = {
  ...meetingRefSelect,
  organisation: { select: organisationRefSelect },
  organisations: { where: OURS, ...inOrder, select: { organisation: { select: organisationRefSelect } } },
  asks: { where: { manner: 'RAISED', ask: LIVE }, ...inOrder, select: askTitles },
  responses: answersSelect,
} as const satisfies Prisma.MeetingSelect;

const sentSelect = {
  ...letterRefSelect,
  sender: { select: organisationRefSelect },
  organisation: { select: organisationRefSelect },
  asks: { where: { ask: LIVE }, select: askTitles },
  responses: answersSelect,
} as const satisfies Prisma.LetterSelect;

/** What there was with the same people, offices and bodies before. */
export const beforeSelect = (id: string, { meetings, letters }: BriefScopes) => {
  const meeting: Prisma.MeetingWhereInput = { AND: [meetings, { id: { not: id } }, { status: 'HELD' }] };
  const letter: Prisma.LetterWhereInput = { AND: [letters, { status: { in: ['SENT', 'ANSWERED', 'NO_REPLY'] } }] };
  const commitment: Prisma.CommitmentWhereInput = {
    AND: [visibleThrough(meetings, letters), { status: { notIn: [...SETTLED] } }],
  };
  const held = { where: { meeting }, select: { meeting: { select: heldSelect } } } as const;
  const sent = { where: { letter }, select: { letter: { select: sentSelect } } } as const;
  const promised = { where: { commitment }, select: { commitment: { select: commitmentViewSelect } } } as const;
  const dealings = { meetings: held, letters: sent, commitments: promised } as const;
  const office = { select: { meetings: held, contact: { select: dealings } } } as const;
  return {
    participants: {
      select: {
        contact: {
          select: {
            ...dealings,
            offices: { where: LIVE, select: { meetings: held } },
            posts: {
              where: LIVE,
              select: { startsOn: true, startPrecision: true, endsOn: true, endPrecision: true, office },
            },
          },
        },
      },
    },
    offices: { select: { office } },
    organisations: {
      where: { NOT: OURS },
      select: { organisation: { select: { meetingRoles: held, receivedLetters: sent, commitments: promised } } },
    },
  } as const satisfies Prisma.MeetingSelect;
};

export type BriefRow = Prisma.MeetingGetPayload<{ select: ReturnType<typeof briefSelect> }>;
export type BeforeRow = Prisma.MeetingGetPayload<{ select: ReturnType<typeof beforeSelect> }>;
export type BriefMemberRow = Prisma.ContactGetPayload<{ select: ReturnType<typeof memberSelect> }>;
export type HeldRow = Prisma.MeetingGetPayload<{ select: typeof heldSelect }>;
export type SentRow = Prisma.LetterGetPayload<{ select: typeof sentSelect }>;
export type PromisedRow = Prisma.CommitmentGetPayload<{ select: typeof commitmentViewSelect }>;
