import 'server-only';
import type { Term } from '@/lib/domain/congress/term';
import { latestPostFirst } from '@/lib/domain/contact/post';
import type { ConnectedCampaign, ContactDetail, PostView } from '@/lib/domain/contact/view';
import { dayOf, partialDate } from '../columns';
import { both, campaignRef, contactRef, letterRef, meetingRef, officeRef, organisationRef } from '../views';
import type { ContactDetailRow } from './select';

/** A contact's row and all that was selected with it, as the page shows it. */
export function contactDetail(row: ContactDetailRow, withDetails: boolean): ContactDetail {
  return {
    ...contactRef(row),
    kind: row.kind,
    unnamed: row.unnamed,
    bioguideId: row.bioguideId,
    nameBasis: both(row, 'nameBasis'),
    aliases: row.aliases.map(({ text }) => text),
    languages: row.languages,
    pointPerson: row.pointPerson?.name ?? null,
    terms: row.terms.map(termOf),
    office: row.offices[0] ?? null,
    posts: row.posts.map(postView).sort(latestPostFirst),
    meetings: row.meetings
      .map(({ meeting, ...participant }) => ({ ...meetingRef(meeting), role: both(participant, 'role'), roleId: participant.id }))
      .sort((a, b) => (b.date.on ?? '').localeCompare(a.date.on ?? '')),
    letters: row.letters.map(({ letter }) => letterRef(letter)),
    claims: row.claims.map(({ id, meeting, ...claim }) => ({
      id,
      text: both(claim, 'text'),
      meeting: { id: meeting.id, title: both(meeting, 'title') },
    })),
    campaigns: campaignsOf(row),
    details: withDetails ? { email: row.email, phone: row.phone, note: both(row, 'note') } : null,
  };
}

export const termOf = ({ startsOn, endsOn, ...term }: ContactDetailRow['terms'][number]): Term => ({
  ...term,
  startsOn: dayOf(startsOn),
  endsOn: dayOf(endsOn),
});

const postView = (post: ContactDetailRow['posts'][number]): PostView => ({
  id: post.id,
  title: both(post, 'title'),
  organisation: post.organisation && organisationRef(post.organisation),
  office: post.office && officeRef(post.office),
  starts: partialDate(post.startsOn, post.startPrecision),
  ends: partialDate(post.endsOn, post.endPrecision),
  asOf: partialDate(post.asOf, post.asOfPrecision),
});

/** Every record of the page that can carry a citation of its own. */
export function recordIdsOf(contact: ContactDetail): string[] {
  const { posts, meetings, letters, claims } = contact;
  return [
    ...[contact, ...posts, ...meetings, ...letters, ...claims].map(({ id }) => id),
    ...meetings.map(({ roleId }) => roleId),
  ];
}

/** The campaigns the person's meetings and letters were about, with how often, and where the person stands on each. */
function campaignsOf(row: ContactDetailRow): ConnectedCampaign[] {
  const campaigns = new Map<string, ConnectedCampaign>();
  const connect = (campaign: Parameters<typeof campaignRef>[0]): ConnectedCampaign => {
    const connected = campaigns.get(campaign.id) ?? {
      ...campaignRef(campaign),
      meetingCount: 0,
      letterCount: 0,
      position: 'UNKNOWN',
    };
    campaigns.set(campaign.id, connected);
    return connected;
  };
  for (const { meeting } of row.meetings) for (const { campaign } of meeting.campaigns) connect(campaign).meetingCount++;
  for (const { letter } of row.letters) for (const { campaign } of letter.campaigns) connect(campaign).letterCount++;
  // Latest last, so that it is the one that stays.
  for (const { campaign, value } of row.positions.toReversed()) connect(campaign).position = value;
  return [...campaigns.values()];
}
