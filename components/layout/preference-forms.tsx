import { useLocale, useTranslations } from 'next-intl';
import { THEMES, type Theme } from '@/lib/domain/auth/roles';
import { directionOf, otherLocale } from '@/lib/i18n/locale';
import { ReturnPathField } from './return-path';

export type FormAction = (form: FormData) => Promise<void>;

interface LanguageSwitchProps {
  action: FormAction;
  className: string;
  /** Where to come back to; the page itself when left out. */
  from?: string;
}

/** Switches to the other language and stays on the same record. Works before JavaScript. */
export function LanguageSwitch({ action, from, className }: LanguageSwitchProps) {
  const t = useTranslations('nav');
  const other = otherLocale(useLocale());
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={other} />
      {from ? <input type="hidden" name="from" value={from} /> : <ReturnPathField />}
      <button className={className} type="submit" lang={other} dir={directionOf(other)}>
        {t('language')}
      </button>
    </form>
  );
}

/** Light, dark, or as the device says. */
export function ThemeSwitch({ action, theme }: { action: FormAction; theme: Theme }) {
  const t = useTranslations('nav');
  return (
    <form action={action}>
      <fieldset className="theme-switch">
        <legend>{t('theme')}</legend>
        <ReturnPathField />
        {THEMES.map((choice) => (
          <button key={choice} type="submit" name="theme" value={choice} className="btn btn-sm" aria-pressed={choice === theme}>
            {t(`theme${choice}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
