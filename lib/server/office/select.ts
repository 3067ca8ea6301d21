import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { termSelect } from '../contact/select';
import { LIVE, visibleThrough } from '../scope';
import {
  askViewSelect,
  campaignRefSelect,
  commitmentViewSelect,
  contactRefSelect,
  letterRefSelect,
  meetingRefSelect,
  officeRefSelect,
  organisationRefSelect,
} from '../views';

/** What the actor may see. */
export interface OfficeScopes {
  meetings: Prisma.MeetingWhereInput;
  letters: Prisma.LetterWhereInput;
  positions: Prisma.PositionWhereInput;
}

const LIVE_CAMPAIGN = { campaign: LIVE } as const;
const partySelect = { ...organisationRefSelect, side: true } as const;

const meetingSelect = {
  ...meetingRefSelect,
  organisation: { select: partySelect },
  organisations: { orderBy: { sortOrder: 'asc' }, select: { organisation: { select: partySelect } } },
} as const satisfies Prisma.MeetingSelect;

const letterSelect = {
  ...letterRefSelect,
  organisation: { select: partySelect },
  sender: { select: partySelect },
} as const satisfies Prisma.LetterSelect;

const asked = ({ meetings, letters }: OfficeScopes) =>
  ({
    where: { role: { in: ['ADDRESSED_TO', 'SUGGESTED_ADDRESSEE'] }, ask: { ...LIVE, ...LIVE_CAMPAIGN } },
    select: { ask: { select: askViewSelect(meetings, letters) } },
  }) as const satisfies Prisma.Office$askPartiesArgs;

/** What anybody had with one of the office's people. */
const dealingsSelect = (scopes: OfficeScopes) => {
  const { meetings, letters } = scopes;
  return {
    ...contactRefSelect,
    meetings: { where: { meeting: meetings }, select: { meeting: { select: meetingSelect } } },
    letters: { where: { letter: letters }, select: { letter: { select: letterSelect } } },
    // Who was asked to sign and has not is for others to know: a signature is known.
    signatures: { where: { status: 'SIGNED', letter: letters }, select: { letter: { select: letterSelect } } },
    askParties: asked(scopes),
    commitments: {
      where: { commitment: visibleThrough(meetings, letters) },
      select: {
        commitment: {
          select: {
            ...commitmentViewSelect,
            meeting: { select: meetingRefSelect },
            letter: { select: { sentOn: true, sentPrecision: true } },
          },
        },
      },
    },
  } as const satisfies Prisma.ContactSelect;
};

/** Everything an office's page shows, within the actor's scopes. */
export const officeDetailSelect = (scopes: OfficeScopes) =>
  ({
    ...officeRefSelect,
    kind: true,
    address: true,
    phone: true,
    contact: {
      select: {
        ...dealingsSelect(scopes),
        terms: { orderBy: { startsOn: 'desc' }, select: termSelect },
        positions: {
          where: { AND: [scopes.positions, LIVE_CAMPAIGN] },
          orderBy: [{ happenedOn: 'desc' }, { recordedAt: 'desc' }],
          select: {
            id: true,
            value: true,
            happenedOn: true,
            campaign: { select: campaignRefSelect },
            organisation: { select: organisationRefSelect },
          },
        },
      },
    },
    posts: {
      where: { ...LIVE, contact: LIVE },
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
        contact: { select: dealingsSelect(scopes) },
      },
    },
    meetings: { where: { meeting: scopes.meetings }, select: { meeting: { select: meetingSelect } } },
    askParties: asked(scopes),
  }) as const satisfies Prisma.OfficeSelect;

export type OfficeDetailRow = Prisma.OfficeGetPayload<{ select: ReturnType<typeof officeDetailSelect> }>;
