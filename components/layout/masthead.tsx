import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Actor } from '@/lib/domain/auth/roles';
import { directionOf, otherLocale } from '@/lib/i18n/locale';
import { routes } from '@/lib/web/routes';
import { AccountMenu } from './account-menu';
import { LanguageSwitch } from './preference-forms';
import type { ShellActions } from './shell';

/** The bar at the top: the name, the language, the person. */
export function Masthead({ actor, actions }: { actor: Actor; actions: ShellActions }) {
  return (
    <header className="masthead">
      <Brand />
      <div className="masthead-end">
        <LanguageSwitch action={actions.preferences} className="mbtn m-lang" />
        <AccountMenu actor={actor} actions={actions} />
      </div>
    </header>
  );
}

/** The name of the app in both scripts, and the way to the dashboard. */
export function Brand() {
  const t = useTranslations('app');
  const other = otherLocale(useLocale());
  return (
    <Link className="brand" href={routes.dashboard()}>
      <Icon name="mark" className="mark" />
      <span>{t('name')}</span>
      <span className="alt" lang={other} dir={directionOf(other)}>
        {t('other')}
      </span>
    </Link>
  );
}
