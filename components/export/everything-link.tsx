import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { routes } from '@/lib/web/routes';

/** The way to everything one may see, as one file. */
export function EverythingLink() {
  const t = useTranslations('exports');
  return (
    <div className="panel-body export-everything">
      <p>{t('everythingLead')}</p>
      <p className="hint">{t('everythingNote')}</p>
      <a className="btn" href={routes.everything()}>
        <Icon name="download" small />
        {t('everythingButton')}
      </a>
    </div>
  );
}
