import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

/** The way to a card for an address book. A file, so it is no link of the app. */
export function CardLink({ href }: { href: string }) {
  const t = useTranslations('exports');
  return (
    <a className="btn" href={href}>
      <Icon name="download" small />
      {t('card')}
    </a>
  );
}
