import 'server-only';
import type {
  AnswerView,
  DelegateView,
  FormerDate,
  LinkedCampaign,
  MeetingDetail,
  MeetingListItem,
  MeetingTimes,
} from '@/lib/domain/meeting/view';
import { dayOf, partialDate } from '../columns';
import {
  askView,
  both,
  campaignRef,
  commitmentView,
  contactRef,
  meetingRef,
  metricView,
  officeRef,
  organisationRef,
} from '../views';
import type { AnswerRow, DelegateRow, MeetingDetailRow, MeetingListRow } from './select';

export const meetingListItem = (row: MeetingListRow): MeetingListItem => ({
  ...meetingRef(row),
  organisationId: row.organisationId,
  visibility: row.visibility,
  organisations: row.organisations.map(({ organisation }) => organisationRef(organisation)),
  campaigns: row.campaigns.map(linkedCampaign),
});

/** A meeting's row and all that was selected with it, as its page shows it. */
export function meetingDetail(row: MeetingDetailRow): MeetingDetail {
  return {
    ...meetingRef(row),
    ...meetingTimes(row),
    version: row.version,
    organisationId: row.organisationId,
    visibility: row.visibility,
    statusNote: both(row, 'statusNote'),
    formerDates: formerDates(row),
    offices: row.offices.map(({ office }) => officeRef(office)),
    delegation: row.delegates.map(delegateView),
    followUps: row.followUps.map((followUp) => ({
      id: followUp.id,
      title: both(followUp, 'title'),
      status: followUp.status,
      dueOn: dayOf(followUp.dueOn),
      snoozedUntil: followUp.snoozedUntil && dayOf(followUp.snoozedUntil),
      visibility: followUp.visibility,
      version: followUp.version,
      assignee: followUp.assignee,
      organisation: organisationRef(followUp.organisation),
      meeting: { id: row.id, title: both(row, 'title') },
      letter: null,
      commitment: followUp.commitment && { id: followUp.commitment.id, title: both(followUp.commitment, 'text') },
      campaign: followUp.campaign && { id: followUp.campaign.id, title: both(followUp.campaign, 'title') },
    })),
    dateNote: both(row, 'dateNote'),
    place: both(row, 'place'),
    placeBasis: row.placeBasis,
    format: row.format,
    formatBasis: both(row, 'formatBasis'),
    organisations: row.organisations.map((link) => ({
      id: link.id,
      organisation: organisationRef(link.organisation),
      role: both(link, 'role'),
    })),
    organisationsNote: both(row, 'organisationsNote'),
    participants: row.participants.map((link) => ({
      id: link.id,
      contact: contactRef(link.contact),
      role: both(link, 'role'),
      attended: link.attended,
    })),
    attendanceNote: both(row, 'attendanceNote'),
    topics: row.topics.map((topic) => ({ id: topic.id, text: both(topic, 'text') })),
    asks: row.asks.map(({ manner, ask }) => ({ manner, ask: askView(ask) })),
    responses: row.responses.map(answerView),
    commitments: row.commitments.map(commitmentView),
    claims: row.claims.map((claim) => ({
      id: claim.id,
      by: claim.contact && contactRef(claim.contact),
      byText: both(claim, 'byText'),
      text: both(claim, 'text'),
    })),
    assessment: both(row, 'assessment'),
    campaigns: row.campaigns.map(linkedCampaign),
    campaignsBasis: both(row, 'campaignsBasis'),
    metrics: row.metricLinks.map(({ metric }) => metricView(metric)),
    recommendations: row.recommendations.map((recommendation) => ({
      id: recommendation.id,
      title: both(recommendation, 'title'),
      progress: both(recommendation, 'progress'),
      windowStart: partialDate(recommendation.windowStart, recommendation.windowStart ? 'MONTH' : 'UNKNOWN'),
      windowEnd: partialDate(recommendation.windowEnd, recommendation.windowEnd ? 'MONTH' : 'UNKNOWN'),
      windowBasis: recommendation.windowBasis,
      windowNote: both(recommendation, 'windowNote'),
      campaign: { id: recommendation.campaign.id, title: both(recommendation.campaign, 'title') },
    })),
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

const clock = (column: Date | null): string | null => (column ? column.toISOString().slice(11, 16) : null);

export const meetingTimes = (row: { startTime: Date | null; endTime: Date | null; timeZone: string | null }): MeetingTimes => ({
  startTime: clock(row.startTime),
  endTime: clock(row.endTime),
  timeZone: row.timeZone,
});

/** The dates it had before; one that is its date again, since putting it off was taken back, tells nothing. */
function formerDates(row: MeetingDetailRow): FormerDate[] {
  const when = ({ startsOn, endsOn, startTime }: { startsOn: Date | null; endsOn: Date | null; startTime: Date | null }) =>
    [startsOn, endsOn, startTime].map((part) => part?.getTime()).join();
  return row.formerDates
    .filter((former) => when(former) !== when(row))
    .map((former) => ({
      id: former.id,
      date: partialDate(former.startsOn, former.datePrecision),
      to: former.endsOn && dayOf(former.endsOn),
      ...meetingTimes(former),
      reason: both(former, 'reason'),
    }));
}

export const delegateView = ({ id, role, attended, user, contact }: DelegateRow): DelegateView => ({
  id: user?.id ?? contact?.id ?? id,
  name: contact ? both(contact, 'name') : { en: user?.name ?? null, ar: user?.name ?? null },
  contactId: contact?.id ?? null,
  role,
  attended,
});

/** Every record of the page that can carry a citation of its own. */
export function recordIdsOf(meeting: MeetingDetail): string[] {
  return [
    meeting,
    ...meeting.organisations,
    ...meeting.participants,
    ...meeting.topics,
    ...meeting.asks.map(({ ask }) => ask),
    ...meeting.asks.flatMap(({ ask }) => ask.answers),
    ...meeting.responses,
    ...meeting.commitments,
    ...meeting.claims,
    ...meeting.metrics,
    ...meeting.recommendations,
    ...meeting.pledges,
    ...meeting.evidenceChannels,
  ].map(({ id }) => id);
}

export const answerView = (row: AnswerRow): AnswerView => ({
  id: row.id,
  by: row.organisation && organisationRef(row.organisation),
  contact: row.contact && contactRef(row.contact),
  manner: both(row, 'manner'),
  text: both(row, 'text'),
  note: both(row, 'note'),
  outcome: row.outcome,
  asks: row.asks.map(({ ask }) => ({ id: ask.id, title: both(ask, 'title'), campaignId: ask.campaignId })),
});

const linkedCampaign = (link: MeetingListRow['campaigns'][number]): LinkedCampaign => ({
  ...campaignRef(link.campaign),
  suggested: link.suggested,
});
