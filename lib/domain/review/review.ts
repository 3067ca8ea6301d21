import { statusAt } from '../campaign/status';
import { askStanding } from '../meeting/asks';
import { MEETING_LEVELS } from '../meeting/level';
import { MEETING_KINDS } from '../meeting/status';
import { positionsOfYear } from './positions';
import type { AskReview, CampaignOfYear, CampaignReview, HeldOfYear, MeetingOfYear, RecordOfYear, Review, Tally } from './view';

/** The years a review can be asked for. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** The year of an address; null for anything that is none. */
export function parseYear(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** How many there are of each code, in the codes' order; codes that none has are left out. */
export function tally<Code extends string>(codes: readonly Code[], found: readonly Code[]): Tally<Code> {
  return codes.map((code) => ({ code, count: found.filter((one) => one === code).length })).filter(({ count }) => count > 0);
}

/** Makes a year's records its review: the coalition's as a whole first, then campaign by campaign. */
export function composeReview(year: number, record: RecordOfYear): Review {
  const reviews = record.campaigns.map((campaign) => reviewOf(year, campaign, record));
  const isTold = new Set(reviews.filter((review) => tellsOf(year, review)).map(({ campaign }) => campaign.id));
  const held = heldOf(record, reviews);
  const { meetings, letters, figures, lessons } = record;
  return {
    year,
    held,
    reported: figures,
    meetings,
    letters,
    campaigns: reviews.filter(({ campaign }) => isTold.has(campaign.id)),
    quiet: record.campaigns.filter(({ id }) => !isTold.has(id)),
    next: record.plans.find((plan) => plan.year === year + 1 && plan.items.length > 0) ?? null,
    isEmpty: meetings.length + letters.length + figures.length + lessons.length + held.statuses + held.positions === 0,
  };
}

function reviewOf(year: number, campaign: CampaignOfYear, record: RecordOfYear): CampaignReview {
  const isOurs = ({ campaign: id }: { campaign: string }) => id === campaign.id;
  const isAmong = ({ campaigns }: { campaigns: readonly string[] }) => campaigns.includes(campaign.id);
  const meetings = record.meetings.flatMap((meeting) => {
    const link = meeting.campaigns.find(({ id }) => id === campaign.id);
    return link ? [{ ...meeting, suggested: link.suggested }] : [];
  });
  const history = campaign.history.map(({ to, asOf, changedAt }) => ({
    ...{ status: to, asOf },
    recordedAt: changedAt.toISOString(),
  }));
  const heldBy = (on: string) => statusAt(history, { on, precision: 'DAY' });
  return {
    campaign,
    planned: record.plans
      .filter((plan) => plan.year === year)
      .flatMap(({ items }) => items.filter((i) => i.campaign.id === campaign.id)),
    before: heldBy(`${year - 1}-12-31`),
    after: heldBy(`${year}-12-31`),
    changes: campaign.history
      .filter(({ asOf }) => isIn(year, asOf.on))
      .toSorted((a, b) => a.asOf.on.localeCompare(b.asOf.on) || Number(a.changedAt) - Number(b.changedAt)),
    meetings,
    ...tallies(meetings),
    asks: record.asks.filter(isOurs).map(askReview),
    commitments: record.commitments.filter(isAmong),
    letters: record.letters.filter(isAmong),
    milestones: record.milestones.filter(isOurs),
    vehicles: record.vehicles.filter(isOurs),
    recommendations: record.recommendations.filter(isOurs),
    figures: record.figures.filter(isAmong),
    positions: positionsOfYear(year, record.entries.filter(isOurs), record.seats),
    lesson: record.lessons.find(isOurs) ?? null,
  };
}

/** Whether the year has anything to tell of a campaign, or it was a priority of the year. */
function tellsOf(year: number, review: CampaignReview): boolean {
  const { campaign, changes, planned, meetings, asks, commitments, letters, milestones, vehicles, figures, lesson } = review;
  const told = [changes, planned, meetings, asks, commitments, letters, milestones, vehicles, figures, review.recommendations];
  const moved = review.positions?.moved ?? [];
  const years = [...campaign.recordedYears, ...campaign.priorityYears];
  return lesson !== null || moved.length > 0 || years.includes(year) || told.some((list) => list.length > 0);
}

const askReview = (ask: RecordOfYear['asks'][number]): AskReview => ({
  ...ask,
  standing: askStanding({ outcomes: ask.outcomes, raised: ask.raised }),
});

const tallies = (meetings: readonly MeetingOfYear[]) => {
  const held = meetings.filter(({ status }) => status === 'HELD');
  return {
    kinds: tally(
      MEETING_KINDS,
      held.map(({ kind }) => kind),
    ),
    levels: tally(
      MEETING_LEVELS,
      held.map(({ level }) => level),
    ),
  };
};

function heldOf(record: RecordOfYear, reviews: readonly CampaignReview[]): HeldOfYear {
  const { meetings, letters, asks, commitments } = record;
  const count = (status: string) => commitments.filter((commitment) => commitment.status === status).length;
  return {
    meetings: meetings.filter(({ status }) => status === 'HELD').length,
    ...tallies(meetings),
    letters: letters.length,
    signatures: letters.reduce((sum, { signed }) => sum + signed.length, 0),
    asksAdopted: asks.filter(({ adopted }) => adopted).length,
    asksRaised: asks.filter(({ raised }) => raised).length,
    commitments: commitments.length,
    kept: count('KEPT'),
    broken: count('BROKEN') + count('LAPSED'),
    statuses: reviews.reduce((sum, { changes }) => sum + changes.length, 0),
    positions: reviews.reduce((sum, { positions }) => sum + (positions?.moved.length ?? 0), 0),
  };
}

const isIn = (year: number, on: string): boolean => Number(on.slice(0, 4)) === year;
