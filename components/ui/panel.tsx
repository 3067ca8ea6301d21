import type { ReactNode } from 'react';
import type { TermName } from '@/lib/domain/glossary/terms';
import { Icon, type IconName } from './icon';
import { Term } from './term';

interface PanelProps {
  /** Unique on the page: the heading's id, which names the region. */
  id: string;
  title: ReactNode;
  count?: number;
  /** The word of the heading, when short help with it belongs there. */
  term?: TermName;
  /** What stands at the end of the head: a link, a key. */
  end?: ReactNode;
  children: ReactNode;
}

/** One part of a page, with its heading. */
export function Panel({ id, title, count, term, end, children }: PanelProps) {
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id} tabIndex={-1}>
          {title}
          {count !== undefined && <span className="n">{count}</span>}
        </h2>
        {term && <Term name={term} />}
        {end && <div className="end">{end}</div>}
      </div>
      {children}
    </section>
  );
}

/** What is missing, and why it would help. */
export function Empty({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <b>{title}</b>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

const NOTE_ICONS = {
  apricot: 'triangle-alert',
  rose: 'circle-alert',
  glass: 'info',
  laurel: 'circle-check',
} as const satisfies Record<string, IconName>;

/** A remark beside the content. */
export function Note({ tone, children }: { tone: keyof typeof NOTE_ICONS; children: ReactNode }) {
  return (
    <div className={`note note-${tone}`}>
      <Icon name={NOTE_ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
