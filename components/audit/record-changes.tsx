import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Text } from '@/components/ui/text';
import type { ActivityView, RecordNames } from '@/lib/domain/audit/view';
import type { Content, Field, Fields } from '@/lib/domain/record/field';
import type { RecordNoun } from '@/lib/domain/record/noun';
import { emptyContent } from '@/lib/domain/record/write';
import type { Both } from '@/lib/domain/shared/both';
import { isKnown, type KnownDate, type PartialDate } from '@/lib/domain/shared/partial-date';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import { directionOf } from '@/lib/i18n/locale';
import { ChangesTable } from './changes-table';

/** What has a history told field by field: every record, and the entries of the ledger of positions. */
type ChangedNoun = RecordNoun | 'position';

interface RecordChangesProps {
  noun: ChangedNoun;
  fields: Fields;
  event: Pick<ActivityView, 'action' | 'before' | 'after'>;
  names: RecordNames;
}

/** What a change did to a record, field by field, in the reader's words; nothing where no field changed. */
export function RecordChanges({ noun, fields, event, names }: RecordChangesProps) {
  const word = useFieldLabel(noun);
  if (event.action === 'record.archived' || event.action === 'record.restored') return null;
  const isNew = event.before === null;
  const before = (event.before ?? emptyContent(fields)) as Content;
  const after = event.after as Content;
  const changed = Object.entries(fields).filter(
    ([name]) => name in after && JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
  );
  return (
    <ChangesTable
      isNew={isNew}
      rows={changed.map(([name, field]) => ({
        key: name,
        label: word(name),
        before: <FieldValue field={field} value={before[name]} names={names} />,
        after: <FieldValue field={field} value={after[name]} names={names} />,
      }))}
    />
  );
}

function useFieldLabel(noun: ChangedNoun): (name: string) => string {
  const t = useTranslations('recordField');
  return (name) => {
    const own = `${noun}_${name}` as 'title';
    return t.has(own) ? t(own) : t(name as 'title');
  };
}

interface FieldValueProps {
  field: Field;
  value: unknown;
  names: RecordNames;
}

/** A field's value as it is read: codes by their words, records by their names. Records one may not see are left out. */
function FieldValue({ field, value, names }: FieldValueProps): ReactNode {
  const t = useTranslations('audit');
  const locale = useLocale();
  const messages = useMessages() as unknown as Record<string, Record<string, string>>;
  const none = <span className="guess">{t('none')}</span>;
  if (value === null || value === undefined || value === '') return none;
  switch (field.kind) {
    case 'both': {
      const sides = (['ar', 'en'] as const).filter((language) => (value as Both)[language]);
      if (sides.length === 0) return none;
      return sides.map((language) => (
        <p key={language} lang={language} dir={directionOf(language)}>
          {(value as Both)[language]}
        </p>
      ));
    }
    case 'choice':
      return messages[field.words]?.[value as string] ?? String(value);
    case 'date':
      return isKnown(value as PartialDate) ? <bdi>{formatDate(value as KnownDate, locale)}</bdi> : none;
    case 'day':
      return <bdi>{formatDate({ on: value as string, precision: 'DAY' }, locale)}</bdi>;
    case 'number':
      return formatNumber(value as number, locale);
    case 'flag':
      return t(value ? 'yes' : 'no');
    case 'years':
    case 'texts':
      return (value as unknown[]).length > 0 ? <bdi dir="auto">{(value as unknown[]).join(' · ')}</bdi> : none;
    case 'record':
      return names[value as string] ? <Text value={names[value as string] ?? null} /> : none;
    case 'records': {
      const known = (value as string[]).filter((id) => names[id]);
      if (known.length === 0) return none;
      return (
        <ul>
          {known.map((id) => (
            <li key={id}>
              <Text value={names[id] ?? null} />
            </li>
          ))}
        </ul>
      );
    }
    case 'rows': {
      const rows = (value as Content[]).filter((row) => isOpen(field.of, row, names));
      if (rows.length === 0) return none;
      return (
        <ul>
          {rows.map((row) => (
            <li key={JSON.stringify(row)} className="row-value">
              {Object.entries(field.of)
                .filter(([name, inner]) => isSaid(inner, row[name]))
                .map(([name, inner]) => (
                  <span key={name}>
                    <FieldValue field={inner} value={row[name]} names={names} />
                  </span>
                ))}
            </li>
          ))}
        </ul>
      );
    }
    default:
      return <bdi dir="auto">{String(value)}</bdi>;
  }
}

/** Whether every record that a row points at may be named. */
const isOpen = (fields: Readonly<Record<string, Field>>, row: Content, names: RecordNames): boolean =>
  Object.entries(fields).every(([name, field]) => field.kind !== 'record' || !row[name] || (row[name] as string) in names);

const isSaid = (field: Field, value: unknown): boolean =>
  value !== null && value !== undefined && (field.kind !== 'both' || Boolean((value as Both).en || (value as Both).ar));
