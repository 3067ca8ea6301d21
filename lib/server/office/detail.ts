import 'server-only';
import { latestPostFirst, mayHold, type PostDates } from '@/lib/domain/contact/post';
import type { OfficeCommitment, OfficeDetail, OfficeLetter, OfficeMeeting } from '@/lib/domain/office/view';
import type { PartialDate } from '@/lib/domain/shared/partial-date';
import type { OrganisationRef } from '@/lib/domain/shared/views';
import { dayOf, partialDate } from '../columns';
import { termOf } from '../contact/detail';
import {
  askView,
  both,
  campaignRef,
  commitmentView,
  contactRef,
  letterRef,
  meetingRef,
  officeRef,
  organisationRef,
} from '../views';
import type { OfficeDetailRow } from './select';

type Post = OfficeDetailRow['posts'][number];
type Dealings = Post['contact'];
type Meeting = OfficeDetailRow['meetings'][number]['meeting'];
type Letter = Dealings['letters'][number]['letter'];
type Commitment = Dealings['commitments'][number]['commitment'];
type Party = NonNullable<Meeting['organisation']>;

/** An office's row and all that was selected with it, as its page shows it: what came by several ways stands once. */
export function officeDetail(row: OfficeDetailRow): OfficeDetail {
  const posts = row.posts.map((post) => ({ ...post, ...postDates(post) })).sort(latestPostFirst);
  const people = [
    ...(row.contact ? [{ of: row.contact as Dealings, held: () => true }] : []),
    // What somebody did before or after their time in the office is another office's.
    ...posts.map((post) => ({ of: post.contact, held: (on: PartialDate) => mayHold(post, on) })),
  ];
  const gather = <Item>(of: (person: Dealings) => Item[], dateOf?: (item: Item) => PartialDate) =>
    people.flatMap(({ of: person, held }) => of(person).filter((item) => !dateOf || held(dateOf(item))));

  const meetings = [
    ...row.meetings.map(({ meeting }) => officeMeeting(meeting)),
    ...gather(
      (person) => person.meetings.map(({ meeting }) => officeMeeting(meeting)),
      ({ date }) => date,
    ),
  ];
  const letters = gather(
    (person) => [
      ...person.signatures.map(({ letter }) => officeLetter(letter, true)),
      ...person.letters.map(({ letter }) => officeLetter(letter, false)),
    ],
    ({ sent }) => sent,
  );
  const commitments = gather(
    (person) => person.commitments.map(({ commitment }) => officeCommitment(commitment)),
    ({ madeOn }) => madeOn,
  );
  const asks = [...row.askParties, ...gather((person) => person.askParties)].map(({ ask }) => askView(ask));
  return {
    ...officeRef(row),
    kind: row.kind,
    address: row.address,
    phone: row.phone,
    terms: row.contact?.terms.map(termOf) ?? [],
    people: posts.map((post) => ({
      ...contactRef(post.contact),
      postId: post.id,
      title: both(post, 'title'),
      starts: post.starts,
      ends: post.ends,
      asOf: partialDate(post.asOf, post.asOfPrecision),
    })),
    meetings: eachOnce(meetings).sort(latestFirst(({ date }) => date)),
    letters: eachOnce(letters).sort(latestFirst(({ sent }) => sent)),
    asks: eachOnce(asks),
    commitments: eachOnce(commitments).sort(latestFirst(({ madeOn }) => madeOn)),
    positions:
      row.contact?.positions.map(({ id, value, happenedOn, campaign, organisation }) => ({
        id,
        value,
        happenedOn: dayOf(happenedOn),
        campaign: campaignRef(campaign),
        organisation: organisation && organisationRef(organisation),
      })) ?? [],
  };
}

/** Every record of the page that can carry a citation of its own. */
export function recordIdsOf({ id, people, meetings, letters, asks, commitments, positions }: OfficeDetail): string[] {
  const records = [...meetings, ...letters, ...asks, ...asks.flatMap((ask) => ask.answers), ...commitments, ...positions];
  return [id, ...records.map((record) => record.id), ...people.map(({ postId }) => postId)];
}

const postDates = (post: Post): PostDates => ({
  starts: partialDate(post.startsOn, post.startPrecision),
  ends: partialDate(post.endsOn, post.endPrecision),
});

const officeMeeting = (meeting: Meeting): OfficeMeeting => ({
  ...meetingRef(meeting),
  organisations: ourSide([meeting.organisation, ...meeting.organisations.map(({ organisation }) => organisation)]),
});

const officeLetter = (letter: Letter, signed: boolean): OfficeLetter => ({
  ...letterRef(letter),
  organisations: ourSide([letter.organisation, letter.sender]),
  signed,
});

const officeCommitment = (commitment: Commitment): OfficeCommitment => ({
  ...commitmentView(commitment),
  madeOn: commitment.meeting
    ? meetingRef(commitment.meeting).date
    : partialDate(commitment.letter?.sentOn ?? null, commitment.letter?.sentPrecision ?? 'UNKNOWN'),
});

/** The organisations that come to an office, not those it belongs to. */
function ourSide(parties: readonly (Party | null)[]): OrganisationRef[] {
  const ours = parties.filter((party): party is Party => party !== null && party.side !== 'US_GOVERNMENT');
  return eachOnce(ours.map(organisationRef));
}

/** The first of each id. */
const eachOnce = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
  [...new Map(items.toReversed().map((item) => [item.id, item])).values()].reverse();

const latestFirst =
  <Item extends { id: string }>(dateOf: (item: Item) => PartialDate) =>
  (a: Item, b: Item): number =>
    (dateOf(b).on ?? '').localeCompare(dateOf(a).on ?? '') || b.id.localeCompare(a.id);
