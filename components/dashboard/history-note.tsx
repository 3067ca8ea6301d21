import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { DashboardView } from '@/lib/domain/dashboard/view';
import { routes } from '@/lib/web/routes';

interface HistoryNoteProps {
  sources: DashboardView['sources'];
  isEmpty: boolean;
  today: string;
}

/** A quiet line while the record's documents are all of past years: they tell history, not how things stand. */
export function HistoryNote({ sources, isEmpty, today }: HistoryNoteProps) {
  const t = useTranslations('dashboard');
  if (isEmpty) return <p className="sub">{t('emptyLead')}</p>;
  const { count, from, to } = sources;
  if (from === null || to === null || to >= Number(today.slice(0, 4))) return null;
  return (
    <p className="sub">
      {t('historyNote', { count, from: String(from), to: String(to) })} <Link href={routes.sources()}>{t('historySources')}</Link>
    </p>
  );
}
