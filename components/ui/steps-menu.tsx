import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Disclosure } from './disclosure';
import { Icon, type IconName } from './icon';
import { Link } from './link';

/** All else that can be done with a record, behind one button: lists of {@link MenuItem}. */
export function StepsMenu({ children }: { children: ReactNode }) {
  const t = useTranslations('recordForm');
  return (
    <Disclosure className="steps-menu">
      <summary className="btn">
        <Icon name="menu" small />
        {t('more')}
      </summary>
      <div className="steps-panel">{children}</div>
    </Disclosure>
  );
}

/** One way in the menu of steps. */
export function MenuItem({ href, icon, label }: { href: string; icon: IconName; label: string }) {
  return (
    <li>
      <Link className="menu-item" href={href}>
        <Icon name={icon} small />
        {label}
      </Link>
    </li>
  );
}
