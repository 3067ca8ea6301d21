import type { Both } from '@/lib/domain/shared/both';
import type { Locale } from './locale';
import { plainText } from './text';

/** Records by name, in the order of the reader's alphabet. */
export function sortByName<Named extends { name: Both }>(items: readonly Named[], locale: Locale): Named[] {
  const collator = new Intl.Collator(locale);
  return items.toSorted((a, b) => collator.compare(plainText(a.name, locale), plainText(b.name, locale)));
}
