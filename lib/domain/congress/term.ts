export const CHAMBERS = ['HOUSE', 'SENATE'] as const;
export type Chamber = (typeof CHAMBERS)[number];

/** A term in Congress; days are `YYYY-MM-DD`, and the term is over on the day it ends. */
export interface Term {
  chamber: Chamber;
  /** Postal code; the District of Columbia and the territories among them. */
  state: string;
  /** Null for senators; 0 is a state's only district. */
  district: number | null;
  party: string;
  startsOn: string;
  endsOn: string;
}

/** Where the House has a delegate (Puerto Rico: a resident commissioner), who sits and speaks and does not vote on the floor. */
export const WITHOUT_FLOOR_VOTE = ['AS', 'DC', 'GU', 'MP', 'PR', 'VI'] as const;

/** The term that runs on a day; null for somebody who is not in Congress then. */
export function currentTerm<T extends Pick<Term, 'startsOn' | 'endsOn'>>(terms: readonly T[], today: string): T | null {
  const running = terms.filter(({ startsOn, endsOn }) => startsOn <= today && today < endsOn);
  return running.reduce<T | null>((latest, term) => (latest && latest.startsOn >= term.startsOn ? latest : term), null);
}

/** Whether the Member votes on the floor. */
export const hasFloorVote = ({ chamber, state }: Pick<Term, 'chamber' | 'state'>): boolean =>
  chamber === 'SENATE' || !(WITHOUT_FLOOR_VOTE as readonly string[]).includes(state);

export const MEMBER_TITLES = ['SENATOR', 'REPRESENTATIVE', 'DELEGATE', 'RESIDENT_COMMISSIONER'] as const;
export type MemberTitle = (typeof MEMBER_TITLES)[number];

/** What a term says, for the reader's language to put into words. */
export interface TermDescription {
  title: MemberTitle;
  state: string;
  /** Null for senators, and where there is one seat for all. */
  district: number | null;
  /** `NY`, `NY-12`, `AK-AL`. */
  seat: string;
  party: string;
  hasFloorVote: boolean;
}

export function describeTerm(term: Pick<Term, 'chamber' | 'state' | 'district' | 'party'>): TermDescription {
  const { chamber, state, party } = term;
  const votes = hasFloorVote(term);
  const district = chamber === 'HOUSE' ? term.district || null : null;
  const title =
    chamber === 'SENATE' ? 'SENATOR' : votes ? 'REPRESENTATIVE' : state === 'PR' ? 'RESIDENT_COMMISSIONER' : 'DELEGATE';
  const seat = chamber === 'SENATE' || !votes ? state : `${state}-${district ?? 'AL'}`;
  return { title, state, district, seat, party, hasFloorVote: votes };
}

/** The year in which the first Congress met. */
const FIRST_YEAR = 1789;

/** The day in January, or until 1933 in March, on which a Congress of an odd year begins. */
const openingDay = (year: number): string => `${year}-${year > 1933 ? '01-03' : '03-04'}`;

/** The number of the Congress that sits on a day; below 1 before there was one. */
export function congressOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const opening = year % 2 === 0 ? year - 1 : year;
  return Math.floor((opening - FIRST_YEAR) / 2) + (day < openingDay(opening) ? 0 : 1);
}

/** The first day of a Congress, and the day on which the next begins. */
export function congressSpan(congress: number): { startsOn: string; endsOn: string } {
  const year = FIRST_YEAR + 2 * (congress - 1);
  return { startsOn: openingDay(year), endsOn: openingDay(year + 2) };
}
