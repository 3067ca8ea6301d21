import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldErrors } from '../shared/fields';
import { DEBRIEF_ROWS_MAX, debriefRows, debriefSchema, isBlank, mergeDebriefs } from './debrief';

const MEETING = '00000000-0000-7000-8000-000000000001';
const ID = '00000000-0000-7000-8000-00000000000a';
const OTHER = '00000000-0000-7000-8000-00000000000b';

const row = (part: string, key: string, fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${part}.${key}.${name}`, value]));
const fresh = { id: ID, version: '0' };
const read = (values: Record<string, string>) => debriefSchema.safeParse({ recordId: MEETING, version: '3', ...values });
const errorsOf = (values: Record<string, string>) => {
  const { error } = read(values);
  return error ? fieldErrors(error) : {};
};

describe('a debrief that is posted', () => {
  test('is read row by row', () => {
    const { data } = read({
      ...row('participant', ID, { attended: 'YES' }),
      ...row('answer', ID, {
        ...fresh,
        asks: JSON.stringify([{ id: ID, label: { en: 'An ask' } }]),
        outcome: 'HEARD',
        textEn: 'Yes',
      }),
      ...row('commitment', ID, { ...fresh, textAr: 'وعد', due: '2026-12', owner: OTHER }),
      ...row('followUp', ID, { ...fresh, titleEn: 'Send it', dueOn: '2026-12-01', organisation: OTHER }),
      ...row('note', 'new', { ...fresh, textEn: 'Remember', visibility: 'ORGANISATION' }),
    });
    expect(data).toMatchObject({
      id: MEETING,
      version: 3,
      date: null,
      participants: [{ key: ID, attended: 'YES' }],
      delegates: [],
      answers: [{ key: ID, id: ID, version: 0, asks: [ID], outcome: 'HEARD', text: { en: 'Yes', ar: null } }],
      commitments: [{ text: { en: null, ar: 'وعد' }, due: { on: '2026-12-01', precision: 'MONTH' }, owner: OTHER }],
      followUps: [{ title: { en: 'Send it', ar: null }, dueOn: '2026-12-01', assignee: null, organisation: OTHER }],
      positions: [],
      notes: [{ key: 'new', visibility: 'ORGANISATION' }],
    });
  });

  test('leaves out new rows that were not filled in, whatever they propose', () => {
    const { data } = read({
      ...row('answer', ID, { ...fresh, asks: '[]', outcome: '', textEn: '  ' }),
      ...row('commitment', ID, { ...fresh, textEn: '', owner: OTHER }),
      ...row('followUp', ID, { ...fresh, titleAr: '', dueOn: '', organisation: OTHER, assignee: OTHER }),
      ...row('position', 'a_b', { ...fresh, contact: ID, campaign: OTHER, value: '', evidence: 'MEMBER_TOLD_US' }),
      ...row('note', 'new', { ...fresh, textEn: '', visibility: 'COALITION' }),
    });
    expect(data).toMatchObject({ answers: [], commitments: [], followUps: [], positions: [], notes: [] });
  });

  test('keeps a row that is on record, also emptied', () =>
    expect(read(row('answer', ID, { id: ID, version: '2', asks: '', outcome: '', textEn: '' })).data?.answers).toHaveLength(1));

  test.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'a follow-up without a day',
      row('followUp', ID, { ...fresh, titleEn: 'Do it', organisation: ID }),
      { [`followUp.${ID}.dueOn`]: 'REQUIRED' },
    ],
    [
      'a follow-up without words',
      row('followUp', ID, { ...fresh, dueOn: '2026-12-01', organisation: ID }),
      { [`followUp.${ID}.title`]: 'REQUIRED' },
    ],
    [
      'a follow-up of nobody',
      row('followUp', ID, { ...fresh, titleEn: 'Do it', dueOn: '2026-12-01' }),
      { [`followUp.${ID}.organisation`]: 'REQUIRED' },
    ],
    [
      'a promise for a day that is none',
      row('commitment', ID, { ...fresh, textEn: 'Yes', due: '2026-13' }),
      { [`commitment.${ID}.due`]: 'NOT_A_DATE' },
    ],
    [
      'an outcome that is none',
      row('answer', ID, { ...fresh, outcome: 'PERHAPS' }),
      { [`answer.${ID}.outcome`]: 'NOT_A_CHOICE' },
    ],
    [
      'words beyond the limit',
      row('answer', ID, { ...fresh, textEn: 'x'.repeat(4001) }),
      { [`answer.${ID}.textEn`]: 'TOO_LONG' },
    ],
    [
      'a sentence without a position',
      row('position', 'a_b', { ...fresh, contact: ID, campaign: ID, sentenceEn: 'So' }),
      { 'position.a_b.value': 'REQUIRED' },
    ],
    ['a field that is none', row('answer', ID, { ...fresh, outcome: 'HEARD', manner: 'x' }), { form: 'INVALID' }],
    ['a date that is none', { date: 'soon' }, { date: 'NOT_A_DATE' }],
  ])('names the row: %s', (_, values, errors) => expect(errorsOf(values)).toEqual(errors));

  test('is refused beyond what one meeting can bring', () => {
    const many = Array.from({ length: DEBRIEF_ROWS_MAX + 1 }, (_, i) => row('participant', `a${i}`, { attended: 'YES' }));
    expect(errorsOf(Object.assign({}, ...many))).toEqual({ form: 'TOO_MANY' });
  });
});

test('rows come in the order in which they were sent, and nothing else is one', () =>
  expect(
    debriefRows({
      noun: 'meeting',
      'answer.b.outcome': 'HEARD',
      'answer.a.outcome': '',
      'answer.b.textEn': 'x',
      'else.a.b': '1',
      'answer..x': '',
    }),
  ).toEqual([
    { part: 'answer', key: 'b', values: { outcome: 'HEARD', textEn: 'x' } },
    { part: 'answer', key: 'a', values: { outcome: '' } },
  ]));

test('attendance is never blank', () => expect(isBlank('participant', { attended: '' })).toBe(false));

describe('two debriefs of one meeting', () => {
  const theirs = row('answer', ID, { id: OTHER, version: '1', asks: '[]', outcome: 'HEARD', textEn: 'Theirs', textAr: '' });
  const yours = row('answer', ID, { ...fresh, asks: '[]', outcome: 'AGREED', textEn: '', textAr: 'لكم' });

  test('what one of the two filled in is taken, and where both did the person chooses', () =>
    expect(mergeDebriefs(theirs, yours)).toEqual({
      values: row('answer', ID, { id: OTHER, version: '1', asks: '[]', outcome: 'AGREED', textEn: 'Theirs', textAr: 'لكم' }),
      conflicts: [{ name: `answer.${ID}.outcome`, theirs: 'HEARD', yours: 'AGREED' }],
    }));

  test('a row that nobody saved is yours: what stands in it is a proposal', () => {
    const proposed = row('note', 'new', { id: OTHER, version: '0', textEn: '', visibility: 'COALITION' });
    const noted = row('note', 'new', { ...fresh, textEn: 'Mine', visibility: 'ORGANISATION' });
    expect(mergeDebriefs(proposed, noted)).toEqual({ values: noted, conflicts: [] });
  });

  test('nothing that was typed is lost, and nothing that both say is asked', () => {
    const key = fc.constantFrom(
      `answer.${ID}.textEn`,
      `answer.${ID}.outcome`,
      `participant.${ID}.attended`,
      `commitment.${OTHER}.textAr`,
    );
    const filled = fc.dictionary(key, fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(filled, filled, (their, your) => {
        const { values, conflicts } = mergeDebriefs(their, your);
        for (const [name, value] of Object.entries(your)) if (value !== '') expect(values[name]).toBe(value);
        for (const [name, value] of Object.entries(their)) if (!your[name]) expect(values[name]).toBe(value);
        for (const { theirs: a, yours: b } of conflicts) expect(a !== b && a !== '' && b !== '').toBe(true);
      }),
    );
  });
});
