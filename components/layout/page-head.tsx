import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';

interface PageHeadProps {
  title: ReactNode;
  /** The list this page belongs to. */
  parent?: { href: string; label: string };
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: where it stands, what it is, what can be done. */
export function PageHead({ title, parent, lead, actions }: PageHeadProps) {
  const t = useTranslations('nav');
  return (
    <div className="head">
      <div>
        {parent && (
          <nav className="over" aria-label={t('breadcrumb')}>
            <Link href={parent.href}>{parent.label}</Link>
            <Icon name="chevron-right" small />
          </nav>
        )}
        <h1>{title}</h1>
        {lead && <div className="sub">{lead}</div>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}
