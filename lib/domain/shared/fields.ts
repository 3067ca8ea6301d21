import type { z } from 'zod';
import { FIELD_ERROR_CODES, type FieldErrorCode, type FieldErrors } from './result';

const known = new Set<string>(FIELD_ERROR_CODES);

/** The first problem of each field, as a code; a problem of the whole form stands under `form`. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: Record<string, FieldErrorCode> = {};
  for (const issue of error.issues) {
    const field = issue.path.length > 0 ? String(issue.path[0]) : 'form';
    fields[field] ??= known.has(issue.message) ? (issue.message as FieldErrorCode) : 'INVALID';
  }
  return fields;
}
