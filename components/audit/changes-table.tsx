import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

export interface ChangeRow {
  key: string;
  label: ReactNode;
  before: ReactNode;
  after: ReactNode;
}

/** Field by field what was there before and after, behind one line; what is new has no before. Nothing for no rows. */
export function ChangesTable({ rows, isNew }: { rows: readonly ChangeRow[]; isNew: boolean }) {
  const t = useTranslations('audit');
  if (rows.length === 0) return null;
  return (
    <details className="changes">
      <summary>
        {t('details')}
        <Icon name="chevron-down" small />
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            {!isNew && <th scope="col">{t('before')}</th>}
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, before, after }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {!isNew && <td>{before}</td>}
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
