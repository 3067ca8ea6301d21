import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { LetterVersionView } from '@/lib/domain/letter/view';
import { otherLocale } from '@/lib/i18n/locale';
import { Differences } from './differences';

/** What one version of a text changed of another, in both languages. */
export function VersionChanges({ before, after }: { before: LetterVersionView; after: LetterVersionView }) {
  const t = useTranslations('letterText');
  const locale = useLocale();
  return (
    <Panel id="changes" title={t('changes', { from: before.number, to: after.number })}>
      <p className="panel-lead">
        <ins>{t('ADDED')}</ins> <del>{t('REMOVED')}</del>
      </p>
      <div className="text-sides panel-body">
        {[locale, otherLocale(locale)].map((language) => (
          <div key={language}>
            <h3 className="text-language">{t(language === 'ar' ? 'inArabic' : 'inEnglish')}</h3>
            {before.body[language] === after.body[language] ? (
              <p className="guess">{t(after.body[language] ? 'same' : language === 'ar' ? 'noArabic' : 'noEnglish')}</p>
            ) : (
              <div className="paper">
                <Differences before={before.body[language] ?? ''} after={after.body[language] ?? ''} language={language} />
              </div>
            )}
          </div>
        ))}
      </div>
    </Panel>
  );
}
