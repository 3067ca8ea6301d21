'use client';

import { usePathname, useSearchParams } from 'next/navigation';

/** Tells a form's action which page to come back to, with its filters. */
export function ReturnPathField() {
  const search = useSearchParams().toString();
  return <input type="hidden" name="from" value={`${usePathname()}${search && `?${search}`}`} />;
}
