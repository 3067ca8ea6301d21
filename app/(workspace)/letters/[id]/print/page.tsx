import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PrintLetter } from '@/components/letter/print-letter';
import { PrintProgress } from '@/components/letter/print-progress';
import { PrintButton } from '@/components/letter/print-tools';
import { Link } from '@/components/ui/link';
import { isLocale, LOCALES } from '@/lib/i18n/locale';
import { plainText } from '@/lib/i18n/text';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { loadForStep } from '../_parts/step';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letterStep'))('print') };
}

export default async function PrintLetterPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { lang, sheet } = await searchParams;
  const locale = await getLocale();
  const language = isLocale(lang) ? lang : locale;
  const kind = sheet === 'progress' ? 'progress' : 'letter';
  const { letter, mayWrite } = await loadForStep(id, (param) => routes.letterPrint(param, language, kind));
  // The sheet with everybody's answers is for whoever runs the letter.
  if (kind === 'progress' ? !mayWrite || !letter.isMadeHere : !letter.text) notFound();
  const [{ clock, timeZone }, t, text] = await Promise.all([
    loadShell(),
    getTranslations('letterStep'),
    getTranslations('letterText'),
  ]);
  return (
    <>
      <nav className="paper-tools" aria-label={t('print')}>
        <Link className="btn" href={routes.letter(letter.id)}>
          {t('backTo', { subject: plainText(letter.subject, locale) })}
        </Link>
        {LOCALES.map((one) => (
          <Link
            key={one}
            className="btn"
            href={routes.letterPrint(letter.id, one, kind)}
            aria-current={one === language ? 'true' : undefined}
          >
            {text(one === 'ar' ? 'inArabic' : 'inEnglish')}
          </Link>
        ))}
        <PrintButton>{t('print')}</PrintButton>
      </nav>
      {kind === 'letter' && !letter.text?.body[language] && (
        <p className="paper-tools hint">{text(language === 'ar' ? 'noArabic' : 'noEnglish')}</p>
      )}
      {kind === 'progress' ? (
        <PrintProgress letter={letter} language={language} today={clock.today} timeZone={timeZone} />
      ) : (
        <PrintLetter letter={letter} language={language} today={clock.today} />
      )}
    </>
  );
}
