'use client';

import './globals.css';
import { Failure } from '@/components/layout/failure';
import { FAILURE_WORDS } from '@/components/layout/failure-words';

/** When the root layout itself fails: both languages, since nothing tells which one the reader wants. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main className="plain-page">
          <Failure digest={error.digest} retry={reset} />
          <p lang="ar" dir="rtl">
            {FAILURE_WORDS.ar.title}. {FAILURE_WORDS.ar.lead}
          </p>
        </main>
      </body>
    </html>
  );
}
