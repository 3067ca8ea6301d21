import { getLocale, getTranslations } from 'next-intl/server';
import { requireActor } from '@/lib/server/auth/actor';
import { downloadEverything } from '@/lib/server/export/download';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { wordsOf } from '../words';

export { noHead as HEAD } from '@/lib/web/download';

/** Everything one may see: also the way out of the product. */
export async function GET() {
  const actor = await requireActor(routes.account());
  const [ar, en, locale, { clock }] = await Promise.all([
    getTranslations({ locale: 'ar' }),
    getTranslations({ locale: 'en' }),
    getLocale(),
    loadShell(),
  ]);
  return downloadEverything(actor, { ar: wordsOf(ar, 'ar'), en: wordsOf(en, 'en') }, locale, clock.today);
}
