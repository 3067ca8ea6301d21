'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { FAILURE_WORDS, failureLanguage } from './failure-words';

interface FailureProps {
  digest: string | undefined;
  retry: () => void;
}

/** A page that could not be shown: that nothing is lost, a retry, and the number under which it was logged. */
export function Failure({ digest, retry }: FailureProps) {
  // On the server the language of the document is not known yet; in the browser it is.
  const words = FAILURE_WORDS[useSyncExternalStore(never, failureLanguage, () => 'en' as const)];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="message-page" role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.lead}</p>
      {digest && (
        <p className="hint">
          {words.reference} <bdi dir="ltr">{digest}</bdi>
        </p>
      )}
      <button className="btn btn-primary" type="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}

const never = () => () => {};
