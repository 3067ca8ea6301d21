import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { NotAllowedMessage } from '@/components/layout/not-allowed';
import { PageHead } from '@/components/layout/page-head';
import { Panel } from '@/components/ui/panel';
import { AccessPanel } from '@/components/user/access-panel';
import { PersonForm } from '@/components/user/person-form';
import { may } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { requireActor } from '@/lib/server/auth/actor';
import { resetUserAction } from '@/lib/server/invitation/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { changeUserAction, disableUserAction, enableUserAction } from '@/lib/server/user/actions';
import { getPerson } from '@/lib/server/user/queries';
import { routes } from '@/lib/web/routes';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PersonPage({ params }: Props) {
  const { id: param } = await params;
  const actor = await requireActor(routes.person(param));
  if (!may(actor, 'people.manage')) return <NotAllowedMessage />;
  const id = parseId<'user'>(param);
  const [form, { timeZone }] = await Promise.all([id ? getPerson(actor, id) : null, loadShell()]);
  if (!form) notFound();
  const { person } = form;
  const t = await getTranslations('people');
  const { people, settings, role, roleHint, error, fieldError } = await getMessages();
  const actions = { reset: resetUserAction, disable: disableUserAction, enable: enableUserAction };
  return (
    <NextIntlClientProvider messages={{ people, settings, role, roleHint, error, fieldError }}>
      <PageHead
        title={t.rich('personTitle', { name: () => <bdi key="name">{person.name}</bdi> })}
        parent={{ href: routes.people(), label: t('title') }}
      />
      <div className="stack">
        <Panel id="details" title={t('details')}>
          <div className="panel-body">
            <PersonForm action={changeUserAction} form={form} />
          </div>
        </Panel>
        <Panel id="access" title={t('access')}>
          <div className="panel-body access">
            <AccessPanel person={person} isSelf={person.id === actor.id} timeZone={timeZone} actions={actions} />
          </div>
        </Panel>
      </div>
    </NextIntlClientProvider>
  );
}
