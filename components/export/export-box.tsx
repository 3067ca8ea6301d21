import { useMessages, useTranslations } from 'next-intl';
import type { ListState } from '@/components/list/state';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import type { Actor } from '@/lib/domain/auth/roles';
import { columnsFor } from '@/lib/domain/export/column';
import { EXPORT_FORMATS, exportColumns, exportNameOf } from '@/lib/domain/export/exports';
import { writeList } from '@/lib/domain/list/query';
import { exportPath } from '@/lib/web/export-path';

interface ExportBoxProps {
  state: ListState;
  actor: Pick<Actor, 'role'>;
  total: number;
}

/** The way to take a list away as a file: which columns, and in which format. A plain form, which a browser sends as it is. */
export function ExportBox({ state, actor, total }: ExportBoxProps) {
  const t = useTranslations('exports');
  const heads = useMessages().exportColumn as Record<string, string>;
  const name = exportNameOf(state.definition);
  if (!name) return null;
  const query = new URLSearchParams(writeList(state.definition, { ...state.query, page: null }));
  const fixed = [...query, ...(state.of ? [['of', state.of] as const] : [])];
  return (
    <Disclosure className="export-box">
      <summary className="btn btn-sm btn-quiet">
        <Icon name="download" small />
        {t('title')}
      </summary>
      <form method="get" action={exportPath(name, 'xlsx')}>
        {fixed.map(([field, value]) => (
          <input key={`${field} ${value}`} type="hidden" name={field} value={value} />
        ))}
        <p>{t('lead', { count: total })}</p>
        <fieldset>
          <legend>{t('columns')}</legend>
          <div className="export-columns">
            {Object.keys(columnsFor(actor, exportColumns(name))).map((column) => (
              <label key={column}>
                <input type="checkbox" name="columns" value={column} defaultChecked />
                {heads[`${state.definition.name}_${column}`] ?? heads[column]}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="export-formats">
          {EXPORT_FORMATS.map((format) => (
            <button key={format} className="btn" type="submit" formAction={exportPath(name, format)}>
              {t(format)}
            </button>
          ))}
        </div>
      </form>
    </Disclosure>
  );
}
