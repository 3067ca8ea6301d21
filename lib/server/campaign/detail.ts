import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { CampaignDetail, StatusChangeView, VehicleView } from '@/lib/domain/campaign/view';
import { isSent } from '@/lib/domain/letter/status';
import type { ContactRef, MetricView } from '@/lib/domain/shared/views';
import { knownDate, partialDate } from '../columns';
import {
  askView,
  both,
  campaignRef,
  commitmentView,
  contactRef,
  letterRef,
  meetingRef,
  metricView,
  organisationRef,
} from '../views';
import type { CampaignDetailRow, statusChangeSelect } from './select';

/** A campaign's row and all that was selected with it, as its page shows it. */
export function campaignDetail(row: CampaignDetailRow): CampaignDetail {
  const metrics = [...row.metricLinks, ...row.recommendations.flatMap((recommendation) => recommendation.metricLinks)];
  return {
    ...campaignRef(row),
    summary: both(row, 'summary'),
    themes: row.themesEn.map((en, i) => ({ en, ar: row.themesAr[i] ?? null })),
    version: row.version,
    asOf: knownDate(row.statusAsOf, row.statusAsOfPrecision),
    reportedStatus: both(row, 'reportedStatus'),
    priorityYears: row.priorityYears,
    priorityYearsBasis: both(row, 'priorityYearsBasis'),
    recordedYears: row.recordedYears,
    goal: both(row, 'goal'),
    goalNumber: row.goalNumber,
    goalDate: partialDate(row.goalOn, row.goalPrecision),
    leadOrganisation: row.leadOrganisation && organisationRef(row.leadOrganisation),
    leadPerson: row.leadUser,
    counted: countedFigures(row),
    statusChanges: row.statusChanges.map(statusChangeView),
    vehicles: row.vehicles.map(vehicleView),
    provisions: row.provisions.map(({ id, kind, ...text }) => ({ id, fillsGap: kind === 'FILLS_GAP', text: both(text, 'text') })),
    sectors: row.sectors.map((sector) => ({ id: sector.id, title: both(sector, 'title') })),
    milestones: row.milestones.map((milestone) => ({
      id: milestone.id,
      title: both(milestone, 'title'),
      date: partialDate(milestone.date, milestone.datePrecision),
      dateBasis: milestone.dateBasis,
      dateNote: both(milestone, 'dateNote'),
      state: milestone.state,
      note: both(milestone, 'note'),
    })),
    asks: row.asks.map(askView),
    relatedAsks: row.relatedAsks.map(({ ask }) => askView(ask)),
    meetings: row.meetings
      .map(({ suggested, meeting }) => ({ ...meetingRef(meeting), suggested }))
      .sort((a, b) => (b.date.on ?? '').localeCompare(a.date.on ?? '')),
    letters: row.letters.map(({ letter }) => letterRef(letter)),
    people: peopleOf(row),
    commitments: row.commitments
      .map(({ commitment }) => commitmentView(commitment))
      .sort((a, b) => (a.due.on ?? '9').localeCompare(b.due.on ?? '9') || a.id.localeCompare(b.id)),
    metrics: distinct(metrics.map(({ metric }) => metricView(metric))),
    recommendations: row.recommendations.map((recommendation) => ({
      id: recommendation.id,
      title: both(recommendation, 'title'),
      progress: both(recommendation, 'progress'),
      windowStart: partialDate(recommendation.windowStart, recommendation.windowStart ? 'MONTH' : 'UNKNOWN'),
      windowEnd: partialDate(recommendation.windowEnd, recommendation.windowEnd ? 'MONTH' : 'UNKNOWN'),
      windowNote: both(recommendation, 'windowNote'),
    })),
    planItems: row.planItems.map((item) => ({ id: item.id, year: item.year, ask: item.ask && both(item.ask, 'title') })),
    pledges: row.pledges.map((pledge) => ({
      id: pledge.id,
      by: both(pledge, 'by'),
      text: both(pledge, 'text'),
      amountNote: both(pledge, 'amountNote'),
    })),
    evidenceChannels: row.evidenceChannels.map((channel) => ({
      id: channel.id,
      address: channel.address,
      purpose: both(channel, 'purpose'),
      openTo: both(channel, 'openTo'),
      liveStatus: both(channel, 'liveStatus'),
      runBy: channel.organisation && organisationRef(channel.organisation),
      runByBasis: both(channel, 'runByBasis'),
      asOf: partialDate(channel.asOf, channel.asOfPrecision),
    })),
  };
}

/** What the record itself counts of a campaign: only what took place and may be seen. */
function countedFigures({ meetings, letters }: CampaignDetailRow): CampaignDetail['counted'] {
  const held = meetings.filter(({ meeting }) => meeting.status === 'HELD').map(({ meeting }) => meeting);
  const offices = held.flatMap((meeting) => [
    ...meeting.offices.map(({ officeId }) => officeId),
    ...meeting.participants.flatMap(({ contact }) => contact.offices.map(({ id }) => id)),
  ]);
  return {
    meetingsHeld: held.length,
    officesReached: new Set(offices).size,
    lettersSent: letters.filter(({ letter }) => isSent(letter.status)).length,
  };
}

/** Every record of the page that can carry a citation of its own. */
export function recordIdsOf(campaign: CampaignDetail): string[] {
  const asks = [...campaign.asks, ...campaign.relatedAsks];
  return [
    campaign,
    ...campaign.statusChanges,
    ...campaign.vehicles,
    ...campaign.provisions,
    ...campaign.milestones,
    ...asks,
    ...asks.flatMap((ask) => ask.answers),
    ...campaign.meetings,
    ...campaign.letters,
    ...campaign.people,
    ...campaign.commitments,
    ...campaign.metrics,
    ...campaign.recommendations,
    ...campaign.planItems,
    ...campaign.pledges,
    ...campaign.evidenceChannels,
  ].map(({ id }) => id);
}

export function statusChangeView(
  row: Prisma.CampaignStatusChangeGetPayload<{ select: typeof statusChangeSelect }>,
): StatusChangeView {
  return {
    id: row.id,
    from: row.fromStatus,
    to: row.toStatus,
    reason: both(row, 'reason'),
    asOf: knownDate(row.asOf, row.asOfPrecision),
    isCorrection: row.isCorrection,
    changedBy: row.changedBy?.name ?? null,
    changedAt: row.changedAt,
  };
}

const BILL_LABELS = {
  HR: 'H.R.',
  S: 'S.',
  HJRES: 'H.J.Res.',
  SJRES: 'S.J.Res.',
  HCONRES: 'H.Con.Res.',
  SCONRES: 'S.Con.Res.',
  HRES: 'H.Res.',
  SRES: 'S.Res.',
} as const;

const billNumber = (bill: { billType: keyof typeof BILL_LABELS | null; number: number | null } | null): string | null =>
  bill?.billType && bill.number !== null ? `${BILL_LABELS[bill.billType]} ${bill.number}` : null;

function vehicleView(row: CampaignDetailRow['vehicles'][number]): VehicleView {
  return {
    id: row.id,
    title: both(row, 'title'),
    number: billNumber(row),
    congress: row.congress,
    stage: row.stage,
    stageAsOf: partialDate(row.stageAsOf, row.stagePrecision),
    enactedVia: billNumber(row.enactedVia),
    isContext: row.publicContextId !== null,
  };
}

/** Who was met about the campaign, or written to, with how often. */
function peopleOf(row: CampaignDetailRow): CampaignDetail['people'] {
  const people = new Map<string, ContactRef & { meetingCount: number; letterCount: number }>();
  const count = (contact: Parameters<typeof contactRef>[0], kind: 'meetingCount' | 'letterCount') => {
    const person = people.get(contact.id) ?? { ...contactRef(contact), meetingCount: 0, letterCount: 0 };
    person[kind]++;
    people.set(contact.id, person);
  };
  for (const { meeting } of row.meetings) for (const { contact } of meeting.participants) count(contact, 'meetingCount');
  for (const { letter } of row.letters) for (const { contact } of letter.recipients) if (contact) count(contact, 'letterCount');
  return [...people.values()];
}

const distinct = (metrics: MetricView[]): MetricView[] => [...new Map(metrics.map((metric) => [metric.id, metric])).values()];
