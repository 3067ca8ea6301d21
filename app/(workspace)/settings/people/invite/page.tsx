import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { InviteForm } from '@/components/invitation/invite-form';
import { NotAllowedMessage } from '@/components/layout/not-allowed';
import { PageHead } from '@/components/layout/page-head';
import { requireActor } from '@/lib/server/auth/actor';
import { inviteAction } from '@/lib/server/invitation/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { listInviteChoices } from '@/lib/server/user/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('inviteTitle') };
}

export default async function InvitePage() {
  const actor = await requireActor(routes.invite());
  const [organisations, { timeZone }] = await Promise.all([listInviteChoices(actor), loadShell()]);
  if (!organisations) return <NotAllowedMessage />;
  const t = await getTranslations('people');
  const { people, settings, role, roleHint, error, fieldError } = await getMessages();
  return (
    <>
      <PageHead title={t('inviteTitle')} parent={{ href: routes.people(), label: t('title') }} lead={<p>{t('inviteLead')}</p>} />
      <NextIntlClientProvider messages={{ people, settings, role, roleHint, error, fieldError }}>
        <InviteForm action={inviteAction} organisations={organisations} timeZone={timeZone} />
      </NextIntlClientProvider>
    </>
  );
}
