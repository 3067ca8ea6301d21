'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { CopyField } from '@/components/form/copy-field';
import { Icon } from '@/components/ui/icon';
import type { NewFeed } from '@/lib/domain/calendar/feed';

/** A calendar link that was just made, to be put into a calendar program. It takes the focus: it is told once. */
export function NewFeedNote({ feed }: { feed: NewFeed }) {
  const t = useTranslations('calendarLinks');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="note note-laurel new-link" aria-labelledby={id} tabIndex={-1} ref={box}>
      <Icon name="circle-check" />
      <div>
        <p id={id}>
          <b>{t('ready')}</b>
        </p>
        <p>{t('once')}</p>
        <CopyField label={t('link')} value={feed.url} words={{ copy: t('copy'), copied: t('copied') }} />
        <p>
          <a href={feed.url.replace(/^https?:/, 'webcal:')}>{t('open')}</a>
        </p>
      </div>
    </section>
  );
}
