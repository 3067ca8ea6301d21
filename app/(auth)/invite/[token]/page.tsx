import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { AcceptForm } from '@/components/invitation/accept-form';
import { InvitationWords } from '@/components/invitation/invitation-words';
import { Doorway } from '@/components/layout/doorway';
import { Link } from '@/components/ui/link';
import { parseToken } from '@/lib/domain/invitation/schema';
import { preferencesAction } from '@/lib/server/auth/actions';
import { currentActor } from '@/lib/server/auth/actor';
import { acceptInvitationAction } from '@/lib/server/invitation/actions';
import { getOpenInvitation } from '@/lib/server/invitation/queries';
import { routes } from '@/lib/web/routes';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invitation'))('title') };
}

export default async function InvitationPage({ params }: Props) {
  const token = parseToken((await params).token);
  const [open, actor, t] = await Promise.all([
    token ? getOpenInvitation(token) : null,
    currentActor(),
    getTranslations('invitation'),
  ]);
  const { invitation, settings, error, fieldError } = await getMessages();
  return (
    <Doorway action={preferencesAction} from={token ? routes.invitation(token) : routes.signIn()}>
      {token && open ? (
        <>
          <InvitationWords invitation={open} signedInAs={actor?.name ?? null} />
          <NextIntlClientProvider messages={{ invitation, settings, error, fieldError }}>
            <AcceptForm action={acceptInvitationAction} token={token} email={open.email} />
          </NextIntlClientProvider>
        </>
      ) : (
        <>
          <h1>{t('notUsableTitle')}</h1>
          <p className="hint-l">{t('notUsableLead')}</p>
          <p className="form-actions">
            <Link className="btn btn-primary" href={routes.signIn()}>
              {t('toSignIn')}
            </Link>
          </p>
        </>
      )}
    </Doorway>
  );
}
