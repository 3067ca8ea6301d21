'use client';

import { usePathname } from 'next/navigation';

/** Tells a form's action which page to come back to. */
export function ReturnPathField() {
  return <input type="hidden" name="from" value={usePathname()} />;
}
