'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';
import { COUNT_ID } from './state';

interface FilterFormProps {
  path: string;
  /** The address as it is: when it changes by a link that goes away, the focus moves to the count. */
  query: string;
  label: string;
  children: ReactNode;
}

/** Filters as a form that works by itself; with JavaScript the address stays free of what is not set. */
export function FilterForm({ path, query, label, children }: FilterFormProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const shown = useRef(query);
  useEffect(() => {
    if (shown.current !== query && document.activeElement === document.body) document.getElementById(COUNT_ID)?.focus();
    shown.current = query;
  }, [query]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value.trim() !== '') params.append(name, value);
    }
    for (const open of form.querySelectorAll('details[open]')) open.removeAttribute('open');
    startTransition(() => router.push(params.size > 0 ? `${path}?${params}` : path, { scroll: false }));
  };
  return (
    <form className="filters" action={path} method="get" aria-label={label} onSubmit={submit} aria-busy={pending}>
      {children}
    </form>
  );
}
