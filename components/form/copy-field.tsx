'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';

interface CopyFieldProps {
  label: ReactNode;
  value: string;
  /** The button, and what is said once it was pressed. */
  words: { copy: string; copied: string };
}

/** Something to copy and take elsewhere; where the browser does not let us, by hand. */
export function CopyField({ label, value, words }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'waiting' | 'ready' | 'copied'>('waiting');
  useEffect(() => {
    if (navigator.clipboard) setState('ready');
  }, []);
  const copy = async () => {
    await navigator.clipboard.writeText(value).catch(() => undefined);
    field.current?.select();
    setState('copied');
  };
  return (
    <>
      <label className="lbl" htmlFor={id}>
        {label}
      </label>
      <div className="copy-row">
        <input
          id={id}
          ref={field}
          className="input"
          dir="ltr"
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        {state !== 'waiting' && (
          <button type="button" className="btn" onClick={copy}>
            <Icon name={state === 'copied' ? 'check' : 'copy'} small />
            {words.copy}
          </button>
        )}
      </div>
      <p className="hint" aria-live="polite">
        {state === 'copied' ? words.copied : ''}
      </p>
    </>
  );
}
