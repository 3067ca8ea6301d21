'use client';

import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { FORM_KEYS } from '@/lib/domain/record/form-keys';
import type { RecordNoun } from '@/lib/domain/record/noun';

/** How long somebody pauses before what they typed is kept, in milliseconds. */
const PAUSE = 800;

export interface Draft {
  noun: RecordNoun;
  recordId: string | null;
  version: number;
  values: Record<string, string>;
}
export type KeepDraft = (draft: Draft) => Promise<boolean>;

/** Keeps a form's content on the server while it is typed; `touched` belongs on the form's `onInput`. */
export function useDraft(keep: KeepDraft, about: Omit<Draft, 'values'>) {
  const [isKept, setKept] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<Draft>(undefined);
  const latest = useRef(about);
  latest.current = about;

  const flush = useCallback(async () => {
    const draft = waiting.current;
    waiting.current = undefined;
    return draft ? keep(draft).catch(() => false) : false;
  }, [keep]);
  // What is sent is no draft any more: kept after it was saved, it would come back as an old version.
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = undefined;
  }, []);
  const touched = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      clearTimeout(timer.current);
      setKept(false);
      event.currentTarget.addEventListener('submit', forget);
      waiting.current = { ...latest.current, values: valuesOf(event.currentTarget) };
      timer.current = setTimeout(async () => setKept(await flush()), PAUSE);
    },
    [flush, forget],
  );
  // Whoever leaves within the pause loses nothing either.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void flush();
    },
    [flush],
  );
  return { touched, isKept };
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    const isOurs = name.startsWith('$') || (FORM_KEYS as readonly string[]).includes(name);
    if (!isOurs && typeof value === 'string') values[name] = value;
  }
  return values;
}
