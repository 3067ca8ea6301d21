import { parseId } from '../shared/ids';
import type { SortKey } from './definition';

/** A place between two rows of an order: the keys and the id of the row it lies beside. */
export interface Position {
  keys: readonly (string | null)[];
  id: string;
}

const MAX_LENGTH = 1500;
const MAX_TEXT = 200;

/** Writes a place as one opaque word, together with the order it belongs to. */
export function writeCursor(sort: string, { keys, id }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sort, ...keys, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Reads what {@link writeCursor} wrote for this order; null for anything else, which is the first page. */
export function readCursor(sort: string, types: readonly SortKey[], value: unknown): Position | null {
  const parts = decode(value);
  if (!Array.isArray(parts) || parts.length !== types.length + 2 || parts[0] !== sort) return null;
  const keys: unknown[] = parts.slice(1, -1);
  const id = parseId(parts.at(-1));
  return id && keys.every((key, i) => isKey(types[i] as SortKey, key)) ? { keys: keys as Position['keys'], id } : null;
}

function decode(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > MAX_LENGTH || !/^[\w-]+$/.test(value)) return null;
  try {
    const bytes = Uint8Array.from(atob(value.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function isKey(type: SortKey, key: unknown): boolean {
  if (key === null) return true;
  if (typeof key !== 'string' || key.length > MAX_TEXT) return false;
  switch (type) {
    case 'text':
      return key.isWellFormed() && !key.includes('\0');
    case 'number':
      return /^-?\d{1,9}$/.test(key);
    case 'date':
      return isDay(key);
  }
}

function isDay(key: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(key)) return false;
  const day = new Date(`${key}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(key);
}
