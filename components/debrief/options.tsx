'use client';

import { useLocale } from 'next-intl';
import type { Both } from '@/lib/domain/shared/both';
import { plainText } from '@/lib/i18n/text';

/** Records by name, to choose from. */
export function Options({ of }: { of: readonly { id: string; name: Both }[] }) {
  const locale = useLocale();
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {plainText(name, locale)}
    </option>
  ));
}
