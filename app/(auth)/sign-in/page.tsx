import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { SignInForm } from '@/components/form/sign-in-form';
import { Doorway } from '@/components/layout/doorway';
import { preferencesAction, signInAction } from '@/lib/server/auth/actions';
import { currentActor } from '@/lib/server/auth/actor';
import { routes, safeReturnPath } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ from?: string | string[] }> }) {
  const from = safeReturnPath((await searchParams).from);
  if (await currentActor()) redirect(from);
  const t = await getTranslations('signIn');
  const { signIn, error, fieldError } = await getMessages();
  return (
    <Doorway action={preferencesAction} from={routes.signIn(from)}>
      <h1>{t('heading')}</h1>
      <p className="hint-l">{t('lead')}</p>
      <NextIntlClientProvider messages={{ signIn, error, fieldError }}>
        <SignInForm action={signInAction} from={from} />
      </NextIntlClientProvider>
      <p className="hint">{t('noAccount')}</p>
    </Doorway>
  );
}
