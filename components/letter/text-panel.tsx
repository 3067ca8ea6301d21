import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import type { LetterDetail } from '@/lib/domain/letter/view';
import { formatInstant } from '@/lib/i18n/format';
import { directionOf, otherLocale } from '@/lib/i18n/locale';
import { routes } from '@/lib/web/routes';

interface TextPanelProps {
  letter: Pick<LetterDetail, 'id' | 'text' | 'isMadeHere'>;
  mayWrite: boolean;
  timeZone: string;
}

/** The text as it stands in both languages, side by side, the reader's own first. */
export function TextPanel({ letter: { id, text, isMadeHere }, mayWrite, timeZone }: TextPanelProps) {
  const t = useTranslations('letterText');
  const recorded = useTranslations('letter');
  const locale = useLocale();
  if (!text) {
    return (
      <Panel id="text" title={t('text')}>
        {isMadeHere ? (
          <Empty
            title={t('none')}
            action={
              mayWrite && (
                <Link className="btn btn-primary" href={routes.letterText(id)}>
                  {t('write')}
                </Link>
              )
            }
          >
            {mayWrite && t('noneLead')}
          </Empty>
        ) : (
          <Empty title={recorded('textNotStated')}>{recorded('textNotStatedLead')}</Empty>
        )}
      </Panel>
    );
  }
  const languages = [locale, otherLocale(locale)].filter((language) => text.body[language]);
  const missing = text.body.ar ? (text.body.en ? null : 'noEnglish') : 'noArabic';
  return (
    <Panel id="text" title={t('text')} end={<Link href={routes.letterVersions(id)}>{t('versions')}</Link>}>
      <div className="text-sides panel-body">
        {languages.map((language) => (
          <div key={language}>
            <h3 className="text-language">{t(language === 'ar' ? 'inArabic' : 'inEnglish')}</h3>
            <div className="paper" lang={language} dir={directionOf(language)}>
              {text.body[language]}
            </div>
          </div>
        ))}
      </div>
      <p className="panel-note">
        {t('version', { number: text.number })}
        {' · '}
        {text.frozenAt ? t('frozenSince', { when: formatInstant(text.frozenAt, locale, timeZone) }) : t('open')}
        {missing && ` · ${t(missing)}`}
      </p>
    </Panel>
  );
}
