import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { NotAllowedMessage } from '@/components/layout/not-allowed';
import { PageHead } from '@/components/layout/page-head';
import { SpellingForm } from '@/components/search/spelling-form';
import { SpellingList } from '@/components/search/spelling-list';
import { Panel } from '@/components/ui/panel';
import { Saved } from '@/components/ui/saved';
import { requireActor } from '@/lib/server/auth/actor';
import { removeSpellingAction, saveSpellingAction } from '@/lib/server/search/actions';
import { listSpellings } from '@/lib/server/search/queries';
import { routes } from '@/lib/web/routes';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('spelling'))('title') };
}

export default async function SpellingsPage({ searchParams }: Props) {
  const actor = await requireActor(routes.spellings());
  const [spellings, { saved, removed }] = await Promise.all([listSpellings(actor), searchParams]);
  if (!spellings) return <NotAllowedMessage />;
  const [t, settingsWords, messages] = await Promise.all([
    getTranslations('spelling'),
    getTranslations('settings'),
    getMessages(),
  ]);
  const { spelling, settings, error, fieldError } = messages;
  const gone = typeof removed === 'string' ? removed : '';
  return (
    <NextIntlClientProvider messages={{ spelling, settings, error, fieldError }}>
      <PageHead
        title={t('title')}
        lead={<p>{t('lead')}</p>}
        parent={{ href: routes.settings(), label: settingsWords('title') }}
      />
      {saved === 'spelling' && <Saved>{t('saved')}</Saved>}
      {gone && <Saved>{t.rich('removed', { forms: () => <bdi>{gone}</bdi> })}</Saved>}
      <div className="stack">
        <Panel id="new-spelling" title={t('new')}>
          <div className="panel-body">
            <SpellingForm action={saveSpellingAction} id={crypto.randomUUID()} version={0} forms={gone} key={gone} />
          </div>
        </Panel>
        <Panel id="spellings" title={t('all')} count={spellings.length}>
          <SpellingList spellings={spellings} save={saveSpellingAction} remove={removeSpellingAction} />
        </Panel>
      </div>
    </NextIntlClientProvider>
  );
}
