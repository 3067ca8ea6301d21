import type { Both } from '../shared/both';
import { isKnown, type PartialDate, writePartialDate } from '../shared/partial-date';
import type { Content, Field, Fields } from './field';
import type { ReferableNoun } from './noun';

/** A record as a picker shows it. */
export interface RecordLabel {
  id: string;
  noun: ReferableNoun;
  title: Both;
  /** A short text beside the title: a district, a short name, a day. */
  hint: string | null;
}

/** A chosen record as a form's string holds it: the server reads the id, the form the rest. */
export interface ChosenRecord {
  id: string;
  label: Both;
  hint?: string | null;
}

export type FormValues = Record<string, string>;

/**
 * A record's content as the strings of its form, which the schema reads back to the same content. Records are
 * written with their labels; one without a label is left out: the reader may not see it.
 */
export function writeContent(fields: Fields, content: Content, labels: ReadonlyMap<string, RecordLabel>): FormValues {
  const values: FormValues = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = content[name];
    if (field.kind === 'both') {
      const { en, ar } = (value ?? { en: null, ar: null }) as Both;
      values[`${name}En`] = en ?? '';
      values[`${name}Ar`] = ar ?? '';
    } else {
      values[name] = writeValue(field, value, labels);
    }
  }
  return values;
}

function writeValue(field: Exclude<Field, { kind: 'both' }>, value: unknown, labels: ReadonlyMap<string, RecordLabel>): string {
  if (value === null || value === undefined) return '';
  switch (field.kind) {
    case 'date':
      return isKnown(value as PartialDate) ? writePartialDate(value as never) : '';
    case 'flag':
      return value ? 'on' : '';
    case 'years':
      return (value as number[]).join(', ');
    case 'texts':
      return (value as string[]).join('\n');
    case 'record': {
      const [chosen] = choose([value as string], labels);
      return chosen ? JSON.stringify(chosen) : '';
    }
    case 'records':
      return JSON.stringify(choose(value as string[], labels));
    case 'rows':
      return JSON.stringify((value as Content[]).map((row) => writeContent(field.of, row, labels)));
    default:
      return String(value);
  }
}

function choose(ids: readonly string[], labels: ReadonlyMap<string, RecordLabel>): ChosenRecord[] {
  return ids.flatMap((id) => {
    const label = labels.get(id);
    return label ? [{ id, label: label.title, hint: label.hint }] : [];
  });
}

/** The content of a record that is only begun: everything empty, choices at their start. */
export function emptyContent(fields: Fields): Content {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]));
}

function emptyValue(field: Field): unknown {
  switch (field.kind) {
    case 'both':
      return { en: null, ar: null };
    case 'choice':
    case 'text':
      return field.start ?? null;
    case 'date':
      return { on: null, precision: 'UNKNOWN' };
    case 'flag':
      return false;
    case 'years':
    case 'texts':
    case 'records':
    case 'rows':
      return [];
    default:
      return null;
  }
}
