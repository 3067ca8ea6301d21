// Any content of any record, for property tests.
import fc from 'fast-check';
import type { Content, Field, Fields } from '@/lib/domain/record/field';
import { parsePartialDate } from '@/lib/domain/shared/partial-date';
import { cleanText } from '@/lib/domain/shared/text';
import { anyDay, anyWrittenDate } from './arbitraries';

/** A text as it is once it was read: cleaned, not empty, within a limit. */
const anyText = (max: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(max, 12) }),
      fc.constantFrom('قانون الكبتاغون', 'Captagon Act', '"quoted", [1]', '{"id":1}', 'ـًا'),
    )
    .map((text) => cleanText(text)?.replace(/\n/g, ' ').trim() ?? '')
    .filter((text) => text !== '' && [...text].length <= max);

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });
const anyId = fc.uuid();

/** Any value that a field can hold. */
export function anyValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'both': {
      const side = maybe(anyText(field.max));
      const both = fc.record({ en: side, ar: side });
      return field.required ? both.filter(({ en, ar }) => Boolean(en || ar)) : both;
    }
    case 'text': {
      if (field.format === 'email') return maybe(fc.constant('somebody@example.org'));
      if (field.format === 'url') return maybe(fc.constant('https://example.org/a?b=c'));
      if (field.format === 'bioguide') return maybe(fc.constant('A000001'));
      return field.required ? anyText(field.max) : maybe(anyText(field.max));
    }
    case 'choice':
      return field.optional ? maybe(fc.constantFrom(...field.of)) : fc.constantFrom(...field.of);
    case 'date': {
      const date = anyWrittenDate.map(parsePartialDate);
      return field.required ? date : fc.oneof(date, fc.constant({ on: null, precision: 'UNKNOWN' }));
    }
    case 'day':
      return field.required ? anyDay : maybe(anyDay);
    case 'time':
      return maybe(
        fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map(twoDigits).join(':')),
      );
    case 'number': {
      const number = fc.integer({ min: field.min, max: Math.min(field.max, 2 ** 31 - 1) });
      return field.required ? number : maybe(number);
    }
    case 'flag':
      return fc.boolean();
    case 'years':
      return fc.uniqueArray(fc.integer({ min: 1900, max: 2200 }), { maxLength: 6 }).map((years) => years.sort((a, b) => a - b));
    case 'texts':
      return fc.uniqueArray(anyText(field.max), { maxLength: Math.min(4, field.count) });
    case 'record':
      return field.required ? anyId : maybe(anyId);
    case 'records':
      return fc.uniqueArray(anyId, { minLength: field.required ? 1 : 0, maxLength: 4 });
    case 'rows':
      return fc.uniqueArray(anyContent(field.of), { maxLength: 3, selector: (row) => JSON.stringify(row) });
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Any content of the fields. */
export const anyContent = (fields: Fields): fc.Arbitrary<Content> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValue(field)])));
