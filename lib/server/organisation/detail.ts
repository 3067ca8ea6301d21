import 'server-only';
import type { Membership, OrganisationDetail } from '@/lib/domain/organisation/view';
import type { AskView, OrganisationRef } from '@/lib/domain/shared/views';
import { partialDate } from '../columns';
import {
  askView,
  both,
  campaignRef,
  commitmentView,
  contactRef,
  letterRef,
  meetingRef,
  metricView,
  officeRef,
  organisationRef,
} from '../views';
import type { OrganisationDetailRow } from './select';

/** An organisation's row and all that was selected with it, as its page shows it. */
export function organisationDetail(row: OrganisationDetailRow): OrganisationDetail {
  const self = organisationRef(row);
  const [membership] = row.memberships;
  const coalition = membership?.workspace.coalition;
  return {
    ...self,
    kind: row.kind,
    side: row.side,
    description: both(row, 'description'),
    nameBasis: both(row, 'nameBasis'),
    note: both(row, 'note'),
    parent: row.parent && organisationRef(row.parent),
    parts: row.children.map(organisationRef),
    offices: row.offices.map(officeRef),
    members: row.workspaces[0]
      ? row.workspaces[0].members.map((member) => membershipView(member, organisationRef(member.organisation)))
      : null,
    membership: membership && coalition ? membershipView(membership, organisationRef(coalition)) : null,
    people: row.posts.map((post) => ({ ...contactRef(post.contact), postId: post.id, post: both(post, 'title') })),
    meetings: row.meetingRoles
      .map(({ meeting, ...role }) => ({ ...meetingRef(meeting), role: both(role, 'role'), roleId: role.id }))
      .sort((a, b) => (b.date.on ?? '').localeCompare(a.date.on ?? '')),
    asksMade: asksOf(row, ['MADE_BY']),
    asksReceived: asksOf(row, ['ADDRESSED_TO', 'SUGGESTED_ADDRESSEE']),
    responses: row.responses.map((response) => ({
      id: response.id,
      by: self,
      manner: both(response, 'manner'),
      text: both(response, 'text'),
      note: both(response, 'note'),
      outcome: response.outcome,
      asks: response.asks.map(({ ask }) => ({ id: ask.id, title: both(ask, 'title'), campaignId: ask.campaignId })),
      meeting: response.meeting && { id: response.meeting.id, title: both(response.meeting, 'title') },
      letter: response.letter && { id: response.letter.id, subject: both(response.letter, 'subject') },
    })),
    commitments: row.commitments
      .map(({ commitment }) => commitmentView(commitment))
      .sort((a, b) => (a.due.on ?? '9').localeCompare(b.due.on ?? '9') || a.id.localeCompare(b.id)),
    lettersSent: row.sentLetters.map(letterRef),
    lettersReceived: row.receivedLetters.map(({ letter }) => letterRef(letter)),
    leads: row.ledCampaigns.map(campaignRef),
    metrics: row.metricLinks.map(({ metric }) => metricView(metric)),
    evidenceChannels: row.evidenceChannels.map((channel) => ({
      id: channel.id,
      address: channel.address,
      purpose: both(channel, 'purpose'),
      openTo: both(channel, 'openTo'),
      liveStatus: both(channel, 'liveStatus'),
      runBy: self,
      runByBasis: both(channel, 'runByBasis'),
      asOf: partialDate(channel.asOf, channel.asOfPrecision),
      campaign: channel.campaign && { id: channel.campaign.id, title: both(channel.campaign, 'title') },
    })),
  };
}

/** Every record of the page that can carry a citation of its own. */
export function recordIdsOf(organisation: OrganisationDetail): string[] {
  const asks = [...organisation.asksMade, ...organisation.asksReceived];
  const records = [
    organisation,
    ...organisation.people,
    ...organisation.meetings,
    ...asks,
    ...asks.flatMap((ask) => ask.answers),
    ...organisation.responses,
    ...organisation.commitments,
    ...organisation.lettersSent,
    ...organisation.lettersReceived,
    ...organisation.metrics,
    ...organisation.evidenceChannels,
  ];
  return [...records.map(({ id }) => id), ...organisation.meetings.map(({ roleId }) => roleId)];
}

const membershipView = (
  row: Pick<OrganisationDetailRow['memberships'][number], 'joinedOn' | 'joinedPrecision' | 'publicContextId'>,
  organisation: OrganisationRef,
): Membership => ({
  organisation,
  joined: partialDate(row.joinedOn, row.joinedPrecision),
  isContext: row.publicContextId !== null,
});

type AskRole = OrganisationDetailRow['askParties'][number]['role'];

/** The asks in which it has one of the roles, each once, in the order of the record. */
function asksOf(row: OrganisationDetailRow, roles: readonly AskRole[]): AskView[] {
  const asks = row.askParties.filter(({ role }) => roles.includes(role)).map(({ ask }) => ask);
  const unique = [...new Map(asks.map((ask) => [ask.id, ask])).values()];
  return unique.sort((a, b) => a.sortOrder - b.sortOrder).map(askView);
}
