import { getTranslations } from 'next-intl/server';
import { Brand } from '@/components/layout/masthead';
import { NotFoundMessage } from '@/components/layout/messages';

/** For addresses outside the workspace's pages. */
export default async function NotFound() {
  const t = await getTranslations('notFound');
  return (
    <main className="plain-page">
      <title>{t('title')}</title>
      <Brand />
      <NotFoundMessage />
    </main>
  );
}
