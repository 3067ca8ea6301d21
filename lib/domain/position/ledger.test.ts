import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay } from '@/tests/factories/arbitraries';
import { STATES } from '../congress/state';
import { CHAMBERS, hasFloorVote } from '../congress/term';
import { type Counted, type LedgerEntry, positionChanges, positionsAsOf, WHIP_GROUPS, whipCount, whipGroupOf } from './ledger';
import { POSITIONS, type PositionValue } from './position';

const entry = (
  id: string,
  value: PositionValue,
  happenedOn: string,
  recordedAt = `${happenedOn}T12:00:00.000Z`,
  contactId = 'm',
): LedgerEntry => ({
  id,
  contactId,
  value,
  happenedOn,
  recordedAt,
});

/** Few enough that entries of one day and of one instant come up. */
const aDay = fc.oneof(anyDay, fc.constantFrom('2024-01-10', '2024-01-11'));
const anyInstant = fc
  .oneof(fc.integer({ min: 0, max: 2_000_000_000 }), fc.constantFrom(1_700_000_000, 1_700_000_001))
  .map((second) => new Date(second * 1000).toISOString());
const anyLedger = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 999 }).map(String),
    contactId: fc.constantFrom('m', 'n', 'o'),
    value: fc.constantFrom(...POSITIONS),
    happenedOn: aDay,
    recordedAt: anyInstant,
  }),
  { maxLength: 12, selector: ({ id }) => id },
);
const idsOf = (positions: ReadonlyMap<string, LedgerEntry>) =>
  Object.fromEntries([...positions].map(([contactId, { id }]) => [contactId, id]).sort());

describe('positionsAsOf', () => {
  const ledger = [
    entry('1', 'UNDECIDED', '2023-03-01'),
    entry('2', 'SUPPORT', '2024-01-10'),
    // Learned in June of what was said in February.
    entry('3', 'CHAMPION', '2024-02-01', '2024-06-01T09:00:00.000Z'),
    entry('4', 'OPPOSE', '2024-04-01'),
  ];

  test.each([
    ['2023-02-28', undefined],
    ['2023-03-01', 'UNDECIDED'],
    ['2024-01-09', 'UNDECIDED'],
    ['2024-01-10', 'SUPPORT'],
    ['2024-02-01', 'CHAMPION'],
    ['2024-04-01', 'OPPOSE'],
    ['2030-01-01', 'OPPOSE'],
  ])('as of %s: %s', (on, value) => expect(positionsAsOf(ledger, { on }).get('m')?.value).toBe(value));

  test('as it was known then, what was learned later is left out', () => {
    expect(positionsAsOf(ledger, { on: '2024-03-01', knownAt: '2024-05-31T00:00:00.000Z' }).get('m')?.value).toBe('SUPPORT');
    expect(positionsAsOf(ledger, { on: '2024-03-01', knownAt: '2024-06-01T09:00:00.000Z' }).get('m')?.value).toBe('CHAMPION');
  });

  test('of one day the one recorded later holds', () => {
    const day = [
      entry('b', 'SUPPORT', '2024-01-10', '2024-01-11T08:00:00.000Z'),
      entry('a', 'OPPOSE', '2024-01-10', '2024-01-12T08:00:00.000Z'),
    ];
    expect(positionsAsOf(day, { on: '2024-01-10' }).get('m')?.id).toBe('a');
  });

  test('it holds an entry of the person that had happened, and no later one had', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, fc.option(anyInstant, { nil: undefined }), (entries, on, knownAt) => {
        const held = positionsAsOf(entries, { on, knownAt });
        const counts = entries.filter((one) => one.happenedOn <= on && (knownAt === undefined || one.recordedAt <= knownAt));
        expect(new Set(held.keys())).toEqual(new Set(counts.map(({ contactId }) => contactId)));
        for (const [contactId, found] of held) {
          expect(counts).toContain(found);
          const rivals = counts.filter((one) => one.contactId === contactId);
          expect(rivals.every((one) => `${one.happenedOn} ${one.recordedAt}` <= `${found.happenedOn} ${found.recordedAt}`)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('the order in which entries come changes nothing, and they stay as they were', () => {
    const shuffled = anyLedger.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([entries, others], on) => {
        const before = structuredClone(entries);
        expect(idsOf(positionsAsOf(others, { on }))).toEqual(idsOf(positionsAsOf(entries, { on })));
        expect(positionChanges(others)).toEqual(positionChanges(entries));
        expect(entries).toEqual(before);
      }),
    );
  });

  test('what happens later leaves the past as it was; of what is recorded later, only what happened by then counts', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, anyDay, (entries, on, happenedOn) => {
        const added = entry('new', 'OPPOSE', happenedOn, '2099-01-01T00:00:00.000Z');
        const before = idsOf(positionsAsOf(entries, { on }));
        const now = positionsAsOf([...entries, added], { on });
        if (happenedOn > on) expect(idsOf(now)).toEqual(before);
        const { m: _, ...others } = idsOf(now);
        const { m: __, ...othersBefore } = before;
        expect(others).toEqual(othersBefore);
        expect(idsOf(positionsAsOf([...entries, added], { on, knownAt: '2098-12-31T00:00:00.000Z' }))).toEqual(before);
      }),
    );
  });
});

describe('positionChanges', () => {
  test('says each change with what held before, and leaves out what only confirms', () => {
    const changes = positionChanges([
      entry('3', 'SUPPORT', '2024-02-01'),
      entry('1', 'UNDECIDED', '2023-03-01'),
      entry('2', 'SUPPORT', '2024-01-10'),
      entry('4', 'UNKNOWN', '2024-03-01'),
      entry('5', 'UNKNOWN', '2023-01-01', undefined, 'n'),
    ]);
    expect(changes.map(({ from, entry: { id, value } }) => [id, from, value])).toEqual([
      ['1', 'UNKNOWN', 'UNDECIDED'],
      ['2', 'UNDECIDED', 'SUPPORT'],
      ['4', 'SUPPORT', 'UNKNOWN'],
    ]);
  });

  test('played one after the other, the changes lead to where each stands', () => {
    fc.assert(
      fc.property(anyLedger, (entries) => {
        const played = new Map<string, PositionValue>();
        for (const { from, entry: changed } of positionChanges(entries)) {
          expect(played.get(changed.contactId) ?? 'UNKNOWN').toBe(from);
          expect(changed.value).not.toBe(from);
          played.set(changed.contactId, changed.value);
        }
        for (const [contactId, { value }] of positionsAsOf(entries, { on: '9999-12-31' })) {
          expect(played.get(contactId) ?? 'UNKNOWN').toBe(value);
        }
      }),
    );
  });
});

describe('whipCount', () => {
  const anyCounted: fc.Arbitrary<Counted> = fc.record({
    contactId: fc.uuid(),
    term: fc.option(fc.record({ chamber: fc.constantFrom(...CHAMBERS), state: fc.constantFrom(...STATES) })),
  });
  const anyMembers = fc.uniqueArray(fc.tuple(anyCounted, fc.option(fc.constantFrom(...POSITIONS))), {
    selector: ([{ contactId }]) => contactId,
  });

  test.each(POSITIONS)('%s has its part', (value) => expect(WHIP_GROUPS).toContain(whipGroupOf(value)));

  test('adds up over those who vote, in the order they are drawn', () => {
    const member = (contactId: string, chamber: 'HOUSE' | 'SENATE' | null, state = 'NY') => ({
      contactId,
      term: chamber && { chamber, state },
    });
    const members = [
      member('champion', 'HOUSE'),
      member('support', 'SENATE'),
      member('leaning', 'HOUSE'),
      member('undecided', 'HOUSE'),
      member('leans against', 'SENATE'),
      member('against', 'HOUSE'),
      member('asked in vain', 'HOUSE'),
      member('never asked', 'SENATE'),
      member('delegate', 'HOUSE', 'DC'),
      member('left Congress', null),
    ];
    const values: [string, PositionValue][] = [
      ['champion', 'CHAMPION'],
      ['support', 'SUPPORT'],
      ['leaning', 'LEAN_SUPPORT'],
      ['undecided', 'UNDECIDED'],
      ['leans against', 'LEAN_OPPOSE'],
      ['against', 'OPPOSE'],
      ['asked in vain', 'UNKNOWN'],
      ['delegate', 'CHAMPION'],
      ['left Congress', 'SUPPORT'],
    ];
    const positions = new Map(values.map(([id, value]) => [id, { value }]));
    const count = (options = {}) => whipCount(members, positions, options).groups.map((group) => group.count);

    expect(whipCount(members, positions).groups.map(({ group }) => group)).toEqual([
      'SUPPORT',
      'LEANING',
      'UNDECIDED',
      'OPPOSED',
      'NOT_RECORDED',
    ]);
    expect(count()).toEqual([2, 1, 1, 2, 2]);
    expect(count({ chamber: 'HOUSE' })).toEqual([1, 1, 1, 1, 1]);
    expect(count({ chamber: 'SENATE' })).toEqual([1, 0, 0, 1, 1]);
    expect(count({ withDelegates: true })).toEqual([3, 1, 1, 2, 2]);
    expect(whipCount([], positions)).toMatchObject({ total: 0, groups: { length: 5 } });
  });

  test('counts everybody once: the parts make the whole, both chambers make all, and nobody is dropped', () => {
    fc.assert(
      fc.property(anyMembers, fc.boolean(), (all, withDelegates) => {
        const members = all.map(([member]) => member);
        const positions = new Map(all.flatMap(([{ contactId }, value]) => (value ? [[contactId, { value }] as const] : [])));
        const both = whipCount(members, positions, { withDelegates });
        const chambers = CHAMBERS.map((chamber) => whipCount(members, positions, { withDelegates, chamber }));
        expect(both.groups.reduce((sum, { count }) => sum + count, 0)).toBe(both.total);
        expect(both.total).toBe(members.filter(({ term }) => term && (withDelegates || hasFloorVote(term))).length);
        expect(both.total).toBe(chambers.reduce((sum, { total }) => sum + total, 0));
        for (const [i, { count }] of both.groups.entries()) {
          expect(count).toBe(chambers.reduce((sum, { groups }) => sum + (groups[i]?.count ?? 0), 0));
        }
        expect(whipCount(members, new Map(), { withDelegates }).groups.at(-1)?.count).toBe(both.total);
      }),
    );
  });
});
