'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RecordNow } from '@/lib/domain/record/view';
import { formatInstant } from '@/lib/i18n/format';
import { Differences } from './differences';

interface TextConflictProps {
  now: RecordNow;
  timeZone: string;
  /** Takes one of the two into the editor. */
  choose: (name: string, value: string) => void;
}

/** The text that somebody else saved meanwhile, with what yours would change of it, word by word. */
export function TextConflict({ now, timeZone, choose }: TextConflictProps) {
  const t = useTranslations('letterText');
  const words = useTranslations('recordForm');
  const locale = useLocale();
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const who = now.by?.who ?? words('somebody');
  return (
    <section className="conflict" aria-labelledby="conflict">
      <h2 id="conflict">{words('conflictHeading')}</h2>
      <p>
        {words('conflictBy', { who })}{' '}
        {now.by && <time dateTime={now.by.at}>{formatInstant(new Date(now.by.at), locale, timeZone)}</time>}
      </p>
      <p>{words(now.conflicts.length > 0 ? 'conflictChoose' : 'conflictMerged')}</p>
      {now.conflicts.map(({ name, theirs, yours }) => {
        const language = name === 'bodyAr' ? 'ar' : 'en';
        const value = picked[name] ?? yours;
        const pick = (text: string) => {
          setPicked({ ...picked, [name]: text });
          choose(name, text);
        };
        return (
          <section key={name} aria-labelledby={`conflict-${name}`} className="panel pad">
            <h3 id={`conflict-${name}`}>{t(language === 'ar' ? 'changesAr' : 'changesEn', { who })}</h3>
            <Differences before={theirs} after={yours} language={language} />
            <div className="form-actions">
              <button type="button" className="btn btn-sm" aria-pressed={value === theirs} onClick={() => pick(theirs)}>
                {words('takeTheirs')}
              </button>
              <button type="button" className="btn btn-sm" aria-pressed={value === yours} onClick={() => pick(yours)}>
                {words('takeYours')}
              </button>
            </div>
          </section>
        );
      })}
    </section>
  );
}
