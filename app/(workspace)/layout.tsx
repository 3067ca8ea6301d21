import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Shell } from '@/components/layout/shell';
import { DoneNote } from '@/components/record/done-note';
import { preferencesAction, signOutAction } from '@/lib/server/auth/actions';
import { currentActor } from '@/lib/server/auth/actor';
import { undoAction } from '@/lib/server/record/actions';
import { loadShell } from '@/lib/server/shell/queries';

/** The frame. It guards nothing: each page asks for the person itself. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) return children;
  const [{ campaigns }, { done, error, search, searchKind }] = await Promise.all([loadShell(), getMessages()]);
  return (
    <NextIntlClientProvider messages={{ done, error, search, searchKind }}>
      <Shell actor={actor} actions={{ preferences: preferencesAction, signOut: signOutAction }} campaigns={campaigns}>
        {children}
        <DoneNote undo={undoAction} />
      </Shell>
    </NextIntlClientProvider>
  );
}
