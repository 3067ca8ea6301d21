import { describe, expect, test } from 'vitest';
import { parseDirectory } from './directory';

const REP = { type: 'rep', start: '2025-01-03', end: '2027-01-03', state: 'CA', district: 0, party: 'Democrat' };
const SEN = { type: 'sen', start: '2021-01-03', end: '2027-01-03', state: 'ME', party: 'Independent' };
const MEMBER = { id: { bioguide: 'A000001' }, name: { first: 'Member', last: 'A' }, terms: [REP] };
const read = (json: unknown) => parseDirectory(new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)));
const membersOf = (json: unknown) => {
  const answer = read(json);
  return answer.ok ? answer.members : answer.problem;
};

describe('a Member', () => {
  test('with what is used of them; other fields are not looked at', () => {
    const entry = {
      ...MEMBER,
      id: { bioguide: 'A000001', fec: 7 },
      terms: [{ ...REP, address: ' 1  A Street ', phone: '', fax: 4 }],
    };
    expect(membersOf([entry])).toEqual([
      {
        bioguideId: 'A000001',
        name: 'Member A',
        calledName: null,
        terms: [{ chamber: 'HOUSE', state: 'CA', district: 0, party: 'Democrat', startsOn: '2025-01-03', endsOn: '2027-01-03' }],
        address: '1 A Street',
        phone: null,
      },
    ]);
  });

  test('who moved to the other chamber: terms in order, the office of the latest', () => {
    const [member] = membersOf([
      {
        ...MEMBER,
        terms: [
          { ...REP, address: 'New' },
          { ...SEN, address: 'Old' },
        ],
      },
    ]) as never[];
    expect(member).toMatchObject({
      address: 'New',
      terms: [
        { chamber: 'SENATE', district: null },
        { chamber: 'HOUSE', district: 0 },
      ],
    });
  });

  test.each([
    [{ first: 'Member', last: 'A', official_full: 'Member Q. A' }, 'Member Q. A', null],
    [{ first: 'Member', middle: 'Q.', last: 'A', suffix: 'Jr.' }, 'Member Q. A Jr.', null],
    [{ first: 'Member', last: 'A', nickname: 'Em' }, 'Member A', 'Em A'],
    [{ first: 'Member', last: 'A', nickname: 'Em', official_full: 'Em A' }, 'Em A', null],
  ])('by the name %j', (name, official, called) =>
    expect(membersOf([{ ...MEMBER, name }])).toMatchObject([{ name: official, calledName: called }]),
  );
});

describe('refused', () => {
  const entry = (field: string, changed: object, member: string | null = 'A000001') =>
    [field, { ...MEMBER, ...changed }, { code: 'BAD_ENTRY', entry: 2, member, field }] as const;
  const term = (changed: object) => ({ terms: [{ ...REP, ...changed }] });

  test.each([
    entry('id', { id: undefined }, null),
    entry('id.bioguide', { id: { bioguide: 'nobody' } }, 'nobody'),
    entry('name.last', { name: { first: 'Member', last: ' ' } }),
    entry('name.first', { name: { first: 'Mem\u202eber', last: 'A' } }),
    entry('terms', { terms: [] }),
    entry('terms', { terms: [REP, REP] }),
    entry('terms.0.start', term({ start: '2025-02-30' })),
    entry('terms.0.end', term({ end: '2025-01-03' })),
    entry('terms.0.type', term({ type: 'viceroy' })),
    entry('terms.0.state', term({ state: 'XX' })),
    entry('terms.0.party', term({ party: '' })),
    entry('terms.0.district', term({ district: -1 })),
    entry('terms.0.district', term({ district: undefined })),
    entry('terms.0.district', { terms: [{ ...SEN, district: 1 }] }),
  ])('an entry whose %s is not as expected', (_, bad, problem) => {
    const good = { ...MEMBER, id: { bioguide: 'B000002' } };
    expect(membersOf([good, bad])).toEqual(problem);
  });

  test.each([
    ['nothing', '', 'NOT_JSON'],
    ['a file that was cut off', JSON.stringify([MEMBER]).slice(0, -9), 'NOT_JSON'],
    ['another kind of file', { members: [MEMBER] }, 'NOT_A_DIRECTORY'],
    ['an empty list', [], 'NOT_A_DIRECTORY'],
  ])('%s', (_, json, code) => expect(membersOf(json)).toEqual({ code }));

  test('what is not UTF-8', () =>
    expect(parseDirectory(Uint8Array.of(0xff, 0xfe))).toEqual({ ok: false, problem: { code: 'NOT_UTF8' } }));
  test('a Member twice', () => expect(membersOf([MEMBER, MEMBER])).toEqual({ code: 'TWICE', member: 'A000001' }));
});
