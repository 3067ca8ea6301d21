'use client';

import { useEffect, useRef } from 'react';
import { failureWords } from './failure-words';

interface FailureProps {
  digest: string | undefined;
  retry: () => void;
}

/** A page that could not be shown: that nothing is lost, a retry, and the number under which it was logged. */
export function Failure({ digest, retry }: FailureProps) {
  const words = failureWords();
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
