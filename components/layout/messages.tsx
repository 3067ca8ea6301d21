import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { routes } from '@/lib/web/routes';

/** Nothing stands at this address, or nothing this person may see: both read the same. */
export function NotFoundMessage() {
  const t = useTranslations('notFound');
  return (
    <div className="message-page">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <Link className="btn btn-primary" href={routes.dashboard()}>
        {t('home')}
      </Link>
    </div>
  );
}
