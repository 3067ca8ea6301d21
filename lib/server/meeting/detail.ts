import 'server-only';
import type { AnswerView, LinkedCampaign, MeetingDetail, MeetingListItem } from '@/lib/domain/meeting/view';
import { partialDate } from '../columns';
import { askView, both, campaignRef, commitmentView, contactRef, meetingRef, metricView, organisationRef } from '../views';
import type { AnswerRow, MeetingDetailRow, MeetingListRow } from './select';

export const meetingListItem = (row: MeetingListRow): MeetingListItem => ({
  ...meetingRef(row),
  organisations: row.organisations.map(({ organisation }) => organisationRef(organisation)),
  campaigns: row.campaigns.map(linkedCampaign),
});

/** A meeting's row and all that was selected with it, as its page shows it. */
export function meetingDetail(row: MeetingDetailRow): MeetingDetail {
  return {
    ...meetingRef(row),
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
    participants: row.participants.map((link) => ({ id: link.id, contact: contactRef(link.contact), role: both(link, 'role') })),
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
