import { z } from 'zod';
import { idSchema } from '../shared/ids';
import { partialDateSchema } from '../shared/partial-date';
import { FIELD_ERROR_CODES, type FieldErrorCode } from '../shared/result';
import { fieldIssue, optionalText, requiredText } from '../shared/text';
import { type ContentOf, type Field, type Fields, RECORDS_MAX } from './field';

/** Years before this one are typing slips. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;

type TextSchema = z.ZodType<unknown, string>;

/** Reads a form's strings into a record's content: unknown names are refused, a missing one is empty. */
export function contentSchema<Fs extends Fields>(fields: Fs): z.ZodType<ContentOf<Fs>, Record<string, string>> {
  const shape = Object.fromEntries(formNames(fields).map((name) => [name, z.string(fieldIssue('INVALID')).default('')]));
  return z.strictObject(shape).transform((strings, context) => {
    const content: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const read = (part: string, schema: TextSchema, path: PropertyKey[] = [part]) => {
        const parsed = schema.safeParse(strings[part] ?? '');
        if (parsed.success) return parsed.data;
        for (const { message } of parsed.error.issues) context.addIssue({ code: 'custom', message, path });
        return null;
      };
      if (field.kind !== 'both') {
        content[name] = read(name, valueSchema(field));
        continue;
      }
      const text = optionalText(field.max);
      const both = { en: read(`${name}En`, text), ar: read(`${name}Ar`, text) };
      content[name] = both;
      const isRefused = context.issues.some(({ path }) => String(path?.[0]).startsWith(name));
      if (field.required && !both.en && !both.ar && !isRefused) {
        context.addIssue({ code: 'custom', message: fieldIssue('REQUIRED'), path: [name] });
      }
    }
    return content as ContentOf<Fs>;
  }) as unknown as z.ZodType<ContentOf<Fs>, Record<string, string>>;
}

/** The names a form sends for the fields: a text in both languages is two. */
export const formNames = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'both' ? [`${name}En`, `${name}Ar`] : [name]));

function valueSchema(field: Exclude<Field, { kind: 'both' }>): TextSchema {
  switch (field.kind) {
    case 'text':
      return textSchema(field);
    case 'choice':
      return field.optional
        ? emptyAsNull(z.enum(field.of as [string, ...string[]], fieldIssue('NOT_A_CHOICE')))
        : filled(z.enum(field.of as [string, ...string[]], fieldIssue('NOT_A_CHOICE')));
    case 'date': {
      const date = partialDateSchema.refine(({ on }) => isYear(Number(on.slice(0, 4))), fieldIssue('NOT_A_DATE'));
      return field.required ? filled(date) : optional(date, { on: null, precision: 'UNKNOWN' });
    }
    case 'day': {
      const day = partialDateSchema
        .refine(({ on, precision }) => precision === 'DAY' && isYear(Number(on.slice(0, 4))), fieldIssue('NEEDS_A_DAY'))
        .transform(({ on }) => on);
      return field.required ? filled(day) : emptyAsNull(day);
    }
    case 'time':
      return emptyAsNull(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, fieldIssue('NOT_A_TIME')));
    case 'number': {
      const number = z
        .string()
        .regex(/^-?\d{1,15}$/, fieldIssue('NOT_A_NUMBER'))
        .transform(Number)
        .refine((value) => value >= field.min && value <= field.max, fieldIssue('OUT_OF_RANGE'));
      return field.required ? filled(number) : emptyAsNull(number);
    }
    case 'flag':
      return z.string().transform((value) => value !== '');
    case 'years':
      return z.string().transform((value, context) => {
        const years = value.split(/[\s,،]+/).filter(Boolean);
        if (years.length > 20 || years.some((year) => !/^\d{4}$/.test(year) || !isYear(Number(year)))) {
          return refuse(context, 'NOT_A_DATE');
        }
        return [...new Set(years.map(Number))].sort((a, b) => a - b);
      });
    case 'texts':
      return z.string().transform((value, context) => {
        const lines = value.split('\n').map((line) => optionalText(field.max).safeParse(line));
        const failed = lines.find(({ success }) => !success);
        if (failed?.error) return refuse(context, failed.error.issues[0]?.message as FieldErrorCode);
        const texts = [...new Set(lines.flatMap(({ data }) => data ?? []))];
        return texts.length > field.count ? refuse(context, 'TOO_MANY') : texts;
      });
    case 'record':
      return field.required ? filled(reference) : emptyAsNull(reference);
    case 'records':
      return list(referenceItem, RECORDS_MAX, field.required);
    case 'rows':
      return list(contentSchema(field.of), field.count);
  }
}

function textSchema({ max, required, format }: Extract<Field, { kind: 'text' }>): TextSchema {
  const text: z.ZodType<string | null, string> = required ? requiredText(max) : optionalText(max);
  if (!format) return text;
  const { pattern, code } = FORMATS[format];
  return text.refine((value) => value === null || pattern.test(value), fieldIssue(code));
}

const FORMATS = {
  email: { pattern: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, code: 'NOT_AN_EMAIL' },
  url: { pattern: /^https?:\/\/\S+$/, code: 'NOT_AN_ADDRESS' },
  bioguide: { pattern: /^[A-Z]\d{6}$/, code: 'NOT_A_BIOGUIDE_ID' },
} as const;

const isYear = (year: number): boolean => year >= EARLIEST_YEAR && year <= LATEST_YEAR;

function refuse(context: z.RefinementCtx, code: FieldErrorCode): never {
  context.addIssue({ code: 'custom', message: FIELD_ERROR_CODES.includes(code) ? code : 'INVALID' });
  return z.NEVER;
}

/** An empty field is refused as missing, and not as malformed. */
const filled = (schema: z.ZodType<unknown, string>): TextSchema =>
  z.string().transform((value, context) => {
    if (value.trim() === '') return refuse(context, 'REQUIRED');
    return pass(schema, value.trim(), context);
  });

const optional = (schema: z.ZodType<unknown, string>, empty: unknown): TextSchema =>
  z.string().transform((value, context) => (value.trim() === '' ? empty : pass(schema, value.trim(), context)));

const emptyAsNull = (schema: z.ZodType<unknown, string>): TextSchema => optional(schema, null);

function pass(schema: z.ZodType<unknown, string>, value: string, context: z.RefinementCtx): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { message } of parsed.error.issues) context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

const id = idSchema<string>();
/** A record as a form sends it: its id, and the label that only the form reads. */
const referenceItem = z
  .strictObject({ id, label: z.unknown().optional(), hint: z.unknown().optional() })
  .transform((item) => item.id);

/** A bare id, as a link to a form names it, or the form's own `{ id, label }`. */
const reference = z.string().transform((value, context) => {
  const parsed = value.startsWith('{') ? json(value, referenceItem) : id.safeParse(value);
  return parsed?.success ? parsed.data : refuse(context, 'NOT_A_CHOICE');
});

function list(item: z.ZodType, count: number, required?: true): TextSchema {
  return z.string().transform((value, context) => {
    if (value.trim() === '') return required ? refuse(context, 'REQUIRED') : [];
    const parsed = json(value, z.array(item));
    if (!parsed) return refuse(context, 'INVALID');
    if (!parsed.success) return refuse(context, parsed.error.issues[0]?.message as FieldErrorCode);
    const items = [...new Map(parsed.data.map((one) => [JSON.stringify(one), one])).values()];
    if (items.length > count) return refuse(context, 'TOO_MANY');
    return required && items.length === 0 ? refuse(context, 'REQUIRED') : items;
  });
}

function json<Value>(text: string, schema: z.ZodType<Value>) {
  try {
    return schema.safeParse(JSON.parse(text));
  } catch {
    return null;
  }
}
