import type { ReactNode } from 'react';
import { Shell } from '@/components/layout/shell';
import { preferencesAction, signOutAction } from '@/lib/server/auth/actions';
import { currentActor } from '@/lib/server/auth/actor';
import { loadShell } from '@/lib/server/shell/queries';

/** The frame. It guards nothing: each page asks for the person itself. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) return children;
  const { campaigns } = await loadShell();
  return (
    <Shell actor={actor} actions={{ preferences: preferencesAction, signOut: signOutAction }} campaigns={campaigns}>
      {children}
    </Shell>
  );
}
