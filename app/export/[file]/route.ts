import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { hrefOf } from '@/components/list/state';
import { EXPORTS, parseExportFile } from '@/lib/domain/export/exports';
import { parseList } from '@/lib/domain/list/query';
import { parseId } from '@/lib/domain/shared/ids';
import { requireActor } from '@/lib/server/auth/actor';
import { downloadList } from '@/lib/server/export/download';
import { loadShell } from '@/lib/server/shell/queries';
import { exportedPage } from '@/lib/web/export-path';
import { wordsOf } from '../words';

export { noHead as HEAD } from '@/lib/web/download';

interface Context {
  params: Promise<{ file: string }>;
}

/** A list as a file, `/export/meetings.xlsx?year=2022&columns=title,date`: the query is that of the list's page. */
export async function GET(request: Request, { params }: Context) {
  const { name, format } = parseExportFile((await params).file) ?? notFound();
  const { searchParams: search } = new URL(request.url);
  const { definition } = EXPORTS[name];
  const campaignId = parseId<'campaign'>(search.get('of'));
  // Whoever has to sign in first comes back to the list, from where the file is one step away.
  const list = { definition, query: parseList(definition, search), path: exportedPage(name, campaignId ?? '') };
  const actor = await requireActor(hrefOf(list, list.query));
  const [{ campaigns, clock }, locale, t] = await Promise.all([loadShell(), getLocale(), getTranslations()]);
  if (name === 'positions' && !campaigns.some(({ id }) => id === campaignId)) notFound();
  return downloadList(actor, {
    name,
    format,
    search,
    context: { locale, clock, campaignId },
    words: wordsOf(t, locale),
  });
}
