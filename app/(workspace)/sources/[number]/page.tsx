import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { SourceBody } from '@/components/source/source-body';
import { parseSourceNumber } from '@/lib/domain/source/view';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { loadShell } from '@/lib/server/shell/queries';
import { getSource } from '@/lib/server/source/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ number: string }>;
}

const load = cache(async (param: string) => {
  const number = parseSourceNumber(param);
  const actor = await requireActor(number === null ? routes.sources() : routes.source(number));
  return (number !== null && (await getSource(actor, number))) || notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { source } = await load((await params).number);
  return { title: plainText(source.title, await getLocale()) };
}

export default async function SourcePage({ params }: Props) {
  const { source, provenance } = await load((await params).number);
  const { timeZone } = await loadShell();
  return <SourceBody source={source} provenance={provenance} timeZone={timeZone} />;
}
