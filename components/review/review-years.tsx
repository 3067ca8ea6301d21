import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { ReviewYear } from '@/lib/domain/review/view';
import { routes } from '@/lib/web/routes';

/** The years that have records, each with how many. */
export function ReviewYears({ years }: { years: readonly ReviewYear[] }) {
  const t = useTranslations('review');
  return (
    <ul className="rows review-years">
      {years.map(({ year, meetings, letters, statuses, figures, lessons }) => (
        <li key={year}>
          <Link className="t" href={routes.review(year)}>
            {t('of', { year: String(year) })}
          </Link>
          <div className="meta">
            <span>{t('meetingCount', { count: meetings })}</span>
            <span>{t('letterCount', { count: letters })}</span>
            <span>{t('statusCount', { count: statuses })}</span>
            <span>{t('figureCount', { count: figures })}</span>
            {lessons > 0 && <span>{t('lessonCount', { count: lessons })}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
