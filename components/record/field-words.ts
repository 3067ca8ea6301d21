'use client';

import { useTranslations } from 'next-intl';
import type { RecordNoun } from '@/lib/domain/record/noun';

/** What a noun's fields are called, and what helps to fill them: the noun's own words first, then the common ones. */
export function useFieldWords(noun: RecordNoun) {
  const t = useTranslations('recordField');
  const hints = useTranslations('recordHint');
  return {
    label: (name: string): string => {
      const own = `${noun}_${name}` as 'title';
      return t.has(own) ? t(own) : t(name as 'title');
    },
    hint: (name: string): 'date' | null => {
      const own = `${noun}_${name}` as 'date';
      if (hints.has(own)) return own;
      return hints.has(name as 'date') ? (name as 'date') : null;
    },
  };
}
