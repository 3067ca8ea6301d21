import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatusChangeView } from '../campaign/view';
import type { WhipCount } from '../position/ledger';
import { POSITIONS } from '../position/position';
import { daysOfReview, positionsOfYear } from './positions';
import { composeReview, parseYear, tally } from './review';
import type { AskOfYear, CampaignOfYear, EntryOfYear, MeetingOfYear, RecordOfYear } from './view';

const none = { en: null, ar: null };
const day = (on: string) => ({ on, precision: 'DAY' as const });

const campaign = (id: string, more: Partial<CampaignOfYear> = {}): CampaignOfYear => ({
  ...{ id, title: { en: id, ar: null }, kind: 'LEGISLATION', status: 'ACTIVE', summary: none, goal: none, goalNumber: null },
  ...{ goalDate: { on: null, precision: 'UNKNOWN' }, priorityYears: [], recordedYears: [], history: [] },
  ...more,
});

const change = (id: string, to: StatusChangeView['to'], on: string, more: Partial<StatusChangeView> = {}): StatusChangeView => ({
  ...{
    id,
    from: null,
    to,
    reason: none,
    asOf: day(on),
    isCorrection: false,
    changedBy: null,
    changedAt: new Date(`${on}T12:00Z`),
  },
  ...more,
});

const meeting = (id: string, more: Partial<MeetingOfYear> = {}): MeetingOfYear => ({
  ...{
    id,
    title: none,
    kind: 'HEARING',
    status: 'HELD',
    date: day('2022-05-01'),
    to: null,
    dateBasis: 'STATED',
    level: 'COMMITTEE',
  },
  campaigns: [],
  ...more,
});

const ask = (id: string, more: Partial<AskOfYear> = {}): AskOfYear => ({
  ...{ id, campaign: 'a', title: none, addressedTo: [], adopted: false, raised: false, outcomes: [], answers: [] },
  ...more,
});

const record = (more: Partial<RecordOfYear> = {}): RecordOfYear => ({
  ...{ campaigns: [], meetings: [], letters: [], asks: [], commitments: [], milestones: [], vehicles: [], recommendations: [] },
  ...{ figures: [], entries: [], seats: [], lessons: [], plans: [] },
  ...more,
});

const entry = (contactId: string, value: EntryOfYear['value'], happenedOn: string): EntryOfYear => ({
  ...{ id: `${contactId}-${happenedOn}`, contactId, value, happenedOn, recordedAt: `${happenedOn}T12:00:00Z` },
  ...{ campaign: 'a', name: none },
});

describe('the year of an address', () => {
  test.each(['1990', '2022', '2100'])('%s is one', (text) => expect(parseYear(text)).toBe(Number(text)));
  test.each(['', '0', '22', '1989', '2101', '99999', '2022 ', '2022.0', '-2022', '20a2', '٢٠٢٢', '0x7e6', '2e3', 'NaN'])(
    '%j is none',
    (text) => expect(parseYear(text)).toBeNull(),
  );
});

test('a tally keeps the order of the codes, and leaves out those that nobody has', () =>
  expect(tally(['a', 'b', 'c'], ['c', 'a', 'c'])).toEqual([
    { code: 'a', count: 1 },
    { code: 'c', count: 2 },
  ]));

describe('positions from start to end', () => {
  const seats: RecordOfYear['seats'] = [
    { contactId: 'x', chamber: 'HOUSE', state: 'CA', day: 'start' },
    { contactId: 'x', chamber: 'HOUSE', state: 'CA', day: 'end' },
    { contactId: 'y', chamber: 'SENATE', state: 'NY', day: 'end' },
    { contactId: 'z', chamber: 'HOUSE', state: 'DC', day: 'end' },
  ];
  const counts = (count: WhipCount) => Object.fromEntries(count.groups.map(({ group, count: members }) => [group, members]));

  test('the ledger is replayed as of the last day before the year and its own last day', () => {
    expect(daysOfReview(2022)).toEqual({ start: '2021-12-31', end: '2022-12-31' });
    const entries = [
      entry('x', 'UNDECIDED', '2021-12-31'),
      entry('x', 'SUPPORT', '2022-01-01'),
      entry('x', 'CHAMPION', '2022-12-31'),
      entry('x', 'OPPOSE', '2023-01-01'),
      entry('y', 'OPPOSE', '2022-06-01'),
    ];
    const found = positionsOfYear(2022, entries, seats);
    expect(counts(found?.start as never)).toEqual({ SUPPORT: 0, LEANING: 0, UNDECIDED: 1, OPPOSED: 0, NOT_RECORDED: 0 });
    expect(counts(found?.end as never)).toEqual({ SUPPORT: 1, LEANING: 0, UNDECIDED: 0, OPPOSED: 1, NOT_RECORDED: 1 });
    expect(found?.moved.map(({ from, entry: { contactId, value } }) => [contactId, from, value])).toEqual([
      ['x', 'UNDECIDED', 'CHAMPION'],
      ['y', 'UNKNOWN', 'OPPOSE'],
    ]);
  });

  test('nothing recorded by the end is nothing to tell', () =>
    expect(positionsOfYear(2022, [entry('x', 'SUPPORT', '2023-01-01')], seats)).toBeNull());

  test('an entry that only confirms moves nobody', () =>
    expect(
      positionsOfYear(2022, [entry('x', 'SUPPORT', '2021-05-01'), entry('x', 'SUPPORT', '2022-05-01')], seats)?.moved,
    ).toEqual([]));

  test('what happens after the year, and the order entries come in, change nothing', () => {
    const any = fc.record({
      who: fc.constantFrom('x', 'y', 'z'),
      value: fc.constantFrom(...POSITIONS),
      on: fc.constantFrom('2021-03-01', '2021-12-31', '2022-01-01', '2022-07-01', '2022-12-31', '2023-01-01', '2024-01-01'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ who, on }) => `${who} ${on}`, maxLength: 12 }), (rows) => {
        const entries = rows.map(({ who, value, on }) => entry(who, value, on));
        const until = entries.filter(({ happenedOn }) => happenedOn <= '2022-12-31');
        const sorted = (found: ReturnType<typeof positionsOfYear>) =>
          found && { ...found, moved: found.moved.map(({ from, entry: { id } }) => `${id} ${from}`).sort() };
        expect(sorted(positionsOfYear(2022, entries.toReversed(), seats))).toEqual(sorted(positionsOfYear(2022, until, seats)));
      }),
    );
  });
});

describe('a review', () => {
  test('tells where a campaign stood as the year began and ended, and each status of the year, oldest first', () => {
    const history = [
      change('4', 'ACHIEVED', '2023-02-01'),
      change('3', 'AWAITING_DECISION', '2022-12-31'),
      change('2', 'STALLED', '2022-01-01'),
      change('1', 'ACTIVE', '2021-12-31'),
    ];
    const [told] = composeReview(2022, record({ campaigns: [campaign('a', { history, status: 'ACHIEVED' })] })).campaigns;
    expect(told).toMatchObject({ before: 'ACTIVE', after: 'AWAITING_DECISION' });
    expect(told?.changes.map(({ id }) => id)).toEqual(['2', '3']);
  });

  test('a status known by its month or its year alone belongs to the year, not to the day before it', () => {
    const asOf = { on: '2022-01-01', precision: 'YEAR' as const };
    const history = [change('1', 'ACTIVE', '2022-01-01', { asOf })];
    const [told] = composeReview(2022, record({ campaigns: [campaign('a', { history })] })).campaigns;
    expect(told).toMatchObject({ before: null, after: 'ACTIVE' });
  });

  test('counts only the meetings that were held, each once, under its campaigns', () => {
    const review = composeReview(
      2022,
      record({
        campaigns: [campaign('a'), campaign('b'), campaign('c')],
        meetings: [
          meeting('1', {
            campaigns: [
              { id: 'a', suggested: false },
              { id: 'b', suggested: true },
            ],
          }),
          meeting('2', { status: 'SCHEDULED', campaigns: [{ id: 'a', suggested: false }] }),
          meeting('3', { kind: 'AGENCY_MEETING', level: 'EXECUTIVE' }),
        ],
      }),
    );
    expect(review.held).toMatchObject({ meetings: 2 });
    expect(review.held.kinds).toEqual([
      { code: 'HEARING', count: 1 },
      { code: 'AGENCY_MEETING', count: 1 },
    ]);
    expect(review.held.levels).toEqual([
      { code: 'COMMITTEE', count: 1 },
      { code: 'EXECUTIVE', count: 1 },
    ]);
    const [a, b] = review.campaigns;
    expect(a?.meetings.map(({ id, suggested }) => [id, suggested])).toEqual([
      ['1', false],
      ['2', false],
    ]);
    expect(a?.kinds).toEqual([{ code: 'HEARING', count: 1 }]);
    expect(b?.meetings.map(({ id, suggested }) => [id, suggested])).toEqual([['1', true]]);
    expect(review.quiet.map(({ id }) => id)).toEqual(['c']);
  });

  test.each([
    ['adopted', ask('1', { adopted: true }), 'NOT_RAISED'],
    ['put to somebody', ask('1', { raised: true }), 'NO_ANSWER'],
    ['answered in words', ask('1', { raised: true, outcomes: [null] }), 'ANSWERED'],
    ['answered at last', ask('1', { raised: true, outcomes: ['HEARD', null, 'DECLINED'] }), 'DECLINED'],
  ] as const)('an ask that was %s stands so', (_, asked, standing) => {
    const review = composeReview(2022, record({ campaigns: [campaign('a')], asks: [asked] }));
    expect(review.campaigns[0]?.asks[0]?.standing).toBe(standing);
    expect(review.held).toMatchObject({ asksAdopted: Number(asked.adopted), asksRaised: Number(asked.raised) });
  });

  test('a campaign is told of for a lesson, a priority or a recorded year alone', () => {
    const campaigns = [
      campaign('a', { priorityYears: [2022] }),
      campaign('b', { recordedYears: [2022] }),
      campaign('c'),
      campaign('d', { priorityYears: [2023] }),
    ];
    const review = composeReview(2022, record({ campaigns, lessons: [{ id: '1', campaign: 'c', text: none }] }));
    expect(review.campaigns.map((told) => told.campaign.id)).toEqual(['a', 'b', 'c']);
    expect(review.quiet.map(({ id }) => id)).toEqual(['d']);
  });

  test('the next year’s priorities are those of the year after, and of that year only', () => {
    const items = [{ id: '1', campaign: campaign('a'), ask: null }];
    const plan = (year: number, of = items) => ({ id: String(year), year, ranked: null, items: of });
    expect(composeReview(2022, record({ plans: [plan(2022), plan(2023)] })).next?.year).toBe(2023);
    expect(composeReview(2022, record({ plans: [plan(2022), plan(2023, [])] })).next).toBeNull();
  });

  test('a year of which nothing is dated is empty; a plan for it alone is no record of it', () => {
    expect(composeReview(2022, record({ campaigns: [campaign('a', { priorityYears: [2022] })] })).isEmpty).toBe(true);
    expect(composeReview(2022, record({ meetings: [meeting('1', { status: 'SCHEDULED' })] })).isEmpty).toBe(false);
  });
});
