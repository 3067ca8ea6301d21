import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Term } from '@/components/ui/term';
import type { TermName } from '@/lib/domain/glossary/terms';

interface PageHeadProps {
  title: ReactNode;
  /** The word of the title, when short help with it belongs there. */
  term?: TermName;
  /** The list this page belongs to. */
  parent?: { href: string; label: string };
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: where it stands, what it is, what can be done. */
export function PageHead({ title, term, parent, lead, actions }: PageHeadProps) {
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
        {term ? (
          <div className="head-line">
            <h1>{title}</h1>
            <Term name={term} />
          </div>
        ) : (
          <h1>{title}</h1>
        )}
        {lead && <div className="sub">{lead}</div>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}
