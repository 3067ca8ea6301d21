import { z } from 'zod';
import { RECORD_NOUNS, type RecordNoun } from './noun';

/** A step that can be taken back with one button. */
export interface Undo {
  /** What was done. */
  done: 'created' | 'changed' | 'archived' | 'restored';
  noun: RecordNoun;
  id: string;
  /** The version it left. */
  version: number;
  eventId: string | null;
}

export const writeUndo = ({ done, noun, id, version, eventId }: Undo): string =>
  [done, noun, id, version, ...(eventId ? [eventId] : [])].join('.');

const parts = z.tuple([
  z.enum(['created', 'changed', 'archived', 'restored']),
  z.enum(RECORD_NOUNS),
  z.uuid(),
  z.coerce.number().int().positive(),
  z.uuid().nullable(),
]);

/** Reads what {@link writeUndo} wrote; null for anything else. */
export function readUndo(text: unknown): Undo | null {
  if (typeof text !== 'string') return null;
  const [done, noun, id, version, eventId = null, ...rest] = text.split('.');
  const parsed = parts.safeParse([done, noun, id, version, eventId]);
  if (!parsed.success || rest.length > 0) return null;
  const [a, b, c, d, e] = parsed.data;
  return { done: a, noun: b, id: c, version: d, eventId: e };
}
