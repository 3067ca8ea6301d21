import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { VersionChanges } from '@/components/letter/version-changes';
import { VersionList } from '@/components/letter/version-list';
import { Empty } from '@/components/ui/panel';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getLetterVersions } from '@/lib/server/letter/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letterText'))('versions') };
}

export default async function LetterVersionsPage({ params, searchParams }: Props) {
  const { id: param } = await params;
  const actor = await requireActor(routes.letterVersions(param));
  const id = parseId<'letter'>(param);
  const [found, { timeZone }, { from, to }, t, locale] = await Promise.all([
    id ? getLetterVersions(actor, id) : null,
    loadShell(),
    searchParams,
    getTranslations('letterText'),
    getLocale(),
  ]);
  if (!found) notFound();
  const { letter, versions } = found;
  const numbered = (number: unknown) => versions.find((version) => String(version.number) === number);
  // Without a choice: what the latest changed of the one before it.
  const [after, before] = [numbered(to) ?? versions[0], numbered(from) ?? versions[1]];
  return (
    <>
      <PageHead title={t('versions')} parent={{ href: routes.letter(letter.id), label: plainText(letter.subject, locale) }} />
      {versions.length === 0 ? (
        <Empty title={t('none')}>{t('noneLead')}</Empty>
      ) : (
        <div className="stack">
          <VersionList letterId={letter.id} versions={versions} timeZone={timeZone} shown={[before?.number, after?.number]} />
          {before && after && before !== after && <VersionChanges before={before} after={after} />}
        </div>
      )}
    </>
  );
}
