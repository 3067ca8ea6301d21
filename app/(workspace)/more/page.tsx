import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountDetails } from '@/components/layout/account-menu';
import { PageHead } from '@/components/layout/page-head';
import { BAR_PLACES, placesFor } from '@/components/layout/places';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { preferencesAction, signOutAction } from '@/lib/server/auth/actions';
import { requireActor } from '@/lib/server/auth/actor';
import { routes } from '@/lib/web/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('more') };
}

export default async function MorePage() {
  const actor = await requireActor(routes.more());
  const t = await getTranslations('nav');
  const places = placesFor(actor).slice(BAR_PLACES.length);
  return (
    <>
      <PageHead title={t('more')} />
      <div className="stack">
        <nav className="panel" aria-label={t('otherPlaces')}>
          <ul className="side-list more-list">
            {places.map((place) => (
              <li key={place.key}>
                <Link href={place.href}>
                  <Icon name={place.icon} />
                  <span>{t(place.key)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="panel pad account-page">
          <AccountDetails actor={actor} actions={{ preferences: preferencesAction, signOut: signOutAction }} withLanguage />
        </div>
      </div>
    </>
  );
}
