import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GlossaryBody } from '@/components/glossary/glossary-body';
import { PageHead } from '@/components/layout/page-head';
import { requireActor } from '@/lib/server/auth/actor';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('glossary'))('title') };
}

export default async function GlossaryPage() {
  await requireActor(routes.glossary());
  const t = await getTranslations('glossary');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <GlossaryBody />
    </>
  );
}
