import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EndNotes } from '@/components/citation/end-notes';
import { PageHead } from '@/components/layout/page-head';
import { LetterTable } from '@/components/letter/letter-table';
import { Empty } from '@/components/ui/panel';
import { requireActor } from '@/lib/server/auth/actor';
import { listLetters } from '@/lib/server/letter/queries';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('title') };
}

export default async function LettersPage() {
  const actor = await requireActor(routes.letters());
  const [{ letters, provenance }, t] = await Promise.all([listLetters(actor), getTranslations('letters')]);
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead', { count: letters.length })}</p>} />
      <section className="panel list-panel" aria-label={t('title')}>
        {letters.length === 0 ? (
          <Empty title={t('empty')}>{t('emptyLead')}</Empty>
        ) : (
          <LetterTable letters={letters} provenance={provenance} />
        )}
      </section>
      <EndNotes paragraphs={provenance.paragraphs} />
    </>
  );
}
