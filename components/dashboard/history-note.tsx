import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { routes } from '@/lib/web/routes';

/** A quiet line while the latest year of the record lies behind: it tells history, not how things stand. */
export function HistoryNote({ year, today }: { year: number | null; today: string }) {
  const t = useTranslations('dashboard');
  if (year === null) return <p className="sub">{t('emptyLead')}</p>;
  if (year >= Number(today.slice(0, 4))) return null;
  return (
    <p className="sub">
      {t('historyNote')} <Link href={routes.sources()}>{t('historySources')}</Link>
    </p>
  );
}
