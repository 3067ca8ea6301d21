import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Actor } from '@/lib/domain/auth/roles';
import { routes } from '@/lib/web/routes';
import { LanguageSwitch, ThemeSwitch } from './preference-forms';
import type { ShellActions } from './shell';

/** Who is signed in, the appearance, and the way out. */
export function AccountMenu({ actor, actions }: { actor: Actor; actions: ShellActions }) {
  const t = useTranslations('nav');
  return (
    <Disclosure className="account">
      <summary className="mbtn" aria-label={t('account', { name: actor.name })}>
        <span className="who">
          {actor.organisationShortName ? <bdi lang="en">{actor.organisationShortName}</bdi> : <Icon name="user-round" small />}
        </span>
      </summary>
      <div className="account-panel">
        <AccountDetails actor={actor} actions={actions} />
      </div>
    </Disclosure>
  );
}

/** The same for the page of other places on small screens. */
export function AccountDetails({
  actor,
  actions,
  withLanguage = false,
}: {
  actor: Actor;
  actions: ShellActions;
  withLanguage?: boolean;
}) {
  const t = useTranslations('nav');
  const role = useTranslations('role');
  return (
    <>
      <p className="account-who">
        <b>
          <bdi>{actor.name}</bdi>
        </b>
        <span>
          {role(actor.role)}
          {actor.organisationShortName && (
            <>
              {' · '}
              <bdi lang="en">{actor.organisationShortName}</bdi>
            </>
          )}
        </span>
      </p>
      <ul className="side-list">
        <li>
          <Link href={routes.account()}>
            <Icon name="user-round" />
            {t('myAccount')}
          </Link>
        </li>
        <li>
          <Link href={routes.glossary()}>
            <Icon name="book-open" />
            {t('glossary')}
          </Link>
        </li>
      </ul>
      <ThemeSwitch action={actions.preferences} theme={actor.theme} />
      {withLanguage && <LanguageSwitch action={actions.preferences} className="btn" />}
      <form action={actions.signOut}>
        <button className="btn" type="submit">
          <Icon name="log-out" small />
          {t('signOut')}
        </button>
      </form>
    </>
  );
}
