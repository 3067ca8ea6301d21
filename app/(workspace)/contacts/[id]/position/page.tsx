import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { PositionForm } from '@/components/position/position-form';
import { Note } from '@/components/ui/panel';
import { may } from '@/lib/domain/auth/policy';
import { newId, parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { recordPositionAction } from '@/lib/server/position/actions';
import { getPositionForm } from '@/lib/server/position/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes, safeReturnPath } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('positions'))('record') };
}

export default async function RecordPositionPage({ params, searchParams }: Props) {
  const { id: param } = await params;
  const actor = await requireActor(routes.recordPosition(param));
  const id = parseId<'contact'>(param);
  const [contact, { campaigns, clock }, t, locale] = await Promise.all([
    id ? getPositionForm(actor, id) : null,
    loadShell(),
    getTranslations('positionForm'),
    getLocale(),
  ]);
  if (!contact) notFound();
  const { campaign, next } = await searchParams;
  const back = typeof next === 'string' ? safeReturnPath(next) : `${routes.contact(contact.id)}#positions`;
  const name = plainText(contact.name, locale);
  const { positionForm, position, positionEvidence, visibility, recordForm, error, fieldError } = await getMessages();
  return (
    <>
      <PageHead title={t('title', { name })} term="position" parent={{ href: routes.contact(contact.id), label: name }} />
      {may(actor, 'position.write') ? (
        <NextIntlClientProvider
          messages={{ positionForm, position, positionEvidence, visibility, recordForm, error, fieldError }}
        >
          <PositionForm
            action={recordPositionAction}
            id={newId(Date.now(), crypto.getRandomValues(new Uint8Array(10)))}
            contactId={contact.id}
            campaigns={campaigns}
            campaign={parseId<'campaign'>(campaign) ?? undefined}
            today={clock.today}
            organisation={actor.organisationId && (actor.organisationShortName ?? '')}
            next={back}
          />
        </NextIntlClientProvider>
      ) : (
        <Note tone="apricot">{t('mayNot')}</Note>
      )}
    </>
  );
}
