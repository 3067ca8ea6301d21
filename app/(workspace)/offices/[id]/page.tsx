import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { OfficeBody } from '@/components/office/office-body';
import { OfficeHead } from '@/components/office/office-head';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getOffice } from '@/lib/server/office/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

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
  const { office, provenance } = await load((await params).id);
  const { clock } = await loadShell();
  return (
    <>
      <OfficeHead office={office} />
      <OfficeBody office={office} provenance={provenance} clock={clock} />
    </>
  );
}
