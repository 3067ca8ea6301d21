/** One field of an event, as it was and as it became. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** Kept for the machinery, and said by other fields. */
const UNSAID = new Set(['changeId', 'asOfPrecision', 'joinedPrecision', 'expiresAt']);

/** Dates by the field that says how exact they are; a day needs none. */
const PRECISIONS: Readonly<Record<string, string | null>> = { asOf: 'asOfPrecision', joinedOn: 'joinedPrecision', leftOn: null };

/**
 * The fields in which before and after differ, in the order in which they were kept; null stands for a side
 * that has no such field. A date comes with its precision, as `{ on, precision }`.
 */
export function changedFields(before: unknown, after: unknown): FieldChange[] {
  const [was, became] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(became)])];
  return names
    .filter((name) => !UNSAID.has(name))
    .map((field) => ({ field, before: fieldValue(was, field), after: fieldValue(became, field) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

const fieldsOf = (value: unknown): Record<string, unknown> => (value !== null && typeof value === 'object' ? { ...value } : {});

function fieldValue(fields: Record<string, unknown>, name: string): unknown {
  const precision = PRECISIONS[name];
  if (precision !== undefined && fields[name]) return { on: fields[name], precision: precision ? fields[precision] : 'DAY' };
  return fields[name] ?? null;
}
