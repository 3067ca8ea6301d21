import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { may, type Permission } from '@/lib/domain/auth/policy';
import { requireActor } from '@/lib/server/auth/actor';
import { routes } from '@/lib/web/routes';

const PARTS = [
  { key: 'workspace', href: routes.workspaceSettings(), icon: 'globe', permission: 'workspace.manage' },
  { key: 'people', href: routes.people(), icon: 'users', permission: 'people.manage' },
  { key: 'spellings', href: routes.spellings(), icon: 'search', permission: 'workspace.manage' },
  { key: 'glossary', href: routes.glossary(), icon: 'book-open', permission: 'record.read' },
  { key: 'account', href: routes.account(), icon: 'user-round', permission: 'record.read' },
] as const satisfies readonly { key: string; href: string; icon: IconName; permission: Permission }[];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage() {
  const actor = await requireActor(routes.settings());
  const t = await getTranslations('settings');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <ul className="panel rows settings-list">
        {PARTS.filter(({ permission }) => may(actor, permission)).map((part) => (
          <li key={part.key}>
            <span className="glyph">
              <Icon name={part.icon} />
            </span>
            <div>
              <Link className="t" href={part.href}>
                {t(part.key)}
              </Link>
              <p className="hint">{t(`${part.key}Lead`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
