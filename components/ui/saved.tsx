'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './icon';

/** What was just saved: takes the focus once, so that it is announced and the eye finds it. */
export function Saved({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    // A reload or the way back should not tell it again.
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  return (
    <div className="note note-laurel gap-b" id="saved" role="status" tabIndex={-1} ref={box}>
      <Icon name="circle-check" />
      <div>{children}</div>
    </div>
  );
}
