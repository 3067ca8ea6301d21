import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { routes } from '@/lib/web/routes';

/** The page exists, and is not open to this person's role. */
export function NotAllowedMessage() {
  const t = useTranslations('notAllowed');
  const home = useTranslations('notFound');
  return (
    <div className="message-page">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <Link className="btn btn-primary" href={routes.dashboard()}>
        {home('home')}
      </Link>
    </div>
  );
}
