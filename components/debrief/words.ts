'use client';

import { useLocale, useTranslations } from 'next-intl';
import { debriefRows } from '@/lib/domain/meeting/debrief';
import type { DebriefForm } from '@/lib/domain/meeting/debrief-view';
import type { FormValues } from '@/lib/domain/record/write';
import { formatList } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { inLanguageOf } from './fields';

const TEXTS = ['text', 'title', 'sentence', 'ownerText'];

/** What the fields of a debrief are called where they stand alone, and where on the page they are. */
export function useDebriefWords(form: DebriefForm, values: FormValues) {
  const t = useTranslations('debrief');
  const field = useTranslations('debriefField');
  const locale = useLocale();
  const rows = debriefRows(values);

  const rowLabel = (part: string, key: string): string => {
    const named = [...form.participants, ...form.delegates].find(({ id }) => id === key);
    if (named) return plainText(named.name, locale);
    const titles = form.asks.find((ask) => ask.key === key)?.titles ?? [];
    if (titles.length > 0)
      return formatList(
        titles.map((title) => plainText(title, locale)),
        locale,
      );
    if (part === 'note') return t('note');
    if (part === 'position') {
      const contact = rows.find((row) => row.part === 'position' && row.key === key)?.values.contact;
      return plainText(form.members.find(({ id }) => id === contact)?.name ?? null, locale);
    }
    const number = rows.filter((row) => row.part === part).findIndex((row) => row.key === key) + 1;
    if (part === 'commitment') return t('promise', { number });
    return part === 'followUp' ? t('task', { number }) : t('otherAsk', { number });
  };

  return {
    label: (name: string): string => {
      const [part, key, last] = name.split('.');
      if (!part || !key || !last) return t('heldOn');
      const base = last.replace(/(En|Ar)$/, '');
      return `${rowLabel(part, key)} · ${field((field.has(base as 'text') ? base : 'text') as 'text')}`;
    },
    idOf: (name: string): string => (TEXTS.includes(name.split('.')[2] ?? '') ? inLanguageOf(name, locale) : name),
  };
}
