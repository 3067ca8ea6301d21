import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { CAMPAIGN_KIND_ICONS, CAMPAIGN_STATUS_LOOKS } from '@/components/ui/looks';
import { Text } from '@/components/ui/text';
import type { Actor } from '@/lib/domain/auth/roles';
import type { CampaignStatus } from '@/lib/domain/campaign/status';
import type { Both } from '@/lib/domain/shared/both';
import { routes } from '@/lib/web/routes';
import { CurrentLink } from './current-link';
import { Masthead } from './masthead';
import { BAR_PLACES, placesFor } from './places';
import type { FormAction } from './preference-forms';

export interface ShellActions {
  preferences: FormAction;
  signOut: FormAction;
}

interface ShellProps {
  actor: Actor;
  actions: ShellActions;
  campaigns: { id: string; kind: string; title: Both; status: CampaignStatus }[];
  children: ReactNode;
}

/** The frame around every page: bar, side list, content; on small screens a bar of places at the bottom. */
export function Shell({ actor, actions, campaigns, children }: ShellProps) {
  const t = useTranslations('nav');
  const status = useTranslations('campaignStatus');
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Masthead actor={actor} actions={actions} />
      <div className="frame">
        <nav className="side" aria-label={t('label')}>
          <ul className="side-list">
            {placesFor(actor).map((place) => (
              <li key={place.key}>
                <CurrentLink href={place.href}>
                  <Icon name={place.icon} />
                  <span>{t(place.key)}</span>
                </CurrentLink>
              </li>
            ))}
          </ul>
          {campaigns.length > 0 && <h2>{t('campaigns')}</h2>}
          <ul className="side-list camps">
            {campaigns.map((campaign) => {
              const look = CAMPAIGN_STATUS_LOOKS[campaign.status];
              return (
                <li key={campaign.id}>
                  <CurrentLink href={routes.campaign(campaign.id)}>
                    <Icon name={CAMPAIGN_KIND_ICONS[campaign.kind] ?? 'flag'} />
                    <Text value={campaign.title} className="side-title" />
                    <span className={`st i-${look.tone}`} title={status(campaign.status)}>
                      <Icon name={look.icon} small />
                      <span className="vh">{status(campaign.status)}</span>
                    </span>
                  </CurrentLink>
                </li>
              );
            })}
          </ul>
        </nav>
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
      </div>
      <nav className="tabbar" aria-label={t('bar')}>
        <ul>
          {BAR_PLACES.map((place) => (
            <li key={place.key}>
              <CurrentLink href={place.href}>
                <Icon name={place.icon} />
                {t(place.key)}
              </CurrentLink>
            </li>
          ))}
          <li>
            <CurrentLink href={routes.more()}>
              <Icon name="menu" />
              {t('more')}
            </CurrentLink>
          </li>
        </ul>
      </nav>
    </>
  );
}
