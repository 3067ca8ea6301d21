'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

/** Tells the forms inside it which page they are sent from, so that they come back to it. */
export function ReturnPath({ children }: { children: ReactNode }) {
  const path = usePathname();
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const field of around.current?.querySelectorAll<HTMLInputElement>('input[name="from"]') ?? []) field.value = path;
  }, [path]);
  return (
    <div ref={around} className="contents">
      {children}
    </div>
  );
}
