'use client';

import { type ComponentProps, useEffect, useRef } from 'react';

/** What opens over the page: it closes on Escape and on a click elsewhere, and opens before JavaScript too. */
export function Disclosure(props: Omit<ComponentProps<'details'>, 'ref'>) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: KeyboardEvent | PointerEvent) => {
      const element = details.current;
      if (!element?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        // The focus goes back to what opened it, unless it is elsewhere by now.
        if (element.contains(document.activeElement)) element.querySelector('summary')?.focus();
      } else if (element.contains(event.target as Node)) return;
      element.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);
  // Somebody may have opened it before the script came.
  return <details suppressHydrationWarning {...props} ref={details} />;
}
