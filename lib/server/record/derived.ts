import 'server-only';
import type { Content } from '@/lib/domain/record/field';
import { isKnown, type PartialDate } from '@/lib/domain/shared/partial-date';
import type { WriteContext } from './store';

/**
 * Whether a date is stated: what a person writes here is, what nobody wrote is not; a date left as it was keeps
 * what its source said of it.
 */
export function dateBasis(field: string, column: string, content: Content, { before }: WriteContext): Record<string, string> {
  if (before && JSON.stringify(before[field]) === JSON.stringify(content[field])) return {};
  return { [column]: isKnown(content[field] as PartialDate) ? 'STATED' : 'NOT_STATED' };
}

/** The same for a text in both languages. */
export function textBasis(field: string, column: string, content: Content, { before }: WriteContext): Record<string, string> {
  if (before && JSON.stringify(before[field]) === JSON.stringify(content[field])) return {};
  const { en, ar } = content[field] as { en: string | null; ar: string | null };
  return { [column]: en || ar ? 'STATED' : 'NOT_STATED' };
}
