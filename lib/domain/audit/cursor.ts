import { parseId } from '../shared/ids';

/** Where a page of the trail ends: the last event shown, by time (UTC, to the microsecond) and id. */
export interface AuditCursor {
  at: string;
  id: string;
}

const PATTERN = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d{6})_(.+)$/;

export const writeCursor = ({ at, id }: AuditCursor): string => `${at}_${id}`;

/** Reads what {@link writeCursor} wrote; null for anything else, which is the first page. */
export function parseCursor(value: unknown): AuditCursor | null {
  if (typeof value !== 'string' || value.length > 80) return null;
  const [, second = '', fraction = '', last] = PATTERN.exec(value) ?? [];
  const id = parseId(last);
  const instant = new Date(`${second}Z`);
  if (!id || Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 19) !== second) return null;
  return { at: `${second}${fraction}`, id };
}
