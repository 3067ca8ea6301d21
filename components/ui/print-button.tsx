'use client';

import { Icon } from './icon';

/** Prints the page as it stands. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="btn btn-primary" onClick={() => window.print()}>
      <Icon name="printer" small />
      {label}
    </button>
  );
}
