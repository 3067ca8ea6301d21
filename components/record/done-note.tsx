'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { DONE_PARAMETERS, type Done } from '@/lib/web/record-path';

const KINDS: readonly string[] = ['created', 'changed', 'archived', 'restored', 'reverted', 'failed'] satisfies Done['done'][];

interface Told {
  done: Done['done'];
  undo: string | null;
  code: string | null;
  path: string;
  /** The page itself, without what was done. */
  page: string;
}

/** What was just done, told once by the address that led here and until it is closed, with a button that undoes it. */
export function DoneNote({ undo }: { undo: (form: FormData) => Promise<void> }) {
  const t = useTranslations('done');
  const error = useTranslations('error');
  const query = useSearchParams();
  const path = usePathname();
  const found = readTold(path, query);
  const [told, setTold] = useState(found);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what changes
  useEffect(() => {
    if (!found) return;
    setTold(found);
    // A reload or the way back should not tell it again.
    window.history.replaceState(null, '', found.page + window.location.hash);
  }, [query]);

  const note = found ?? (told?.path === path ? told : null);
  if (!note) return null;
  return (
    <div className="done-note" role="status">
      <Icon name={note.done === 'failed' ? 'circle-alert' : 'circle-check'} />
      <span>
        {t(note.done)} {note.code && error.has(note.code as 'STALE') && error(note.code as 'STALE')}
      </span>
      {note.undo && (
        <form action={undo}>
          <input type="hidden" name="undo" value={note.undo} />
          <input type="hidden" name="next" value={note.page} />
          <button className="btn btn-sm" type="submit">
            <Icon name="undo-2" small />
            {t('undo')}
          </button>
        </form>
      )}
      <button type="button" className="icon-btn" aria-label={t('dismiss')} onClick={() => setTold(null)}>
        <Icon name="x" small />
      </button>
    </div>
  );
}

function readTold(path: string, query: URLSearchParams): Told | null {
  const done = query.get('done');
  if (!done || !KINDS.includes(done)) return null;
  const rest = new URLSearchParams(query);
  for (const name of DONE_PARAMETERS) rest.delete(name);
  const search = rest.toString();
  const page = search ? `${path}?${search}` : path;
  return { done: done as Done['done'], undo: query.get('undo'), code: query.get('code'), path, page };
}
