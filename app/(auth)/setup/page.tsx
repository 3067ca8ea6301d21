import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Doorway } from '@/components/layout/doorway';
import { SetUpForm } from '@/components/workspace/set-up-form';
import { may } from '@/lib/domain/auth/policy';
import { DEFAULT_TIME_ZONE, TIME_ZONES } from '@/lib/domain/workspace/time-zones';
import { preferencesAction, signOutAction } from '@/lib/server/auth/actions';
import { currentActor } from '@/lib/server/auth/actor';
import { setUpWorkspaceAction } from '@/lib/server/workspace/actions';
import { workspaceExists } from '@/lib/server/workspace/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setUp'))('title') };
}

export default async function SetUpPage() {
  const actor = await currentActor();
  if (!actor) redirect(routes.signIn(routes.setUp()));
  if (await workspaceExists()) redirect(routes.dashboard());
  const [t, nav] = await Promise.all([getTranslations('setUp'), getTranslations('nav')]);
  const { setUp, workspace, settings, error, fieldError } = await getMessages();
  const mayManage = may(actor, 'workspace.manage');
  return (
    <Doorway action={preferencesAction} from={routes.setUp()} wide={mayManage}>
      {mayManage ? (
        <>
          <h1>{t('title')}</h1>
          <p className="hint-l">{t('lead')}</p>
          <NextIntlClientProvider messages={{ setUp, workspace, settings, error, fieldError }}>
            <SetUpForm action={setUpWorkspaceAction} timeZones={TIME_ZONES} timeZone={DEFAULT_TIME_ZONE} />
          </NextIntlClientProvider>
        </>
      ) : (
        <>
          <h1>{t('waitTitle')}</h1>
          <p className="hint-l">{t('waitLead')}</p>
          {/* A document of its own: it is asked for again. */}
          <a className="btn btn-primary" href={routes.dashboard()}>
            {t('again')}
          </a>
        </>
      )}
      <form action={signOutAction}>
        <button className="btn btn-quiet" type="submit">
          {nav('signOut')}
        </button>
      </form>
    </Doorway>
  );
}
