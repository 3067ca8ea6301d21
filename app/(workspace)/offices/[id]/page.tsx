import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { CardLink } from '@/components/export/card-link';
import { OfficeBody } from '@/components/office/office-body';
import { OfficeHead } from '@/components/office/office-head';
import { NewRecordLink, RecordLinks } from '@/components/record/record-links';
import { may } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getOffice } from '@/lib/server/office/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { NotesOn } from '../../_parts/notes-on';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.office(param));
  const id = parseId<'office'>(param);
  return (id && (await getOffice(actor, id))) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { office } = await load((await params).id);
  const locale = await getLocale();
  const name = plainText(office.name, locale) || plainText(office.member?.name ?? office.organisation?.name ?? null, locale);
  return { title: (await getTranslations('office'))('title', { name }) };
}

export default async function OfficePage({ params }: Props) {
  const actor = await requireActor(routes.office((await params).id));
  const { office, provenance } = await load((await params).id);
  const { clock } = await loadShell();
  return (
    <>
      <OfficeHead
        office={office}
        actions={
          <>
            <RecordLinks
              noun="office"
              id={office.id}
              mayWrite={may(actor, 'contact.write')}
              maySeeHistory={may(actor, 'history.read')}
            />
            {may(actor, 'contact.readDetails') && <CardLink href={routes.officeCard(office.id)} />}
            {may(actor, 'meeting.write') && <NewRecordLink noun="meeting" given={{ offices: office.id }} />}
          </>
        }
      />
      <OfficeBody
        office={office}
        provenance={provenance}
        clock={clock}
        notes={<NotesOn actor={actor} about={{ noun: 'office', id: office.id }} />}
      />
    </>
  );
}
