import 'server-only';
import { isFormer } from '@/lib/domain/contact/post';
import type { BriefAnswer, BriefOccasion, BriefPosition, MeetingBrief } from '@/lib/domain/meeting/brief';
import { NO_TEXT } from '@/lib/domain/shared/both';
import type { CommitmentView } from '@/lib/domain/shared/views';
import { dayOf, partialDate } from '../columns';
import { termOf } from '../contact/detail';
import { both, commitmentView, contactRef, letterRef, meetingRef, officeRef, organisationRef } from '../views';
import type { BeforeRow, BriefMemberRow, BriefRow, HeldRow, PromisedRow, SentRow } from './brief-select';
import { delegateView, meetingTimes } from './detail';

/** A meeting's brief, from the meeting and from what there was before with the same people. */
export function meetingBrief(row: BriefRow, before: BeforeRow, today: string): MeetingBrief {
  const campaigns = row.campaigns.map(({ campaign }) => ({ id: campaign.id, title: both(campaign, 'title') }));
  const dealings = dealingsOf(before, today);
  return {
    ...meetingRef(row),
    ...meetingTimes(row),
    place: both(row, 'place'),
    format: row.format,
    organisationId: row.organisationId,
    visibility: row.visibility,
    people: row.participants.map(({ contact, ...link }) => ({
      ...contactRef(contact),
      role: both(link, 'role'),
      term: contact.terms[0] ? termOf(contact.terms[0]) : null,
      posts: postsOf(contact, today).map((post) => ({
        id: post.id,
        title: both(post, 'title'),
        organisation: post.organisation && organisationRef(post.organisation),
        office: post.office && officeRef(post.office),
      })),
      languages: contact.languages,
      pointPerson: contact.pointPerson?.name ?? null,
      phone: contact.phone ?? null,
    })),
    offices: row.offices.map(({ office }) => ({ ...officeRef(office), address: office.address, phone: office.phone })),
    organisations: row.organisations.map(({ organisation }) => organisationRef(organisation)),
    delegation: row.delegates.map(delegateView),
    campaigns,
    asks: row.asks.map(({ ask }) => ({
      id: ask.id,
      title: both(ask, 'title'),
      note: both(ask, 'note'),
      campaign: both(ask.campaign, 'title'),
    })),
    positions: membersOf(row, today).flatMap((member) => campaigns.map((campaign) => positionOf(member, campaign))),
    before: [...dealings.meetings.map(heldBefore), ...dealings.letters.map(sentBefore)]
      .filter(isFirstOf)
      .sort((a, b) => (b.date.on ?? '').localeCompare(a.date.on ?? '') || b.id.localeCompare(a.id)),
    commitments: dealings.commitments.map(commitmentView).filter(isFirstOf).sort(soonestFirst),
    notes: row.notes.map(({ id, author, ...note }) => ({ id, text: both(note, 'text'), author: author?.name ?? null })),
  };
}

interface PostRow {
  startsOn: Date | null;
  startPrecision: BriefRow['datePrecision'];
  endsOn: Date | null;
  endPrecision: BriefRow['datePrecision'];
}

/** The posts that are held today. */
const postsOf = <Post extends PostRow>({ posts }: { posts: Post[] }, today: string): Post[] =>
  posts.filter(
    (post) =>
      !isFormer(
        { starts: partialDate(post.startsOn, post.startPrecision), ends: partialDate(post.endsOn, post.endPrecision) },
        today,
      ),
  );

/** The Members who are met, and those whose offices are. */
function membersOf(row: BriefRow, today: string): BriefMemberRow[] {
  const met = row.participants.map(({ contact }) => contact);
  const through = [...met.flatMap((contact) => postsOf(contact, today)), ...row.offices].map(({ office }) => office?.contact);
  return [...met, ...through].filter((one) => one?.kind === 'MEMBER_OF_CONGRESS').filter(isFirstOf) as BriefMemberRow[];
}

function positionOf(member: BriefMemberRow, campaign: BriefPosition['campaign']): BriefPosition {
  const held = member.positions.find(({ campaignId }) => campaignId === campaign.id);
  return {
    member: contactRef(member),
    campaign,
    value: held?.value ?? 'UNKNOWN',
    evidence: held?.evidence ?? null,
    sentence: held ? both(held, 'sentence') : NO_TEXT,
    happenedOn: held ? dayOf(held.happenedOn) : null,
  };
}

/** All that there was, over whichever person, office or body it is found. */
function dealingsOf(before: BeforeRow, today: string) {
  const people = before.participants.map(({ contact }) => contact);
  const offices = [
    ...people.flatMap((contact) => postsOf(contact, today).flatMap(({ office }) => office ?? [])),
    ...before.offices.map(({ office }) => office),
  ];
  const members = offices.flatMap(({ contact }) => contact ?? []);
  const bodies = before.organisations.map(({ organisation }) => organisation);
  const inRooms = [...offices, ...people.flatMap((contact) => contact.offices)];
  return {
    meetings: [
      ...[...people, ...members, ...inRooms].flatMap(({ meetings }) => meetings),
      ...bodies.flatMap(({ meetingRoles }) => meetingRoles),
    ].map(({ meeting }): HeldRow => meeting),
    letters: [
      ...[...people, ...members].flatMap(({ letters }) => letters),
      ...bodies.flatMap(({ receivedLetters }) => receivedLetters),
    ].map(({ letter }): SentRow => letter),
    commitments: [...people, ...members, ...bodies]
      .flatMap(({ commitments }) => commitments)
      .map(({ commitment }): PromisedRow => commitment),
  };
}

const heldBefore = (row: HeldRow): BriefOccasion => {
  const { id, title, date } = meetingRef(row);
  const organisations = [...row.organisations.map(({ organisation }) => organisation), row.organisation];
  return { noun: 'meeting', id, title, date, organisations: named(organisations), answers: answersOf(row) };
};

const sentBefore = (row: SentRow): BriefOccasion => {
  const { id, subject, sent } = letterRef(row);
  return {
    noun: 'letter',
    id,
    title: subject,
    date: sent,
    organisations: named([row.sender, row.organisation]),
    answers: answersOf(row),
  };
};

const named = (organisations: readonly (Parameters<typeof organisationRef>[0] | null)[]) =>
  organisations.flatMap((organisation) => (organisation ? [organisationRef(organisation)] : [])).filter(isFirstOf);

/** The answers, and after them what was asked and not answered. */
function answersOf({ asks, responses }: Pick<HeldRow, 'asks' | 'responses'>): BriefAnswer[] {
  const answered = new Set(responses.flatMap((response) => response.asks.map(({ ask }) => ask.id)));
  return [
    ...responses.map((response) => ({
      key: response.id,
      asks: response.asks.map(({ ask }) => both(ask, 'title')),
      outcome: response.outcome,
      text: both(response, 'text'),
    })),
    ...asks
      .filter(({ ask }) => !answered.has(ask.id))
      .map(({ ask }) => ({ key: ask.id, asks: [both(ask, 'title')], outcome: 'NO_ANSWER' as const, text: NO_TEXT })),
  ];
}

/** The first of each id. */
const isFirstOf = <One extends { id: string } | null | undefined>(one: One, i: number, all: readonly One[]): boolean =>
  all.findIndex((other) => other?.id === one?.id) === i;

/** By when they are due; those without a date last. */
const soonestFirst = (a: CommitmentView, b: CommitmentView): number => (a.due.on ?? '9999').localeCompare(b.due.on ?? '9999');
