'use client';

import { Failure } from '@/components/layout/failure';

export default function RootError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="plain-page">
      <Failure digest={error.digest} retry={reset} />
    </main>
  );
}
