'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import type { NewLink } from '@/lib/domain/invitation/view';
import { formatInstant } from '@/lib/i18n/format';

/** A link that was just made, to copy and hand on. It takes the focus: it is told once. */
export function NewLinkNote({ link, timeZone }: { link: NewLink; timeZone: string }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'waiting' | 'ready' | 'copied'>('waiting');
  useEffect(() => {
    box.current?.focus();
    // Copying needs a browser that lets us; the field can be copied by hand in any.
    if (navigator.clipboard) setState('ready');
  }, []);
  const copy = async () => {
    await navigator.clipboard.writeText(link.url).catch(() => undefined);
    field.current?.select();
    setState('copied');
  };
  return (
    <section className="note note-laurel new-link" aria-labelledby={`${id}-title`} tabIndex={-1} ref={box}>
      <Icon name="circle-check" />
      <div>
        <p id={`${id}-title`}>
          <b>{t.rich('linkReady', { name: () => <bdi>{link.name}</bdi> })}</b>
        </p>
        <p>{t('linkOnce', { when: formatInstant(new Date(link.expiresAt), locale, timeZone) })}</p>
        <label className="lbl" htmlFor={id}>
          {t('link')}
        </label>
        <div className="copy-row">
          <input
            id={id}
            ref={field}
            className="input"
            dir="ltr"
            readOnly
            value={link.url}
            onFocus={(event) => event.target.select()}
          />
          {state !== 'waiting' && (
            <button type="button" className="btn" onClick={copy}>
              <Icon name={state === 'copied' ? 'check' : 'copy'} small />
              {t('copy')}
            </button>
          )}
        </div>
        <p className="hint" aria-live="polite">
          {state === 'copied' ? t('copied') : ''}
        </p>
      </div>
    </section>
  );
}
