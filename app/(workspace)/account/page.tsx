import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { AccountFacts } from '@/components/account/account-facts';
import { PasswordForm } from '@/components/account/password-form';
import { SessionList } from '@/components/account/session-list';
import { EverythingLink } from '@/components/export/everything-link';
import { StepForm } from '@/components/form/step-form';
import { PageHead } from '@/components/layout/page-head';
import { LanguageSwitch, ThemeSwitch } from '@/components/layout/preference-forms';
import { Panel } from '@/components/ui/panel';
import { Saved } from '@/components/ui/saved';
import { changePasswordAction, endOtherSessionsAction } from '@/lib/server/account/actions';
import { getAccount } from '@/lib/server/account/queries';
import { preferencesAction } from '@/lib/server/auth/actions';
import { currentToken, requireActor } from '@/lib/server/auth/actor';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage({ searchParams }: Props) {
  const actor = await requireActor(routes.account());
  const [account, { timeZone }, { saved }] = await Promise.all([
    getAccount(actor, await currentToken()),
    loadShell(),
    searchParams,
  ]);
  if (!account) notFound();
  const t = await getTranslations('account');
  const exportWords = await getTranslations('exports');
  const { account: words, invitation, settings, error, fieldError } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ account: words, invitation, settings, error, fieldError }}>
      <PageHead title={t('title')} />
      {saved === 'password' && <Saved>{t('passwordSaved')}</Saved>}
      {saved === 'sessions' && <Saved>{t('sessionsEnded')}</Saved>}
      <div className="stack">
        <Panel id="who" title={t('who')}>
          <AccountFacts actor={actor} account={account} />
        </Panel>
        <Panel id="preferences" title={t('preferences')}>
          <div className="panel-body preferences">
            <LanguageSwitch action={preferencesAction} className="btn" />
            <ThemeSwitch action={preferencesAction} theme={actor.theme} />
          </div>
        </Panel>
        <Panel id="change-password" title={t('password')}>
          <div className="panel-body">
            <PasswordForm action={changePasswordAction} />
          </div>
        </Panel>
        <Panel id="everything" title={exportWords('everything')}>
          <EverythingLink />
        </Panel>
        <Panel id="sessions" title={t('sessions')} count={account.sessions.length}>
          <p className="panel-lead">{t('sessionsLead')}</p>
          <SessionList sessions={account.sessions} timeZone={timeZone} />
          {account.sessions.length > 1 && (
            <div className="panel-body panel-step">
              <StepForm action={endOtherSessionsAction} values={{}} label={t('endOthers')} />
            </div>
          )}
        </Panel>
      </div>
    </NextIntlClientProvider>
  );
}
