'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** Opens the browser's own way to paper. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="btn btn-primary" onClick={() => window.print()}>
      <Icon name="printer" small />
      {children}
    </button>
  );
}
