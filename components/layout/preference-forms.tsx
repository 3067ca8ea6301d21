import { useLocale, useTranslations } from 'next-intl';
import { THEMES, type Theme } from '@/lib/domain/auth/roles';
import { directionOf, otherLocale } from '@/lib/i18n/locale';

export type FormAction = (form: FormData) => Promise<void>;

/** Switches to the other language and stays on the same record. Works before JavaScript. */
export function LanguageSwitch({ action, from, className }: { action: FormAction; from: string; className: string }) {
  const t = useTranslations('nav');
  const other = otherLocale(useLocale());
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="from" value={from} />
      <button className={className} type="submit" lang={other} dir={directionOf(other)}>
        {t('language')}
      </button>
    </form>
  );
}

/** Light, dark, or as the device says. */
export function ThemeSwitch({ action, from, theme }: { action: FormAction; from: string; theme: Theme }) {
  const t = useTranslations('nav');
  return (
    <form action={action}>
      <fieldset className="theme-switch">
        <legend>{t('theme')}</legend>
        <input type="hidden" name="from" value={from} />
        {THEMES.map((choice) => (
          <button key={choice} type="submit" name="theme" value={choice} className="btn btn-sm" aria-pressed={choice === theme}>
            {t(`theme${choice}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
