'use client';

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

/** Several choices behind one button; Escape, a click or the focus elsewhere closes it. */
export function FilterMenu({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const outside = ({ target }: PointerEvent) => leave(menu.current, target as Node);
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  const blur = ({ relatedTarget }: FocusEvent) => relatedTarget && leave(menu.current, relatedTarget as Node);
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details className="fmenu" name="filter" ref={menu} onBlur={blur} onKeyDown={closeByKey}>
      {summary}
      {children}
    </details>
  );
}

/** Closes a menu that lies over the page. One that stands in it stays: what is pressed below must not move away. */
function leave(menu: HTMLDetailsElement | null, to: Node) {
  const choices = menu?.querySelector('fieldset');
  if (!menu || !choices || menu.contains(to)) return;
  if (getComputedStyle(choices).position === 'absolute') menu.removeAttribute('open');
}
