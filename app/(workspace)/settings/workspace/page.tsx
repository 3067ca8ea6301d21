import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { NotAllowedMessage } from '@/components/layout/not-allowed';
import { PageHead } from '@/components/layout/page-head';
import { Empty, Panel } from '@/components/ui/panel';
import { AddMemberForm } from '@/components/workspace/member-form';
import { MemberTable } from '@/components/workspace/member-table';
import { WorkspaceForm } from '@/components/workspace/workspace-form';
import { WorkspaceSaved } from '@/components/workspace/workspace-saved';
import { TIME_ZONES } from '@/lib/domain/workspace/time-zones';
import { requireActor } from '@/lib/server/auth/actor';
import { loadShell } from '@/lib/server/shell/queries';
import {
  addMemberAction,
  changeWorkspaceAction,
  endMembershipAction,
  removeMemberAction,
  undoEndOfMembershipAction,
} from '@/lib/server/workspace/actions';
import { getWorkspaceForm } from '@/lib/server/workspace/queries';
import { routes } from '@/lib/web/routes';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspace'))('title') };
}

export default async function WorkspaceSettingsPage({ searchParams }: Props) {
  const actor = await requireActor(routes.workspaceSettings());
  const [form, { clock }, { saved, member }] = await Promise.all([getWorkspaceForm(actor), loadShell(), searchParams]);
  if (!form) return <NotAllowedMessage />;
  const [t, settings] = await Promise.all([getTranslations('workspace'), getTranslations('settings')]);
  const { members } = form.workspace;
  const messages = await getMessages();
  const undo = { joined: removeMemberAction, left: undoEndOfMembershipAction };
  return (
    <NextIntlClientProvider messages={clientMessages(messages)}>
      <PageHead title={t('title')} parent={{ href: routes.settings(), label: settings('title') }} />
      <WorkspaceSaved saved={saved} member={members.find(({ id }) => id === member)} undo={undo} />
      <div className="stack">
        <div className="panel pad">
          <WorkspaceForm action={changeWorkspaceAction} form={form} timeZones={TIME_ZONES} />
        </div>
        <Panel id="members" title={t('members')} count={members.filter(({ leftOn }) => leftOn === null).length}>
          <p className="panel-lead">{t('membersLead')}</p>
          {members.length === 0 ? (
            <Empty title={t('noMembers')}>{t('noMembersLead')}</Empty>
          ) : (
            <MemberTable members={members} today={clock.today} end={endMembershipAction} undoEnd={undoEndOfMembershipAction} />
          )}
        </Panel>
        <Panel id="add-member" title={t('add')}>
          <div className="panel-body">
            <AddMemberForm action={addMemberAction} organisations={form.organisations} />
          </div>
        </Panel>
      </div>
    </NextIntlClientProvider>
  );
}

const clientMessages = ({ workspace, settings, error, fieldError }: Awaited<ReturnType<typeof getMessages>>) => ({
  workspace,
  settings,
  error,
  fieldError,
});
