import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyContent } from '@/tests/factories/content';
import { mergeForms } from './conflict';
import { definitionOf } from './definitions';
import type { Content } from './field';
import { nounOfSlug, nounOfType, RECORD_NOUNS, RECORD_TYPES, type RecordNoun, slugOf } from './noun';
import { keepHidden, referencesOf, withoutHidden } from './references';
import { contentSchema, formNames } from './schema';
import { readUndo, writeUndo } from './undo';
import { emptyContent, type RecordLabel, writeContent } from './write';

/** Everything has a name. */
const labelsOf = (noun: RecordNoun, content: Content): Map<string, RecordLabel> =>
  new Map(
    referencesOf(definitionOf(noun).fields, content).map(({ id }) => [
      id,
      { id, noun: 'campaign', title: { en: `Named "${id}"`, ar: null }, hint: null },
    ]),
  );

describe.each(RECORD_NOUNS.map((noun) => [noun] as const))('%s', (noun) => {
  const { fields, groups, partOf = [] } = definitionOf(noun);

  test('is defined under its own name, each field stands once in its form, and what it is part of is a field', () => {
    expect(definitionOf(noun).noun).toBe(noun);
    expect(groups.flatMap((group) => group.fields).sort()).toEqual(Object.keys(fields).sort());
    for (const field of partOf) expect(fields[field]?.kind).toBe('record');
  });

  test('what it says can be written into its form and read back', () => {
    fc.assert(
      fc.property(anyContent(fields), (content) => {
        const values = writeContent(fields, content, labelsOf(noun, content));
        expect(Object.keys(values).sort()).toEqual(formNames(fields).sort());
        expect(contentSchema(fields).parse(values)).toEqual(content);
      }),
    );
  });

  test('an empty form is read as empty, or refused for what it lacks and nothing else', () => {
    const parsed = contentSchema(fields).safeParse(writeContent(fields, emptyContent(fields), new Map()));
    const required = Object.entries(fields).filter(([, field]) => 'required' in field && field.required);
    if (parsed.success) expect(required).toEqual([]);
    else expect(new Set(parsed.error.issues.map(({ message }) => message))).toEqual(new Set(['REQUIRED']));
  });

  test('a field that is not its own is refused', () => {
    const values = writeContent(fields, emptyContent(fields), new Map());
    expect(contentSchema(fields).safeParse({ ...values, organisation_id: 'x' }).success).toBe(false);
  });

  test('no text, however odd, makes reading throw', () => {
    const anyForm = fc.dictionary(
      fc.constantFrom(...formNames(fields)),
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()),
    );
    fc.assert(fc.property(anyForm, (values) => typeof contentSchema(fields).safeParse(values).success === 'boolean'));
  });

  test('who does not see all it points at loses nothing of it by saving', () => {
    fc.assert(
      fc.property(anyContent(fields), fc.infiniteStream(fc.boolean()), (content, coin) => {
        const ids = referencesOf(fields, content).map(({ id }) => id);
        const hidden = new Set(ids.filter(() => coin.next().value));
        const shown = withoutHidden(fields, content, hidden);
        for (const { id } of referencesOf(fields, shown)) expect(hidden.has(id)).toBe(false);
        const kept = referencesOf(fields, keepHidden(fields, content, shown, hidden));
        expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(ids));
      }),
    );
  });

  test('its address leads back to it, and so does its type', () => {
    expect(nounOfSlug(slugOf(noun))).toBe(noun);
    expect(nounOfType(RECORD_TYPES[noun])).toBe(noun);
  });
});

describe('limits', () => {
  const read = (values: Record<string, string>) =>
    contentSchema({
      title: { kind: 'both', max: 5, required: true },
      aliases: { kind: 'texts', max: 3, count: 2 },
      number: { kind: 'number', min: 1, max: 9 },
      date: { kind: 'date' },
      day: { kind: 'day', required: true },
      time: { kind: 'time' },
      years: { kind: 'years' },
      page: { kind: 'text', max: 20, format: 'url' },
      one: { kind: 'record', of: ['campaign'] },
      many: { kind: 'records', of: ['campaign'], required: true },
      rows: { kind: 'rows', count: 1, of: { campaign: { kind: 'record', of: ['campaign'], required: true } } },
    } as const).safeParse({ titleEn: 'Title', day: '2026-01-02', many: JSON.stringify([{ id: ID }]), ...values });
  const ID = '01900000-0000-7000-8000-000000000001';

  test('what fits is taken', () =>
    expect(read({ aliases: 'ab\n\nab\ncd', years: '2026، 2027', time: '09:05' }).success).toBe(true));

  test.each<[string, Record<string, string>, string, string]>([
    ['a title in neither language', { titleEn: ' ', titleAr: '' }, 'title', 'REQUIRED'],
    ['a title too long by one', { titleEn: 'Titles' }, 'titleEn', 'TOO_LONG'],
    ['six characters of two halves each', { titleEn: '😀😀😀😀😀😀' }, 'titleEn', 'TOO_LONG'],
    ['a bidi override', { titleEn: 'a\u202Eb' }, 'titleEn', 'MALFORMED_TEXT'],
    ['three spellings where two fit', { aliases: 'a\nb\nc' }, 'aliases', 'TOO_MANY'],
    ['a number out of range', { number: '10' }, 'number', 'OUT_OF_RANGE'],
    ['a number in words', { number: 'two' }, 'number', 'NOT_A_NUMBER'],
    ['no day of the calendar', { date: '2026-02-30' }, 'date', 'NOT_A_DATE'],
    ['a month where a day is asked', { day: '2026-02' }, 'day', 'NEEDS_A_DAY'],
    ['no day at all', { day: '' }, 'day', 'REQUIRED'],
    ['an hour too many', { time: '24:00' }, 'time', 'NOT_A_TIME'],
    ['a year of the last millennium but one', { years: '1066' }, 'years', 'NOT_A_DATE'],
    ['a page that is none', { page: 'javascript:alert(1)' }, 'page', 'NOT_AN_ADDRESS'],
    ['a record that is no id', { one: 'x' }, 'one', 'NOT_A_CHOICE'],
    ['no record where one is asked', { many: '[]' }, 'many', 'REQUIRED'],
    ['a list that is no list', { many: '{' }, 'many', 'INVALID'],
    [
      'two rows where one fits',
      { rows: JSON.stringify([{ campaign: ID }, { campaign: ID.replace(/1$/, '2') }]) },
      'rows',
      'TOO_MANY',
    ],
    ['a row without what it needs', { rows: '[{}]' }, 'rows', 'REQUIRED'],
  ])('%s', (_, values, field, code) => {
    const issues = read(values).error?.issues.map(({ path, message }) => [String(path[0]), message]);
    expect(issues).toEqual([[field, code]]);
  });
});

describe('two who wrote at once', () => {
  const anyForm = fc.record({ a: fc.string({ maxLength: 3 }), b: fc.string({ maxLength: 3 }), c: fc.string({ maxLength: 3 }) });

  test('what only one changed is taken from them; only what both changed differently is a conflict', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyForm, (base, theirs, yours) => {
        const { values, conflicts } = mergeForms(base, theirs, yours);
        for (const name of ['a', 'b', 'c'] as const) {
          if (yours[name] === base[name]) expect(values[name]).toBe(theirs[name]);
          else expect(values[name]).toBe(yours[name]);
          const both = yours[name] !== base[name] && theirs[name] !== base[name] && yours[name] !== theirs[name];
          expect(conflicts.some((conflict) => conflict.name === name)).toBe(both);
        }
      }),
    );
  });

  test('without what the form was made from, every difference is a conflict and yours stands', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (theirs, yours) => {
        const { values, conflicts } = mergeForms(null, theirs, yours);
        expect(values).toEqual(yours);
        expect(conflicts.map(({ name }) => name).sort()).toEqual(
          (['a', 'b', 'c'] as const).filter((name) => theirs[name] !== yours[name]),
        );
      }),
    );
  });
});

test('what undoes a step can be written into an address and read back; nothing else can', () => {
  const anyUndo = fc.record({
    done: fc.constantFrom('created', 'changed', 'archived', 'restored'),
    noun: fc.constantFrom(...RECORD_NOUNS),
    id: fc.uuid(),
    version: fc.integer({ min: 1, max: 1e9 }),
    eventId: fc.option(fc.uuid(), { nil: null }),
  });
  fc.assert(
    fc.property(anyUndo, (undo) => {
      expect(readUndo(writeUndo(undo as never))).toEqual(undo);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => readUndo(text) === null));
  expect(readUndo(undefined)).toBeNull();
});
