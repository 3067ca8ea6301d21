import type { Permission } from '../auth/policy';
import type { Both } from '../shared/both';
import type { PartialDate } from '../shared/partial-date';
import type { FieldErrorCode } from '../shared/result';
import type { RecordNoun, ReferableNoun } from './noun';

/**
 * What somebody can write of a record, as data: forms are drawn from it, input is read by it, versions are
 * compared and restored by it. Limits are in characters.
 */
export type Field =
  /** Words that are the same in both languages: an address, a number, a name under a letter. */
  | {
      kind: 'text';
      max: number;
      lines?: number;
      required?: true;
      ltr?: true;
      format?: 'email' | 'url' | 'bioguide';
      start?: string;
    }
  /** Words in both languages; required means one of the two. */
  | { kind: 'both'; max: number; lines?: number; required?: true }
  /** One of a few codes; `words` is the group of messages that says them. */
  | { kind: 'choice'; of: readonly string[]; words: string; optional?: true; start?: string }
  /** A date as exact as it is known: a year, a month or a day. */
  | { kind: 'date'; required?: true; notFuture?: true }
  | { kind: 'day'; required?: true }
  /** A clock time, `HH:MM`. */
  | { kind: 'time' }
  | { kind: 'number'; min: number; max: number; required?: true }
  | { kind: 'flag' }
  /** Years, separated by commas or spaces. */
  | { kind: 'years' }
  /** Several short texts, one a line. */
  | { kind: 'texts'; max: number; count: number }
  | { kind: 'record'; of: readonly ReferableNoun[]; required?: true }
  | { kind: 'records'; of: readonly ReferableNoun[]; required?: true }
  /** Several things of several fields each; in ordered ones the order says something. */
  | { kind: 'rows'; of: Fields; count: number; ordered?: true };

export type Fields = { readonly [name: string]: Field };

/** The most records that one field can point at. */
export const RECORDS_MAX = 200;

type Chosen<F> = F extends { of: readonly (infer Code extends string)[] } ? Code : never;

export type ValueOf<F extends Field> = F extends { kind: 'both' }
  ? Both
  : F extends { kind: 'choice' }
    ? F extends { optional: true }
      ? Chosen<F> | null
      : Chosen<F>
    : F extends { kind: 'date' }
      ? PartialDate
      : F extends { kind: 'number' }
        ? F extends { required: true }
          ? number
          : number | null
        : F extends { kind: 'flag' }
          ? boolean
          : F extends { kind: 'years' }
            ? number[]
            : F extends { kind: 'texts' | 'records' }
              ? string[]
              : F extends { kind: 'rows'; of: infer Inner extends Fields }
                ? ContentOf<Inner>[]
                : F extends { required: true }
                  ? string
                  : string | null;

/** What a record says, field by field. Dates are `PartialDate`, days `YYYY-MM-DD`, other records their ids. */
export type ContentOf<Fs extends Fields> = { -readonly [Name in keyof Fs]: ValueOf<Fs[Name]> };

/** The content of any record, where the noun does not matter. */
export type Content = Record<string, unknown>;

export interface RecordDefinition<Fs extends Fields = Fields> {
  noun: RecordNoun;
  permission: Permission;
  fields: Fs;
  /** The form's parts, each with its fields; one that is `folded` opens by itself when something stands in it. */
  groups: readonly { key: string; fields: readonly (keyof Fs & string)[]; folded?: true }[];
  /** The field that says what this is a part of; such a record is as private as its whole. */
  partOf?: readonly (keyof Fs & string)[];
  /** What no single field can say: the code of a field that is refused, false for one that is not. */
  check?: (content: ContentOf<Fs>, context: CheckContext<ContentOf<Fs>>) => Refusals;
  /** What a copy says in place of what the record says: its dates and its outcome are its own. Without it, no copies. */
  copy?: (content: ContentOf<Fs>) => Partial<ContentOf<Fs>>;
}

/** A definition where the noun does not matter. */
export interface AnyDefinition extends Omit<RecordDefinition, 'check' | 'copy'> {
  check?: (content: Content, context: CheckContext<Content>) => Refusals;
  copy?: (content: Content) => Content;
}

export type Refusals = Readonly<Record<string, FieldErrorCode | false | null | undefined>>;

export interface CheckContext<C> {
  /** What the record said before; null for a new one. */
  before: C | null;
  /** `YYYY-MM-DD` in the workspace's zone. */
  today: string;
  /** A change is taken back: what was once said may be said again. */
  isRevert?: boolean;
}

/** Writes a definition down, with the types of its fields kept. */
export const defineRecord = <const Fs extends Fields>(definition: RecordDefinition<Fs>): RecordDefinition<Fs> => definition;

/** Whose record it is and who sees it: the two fields that every record with a visibility has. */
export const OWNERSHIP_FIELDS = {
  organisation: { kind: 'record', of: ['organisation'] },
  visibility: { kind: 'choice', of: ['COALITION', 'ORGANISATION'], words: 'visibility', start: 'COALITION' },
} as const satisfies Fields;
