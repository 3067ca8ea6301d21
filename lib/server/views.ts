import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { askStanding } from '@/lib/domain/meeting/asks';
import type { Both } from '@/lib/domain/shared/both';
import type {
  AskView,
  CampaignRef,
  CommitmentView,
  ContactRef,
  LetterRef,
  MeetingRef,
  MetricView,
  OfficeRef,
  OrganisationRef,
  PartyRef,
} from '@/lib/domain/shared/views';
import { partialDate } from './columns';

// What the queries select of a record that stands inside another, and how the rows become its view.

/** The two columns of a bilingual field: `both(row, 'title')` reads `titleEn` and `titleAr`. */
export function both<Name extends string>(row: { [Key in `${Name}En` | `${Name}Ar`]: string | null }, name: Name): Both {
  return { en: row[`${name}En`], ar: row[`${name}Ar`] };
}

export const organisationRefSelect = {
  id: true,
  nameEn: true,
  nameAr: true,
  shortName: true,
} as const satisfies Prisma.OrganisationSelect;
type OrganisationRow = Prisma.OrganisationGetPayload<{ select: typeof organisationRefSelect }>;
export const organisationRef = (row: OrganisationRow): OrganisationRef => ({
  id: row.id,
  name: both(row, 'name'),
  shortName: row.shortName,
});

export const contactRefSelect = { id: true, nameEn: true, nameAr: true } as const satisfies Prisma.ContactSelect;
type ContactRow = Prisma.ContactGetPayload<{ select: typeof contactRefSelect }>;
export const contactRef = (row: ContactRow): ContactRef => ({ id: row.id, name: both(row, 'name') });

export const officeRefSelect = {
  id: true,
  nameEn: true,
  nameAr: true,
  contact: { select: contactRefSelect },
  organisation: { select: organisationRefSelect },
} as const satisfies Prisma.OfficeSelect;
type OfficeRow = Prisma.OfficeGetPayload<{ select: typeof officeRefSelect }>;
export const officeRef = (row: OfficeRow): OfficeRef => ({
  id: row.id,
  name: both(row, 'name'),
  member: row.contact && contactRef(row.contact),
  organisation: row.organisation && organisationRef(row.organisation),
});

/** What to select of a link that points at an organisation or a person. */
export const partySelect = {
  organisation: { select: organisationRefSelect },
  contact: { select: contactRefSelect },
} as const;

interface PartyRow {
  organisation: OrganisationRow | null;
  contact: ContactRow | null;
  office?: OfficeRow | null;
}

/** Whoever such a link points at: one, or none where the link is to something else. */
export function partyRef({ organisation, contact, office }: PartyRow): PartyRef[] {
  if (organisation) return [{ noun: 'organisation', ...organisationRef(organisation) }];
  if (contact) return [{ noun: 'contact', ...contactRef(contact), shortName: null }];
  if (!office) return [];
  // An office without a name of its own is called after whose it is.
  const name = [office, office.contact, office.organisation].find((named) => named?.nameEn || named?.nameAr) ?? office;
  return [{ noun: 'office', id: office.id, name: both(name, 'name'), shortName: null }];
}

export const campaignRefSelect = {
  id: true,
  titleEn: true,
  titleAr: true,
  kind: true,
  status: true,
} as const satisfies Prisma.CampaignSelect;
type CampaignRow = Prisma.CampaignGetPayload<{ select: typeof campaignRefSelect }>;
export const campaignRef = (row: CampaignRow): CampaignRef => ({
  id: row.id,
  title: both(row, 'title'),
  kind: row.kind,
  status: row.status,
});

export const meetingRefSelect = {
  id: true,
  titleEn: true,
  titleAr: true,
  kind: true,
  status: true,
  startsOn: true,
  endsOn: true,
  datePrecision: true,
  dateBasis: true,
} as const satisfies Prisma.MeetingSelect;
type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof meetingRefSelect }>;
export const meetingRef = (row: MeetingRow): MeetingRef => ({
  id: row.id,
  title: both(row, 'title'),
  kind: row.kind,
  status: row.status,
  date: partialDate(row.startsOn, row.datePrecision),
  to: row.endsOn && partialDate(row.endsOn, 'DAY').on,
  dateBasis: row.dateBasis,
});

export const letterRefSelect = {
  id: true,
  subjectEn: true,
  subjectAr: true,
  status: true,
  sentOn: true,
  sentPrecision: true,
  sentBasis: true,
} as const satisfies Prisma.LetterSelect;
type LetterRow = Prisma.LetterGetPayload<{ select: typeof letterRefSelect }>;
export const letterRef = (row: LetterRow): LetterRef => ({
  id: row.id,
  subject: both(row, 'subject'),
  status: row.status,
  sent: partialDate(row.sentOn, row.sentPrecision),
  sentBasis: row.sentBasis,
});

/** Letters and meetings through which an ask is seen must be visible themselves: pass the scopes in. */
export const askViewSelect = (meetings: Prisma.MeetingWhereInput, letters: Prisma.LetterWhereInput) =>
  ({
    id: true,
    titleEn: true,
    titleAr: true,
    reportedStatusEn: true,
    reportedStatusAr: true,
    noteEn: true,
    noteAr: true,
    campaign: { select: { id: true, titleEn: true, titleAr: true } },
    parties: { select: { role: true, ...partySelect, office: { select: officeRefSelect } }, orderBy: { id: 'asc' } },
    // What is to be put to them at a meeting ahead is not raised yet.
    meetings: { where: { manner: 'RAISED', meeting: { AND: [meetings, { status: 'HELD' }] } }, select: { meetingId: true } },
    letters: {
      where: { letter: { AND: [letters, { status: { in: ['SENT', 'ANSWERED', 'NO_REPLY'] } }] } },
      select: { letterId: true },
    },
    responses: {
      where: { response: { archivedAt: null, OR: [{ meeting: meetings }, { letter: letters }] } },
      select: { response: { select: { id: true, outcome: true, textEn: true, textAr: true, sortOrder: true } } },
    },
  }) as const satisfies Prisma.AskSelect;
type AskRow = Prisma.AskGetPayload<{ select: ReturnType<typeof askViewSelect> }>;

export function askView(row: AskRow): AskView {
  const parties = (role: AskRow['parties'][number]['role']) =>
    row.parties.filter((party) => party.role === role).flatMap(partyRef);
  const responses = row.responses.map(({ response }) => response).sort((a, b) => a.sortOrder - b.sortOrder);
  return {
    id: row.id,
    title: both(row, 'title'),
    campaign: { id: row.campaign.id, title: both(row.campaign, 'title') },
    reportedStatus: both(row, 'reportedStatus'),
    note: both(row, 'note'),
    madeBy: parties('MADE_BY'),
    addressedTo: parties('ADDRESSED_TO'),
    suggestedAddressees: parties('SUGGESTED_ADDRESSEE'),
    standing: askStanding({
      outcomes: responses.map((response) => response.outcome),
      raised: row.meetings.length > 0 || row.letters.length > 0,
    }),
    answers: responses.map((response) => ({ id: response.id, text: both(response, 'text') })),
  };
}

export const commitmentViewSelect = {
  id: true,
  textEn: true,
  textAr: true,
  status: true,
  reportedStatusEn: true,
  reportedStatusAr: true,
  ownerTextEn: true,
  ownerTextAr: true,
  ownerBasisEn: true,
  ownerBasisAr: true,
  dueOn: true,
  duePrecision: true,
  dueBasis: true,
  dueNoteEn: true,
  dueNoteAr: true,
  owners: { select: partySelect, orderBy: { sortOrder: 'asc' } },
  meeting: { select: { id: true, titleEn: true, titleAr: true } },
} as const satisfies Prisma.CommitmentSelect;
type CommitmentRow = Prisma.CommitmentGetPayload<{ select: typeof commitmentViewSelect }>;
export const commitmentView = (row: CommitmentRow): CommitmentView => ({
  id: row.id,
  text: both(row, 'text'),
  status: row.status,
  reportedStatus: both(row, 'reportedStatus'),
  owners: row.owners.flatMap(partyRef),
  ownerText: both(row, 'ownerText'),
  ownerBasis: both(row, 'ownerBasis'),
  due: partialDate(row.dueOn, row.duePrecision),
  dueBasis: row.dueBasis,
  dueNote: both(row, 'dueNote'),
  meeting: row.meeting && { id: row.meeting.id, title: both(row.meeting, 'title') },
});

export const metricViewSelect = {
  id: true,
  kind: true,
  titleEn: true,
  titleAr: true,
  exactness: true,
  value: true,
  valueMax: true,
  magnitudeEn: true,
  magnitudeAr: true,
  unitEn: true,
  unitAr: true,
  period: true,
  periodPrecision: true,
  periodBasis: true,
  noteEn: true,
  noteAr: true,
} as const satisfies Prisma.MetricSelect;
type MetricRow = Prisma.MetricGetPayload<{ select: typeof metricViewSelect }>;
export const metricView = (row: MetricRow): MetricView => ({
  id: row.id,
  kind: row.kind,
  title: both(row, 'title'),
  exactness: row.exactness,
  value: row.value === null ? null : Number(row.value),
  valueMax: row.valueMax === null ? null : Number(row.valueMax),
  magnitude: both(row, 'magnitude'),
  unit: both(row, 'unit'),
  period: partialDate(row.period, row.periodPrecision),
  periodBasis: row.periodBasis,
  note: both(row, 'note'),
});
