'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { Suspense } from 'react';

/** Tells a form's action which page to come back to, with how it is filtered and sorted. */
export function ReturnPathField() {
  return (
    <Suspense fallback={<Path query="" />}>
      <PathWithQuery />
    </Suspense>
  );
}

function PathWithQuery() {
  const query = useSearchParams().toString();
  return <Path query={query && `?${query.replaceAll('+', '%20')}`} />;
}

const Path = ({ query }: { query: string }) => <input type="hidden" name="from" value={`${usePathname()}${query}`} />;
