'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Lets the form hear when a hidden input's value changes, as it hears of typing: so that the draft is kept. */
export function useHeard(input: RefObject<HTMLInputElement | null>, value: string): void {
  const heard = useRef(value);
  useEffect(() => {
    if (heard.current === value) return;
    heard.current = value;
    input.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [input, value]);
}
