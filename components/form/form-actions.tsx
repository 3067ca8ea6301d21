'use client';

import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';

interface FormActionsProps {
  label: string;
  pending: boolean;
  /** Where "cancel" leads; no such way when left out. */
  cancel?: string;
}

/** The end of a form: what saves it, and the way out. */
export function FormActions({ label, pending, cancel }: FormActionsProps) {
  const t = useTranslations('settings');
  return (
    <>
      <div className="form-actions">
        <button className="btn btn-primary" type="submit" aria-disabled={pending}>
          {pending ? t('saving') : label}
        </button>
        {cancel && (
          <Link className="btn" href={cancel}>
            {t('cancel')}
          </Link>
        )}
      </div>
      <p className="vh" aria-live="polite">
        {pending ? t('saving') : ''}
      </p>
    </>
  );
}
