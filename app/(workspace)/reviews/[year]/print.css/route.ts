import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { parseYear } from '@/lib/domain/review/review';
import { formatDate } from '@/lib/i18n/format';
import { directionOf, isLocale } from '@/lib/i18n/locale';
import { plainText } from '@/lib/i18n/text';
import { currentActor } from '@/lib/server/auth/actor';
import { loadShell } from '@/lib/server/shell/queries';
import { pageMargins } from '@/lib/web/page-margins';

/** Stand for the two numbers while a translation puts them where its language wants them. */
const [PAGE, PAGES] = ['<page>', '<pages>'];

/** The running header and footer of a printed review: a style sheet, because the policy for documents forbids styles in them. */
export async function GET(request: Request, { params }: { params: Promise<{ year: string }> }) {
  const year = parseYear((await params).year);
  const lang = new URL(request.url).searchParams.get('lang');
  if (!year || !isLocale(lang) || !(await currentActor())) notFound();
  const [{ workspaceName, clock }, t] = await Promise.all([loadShell(), getTranslations({ locale: lang, namespace: 'review' })]);
  const counted = t('pageOf', { page: PAGE, pages: PAGES }).split(/(<pages?>)/);
  const style = pageMargins({
    page: 'review',
    rtl: directionOf(lang) === 'rtl',
    head: { start: plainText(workspaceName, lang), end: t('of', { year: String(year) }) },
    foot: {
      start: t('madeOn', { date: formatDate({ on: clock.today, precision: 'DAY' }, lang) }),
      end: counted.map((part) => (part === PAGE ? { counter: 'page' } : part === PAGES ? { counter: 'pages' } : part)),
    },
  });
  return new Response(style, { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-store' } });
}
