import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { InvitationRows } from '@/components/invitation/invitation-rows';
import { NotAllowedMessage } from '@/components/layout/not-allowed';
import { PageHead } from '@/components/layout/page-head';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { PeopleSaved } from '@/components/user/people-saved';
import { PeopleTable } from '@/components/user/people-table';
import { requireActor } from '@/lib/server/auth/actor';
import { renewInvitationAction, revokeInvitationAction } from '@/lib/server/invitation/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { disableUserAction, enableUserAction } from '@/lib/server/user/actions';
import { listPeople } from '@/lib/server/user/queries';
import { routes } from '@/lib/web/routes';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireActor(routes.people());
  const [listed, { timeZone }, { saved, person }] = await Promise.all([listPeople(actor), loadShell(), searchParams]);
  if (!listed) return <NotAllowedMessage />;
  const { people, invitations } = listed;
  const [t, parent] = await Promise.all([getTranslations('people'), getTranslations('settings')]);
  const { people: words, settings, role, error } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ people: words, settings, role, error }}>
      <PageHead
        title={t('title')}
        parent={{ href: routes.settings(), label: parent('title') }}
        lead={<p>{t('lead')}</p>}
        actions={
          <Link className="btn btn-primary" href={routes.invite()}>
            {t('invite')}
          </Link>
        }
      />
      <PeopleSaved
        saved={saved}
        person={people.find(({ id }) => id === person)}
        undo={{ disabled: enableUserAction, enabled: disableUserAction }}
      />
      <div className="stack">
        <Panel id="accounts" title={t('accounts')} count={people.length}>
          <PeopleTable people={people} selfId={actor.id} timeZone={timeZone} />
        </Panel>
        <Panel id="invitations" title={t('invitations')} count={invitations.length}>
          {invitations.length === 0 ? (
            <Empty title={t('noInvitations')}>{t('noInvitationsLead')}</Empty>
          ) : (
            <InvitationRows
              invitations={invitations}
              timeZone={timeZone}
              renew={renewInvitationAction}
              revoke={revokeInvitationAction}
            />
          )}
        </Panel>
      </div>
    </NextIntlClientProvider>
  );
}
