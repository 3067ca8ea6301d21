import { useLocale, useTranslations } from 'next-intl';
import { SearchBox } from '@/components/search/search-box';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Actor } from '@/lib/domain/auth/roles';
import { directionOf, otherLocale } from '@/lib/i18n/locale';
import { routes } from '@/lib/web/routes';
import { searchPath } from '@/lib/web/search-path';
import { AccountMenu } from './account-menu';
import { LanguageSwitch } from './preference-forms';
import type { ShellActions } from './shell';

/** The bar at the top: the name, the search box, the language, the person. */
export function Masthead({ actor, actions }: { actor: Actor; actions: ShellActions }) {
  const t = useTranslations('nav');
  return (
    <header className="masthead">
      <Brand />
      <SearchBox />
      <div className="masthead-end">
        <Link className="mbtn m-search" href={searchPath({})} aria-label={t('search')}>
          <Icon name="search" />
        </Link>
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
