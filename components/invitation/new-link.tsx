'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { CopyField } from '@/components/form/copy-field';
import { Icon } from '@/components/ui/icon';
import type { NewLink } from '@/lib/domain/invitation/view';
import { formatInstant } from '@/lib/i18n/format';

/** A link that was just made, to copy and hand on. It takes the focus: it is told once. */
export function NewLinkNote({ link, timeZone }: { link: NewLink; timeZone: string }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="note note-laurel new-link" aria-labelledby={id} tabIndex={-1} ref={box}>
      <Icon name="circle-check" />
      <div>
        <p id={id}>
          <b>{t.rich('linkReady', { name: () => <bdi>{link.name}</bdi> })}</b>
        </p>
        <p>{t('linkOnce', { when: formatInstant(new Date(link.expiresAt), locale, timeZone) })}</p>
        <CopyField label={t('link')} value={link.url} words={{ copy: t('copy'), copied: t('copied') }} />
      </div>
    </section>
  );
}
