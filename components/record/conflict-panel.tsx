'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Field, Fields } from '@/lib/domain/record/field';
import type { RecordNoun } from '@/lib/domain/record/noun';
import type { RecordNow } from '@/lib/domain/record/view';
import type { ChosenRecord, FormValues } from '@/lib/domain/record/write';
import { formatInstant } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { useFieldWords } from './field-words';
import { readChosen } from './record-choice';
import { useCodeWords } from './record-field';

interface ConflictPanelProps {
  now: RecordNow;
  timeZone: string;
  noun: RecordNoun;
  fields: Fields;
  /** Takes one of the two into the form. */
  choose: (name: string, value: string) => void;
  /** What was chosen so far, by the form's names. */
  picked: FormValues;
}

/** What somebody else saved meanwhile: field by field theirs and yours, and a button for each. */
export function ConflictPanel({ now, timeZone, noun, fields, choose, picked }: ConflictPanelProps) {
  const t = useTranslations('recordForm');
  const locale = useLocale();
  const { label } = useFieldWords(noun);
  const who = now.by?.who ?? t('somebody');
  return (
    <section className="conflict" aria-labelledby="conflict">
      <h2 id="conflict">{t('conflictHeading')}</h2>
      <p>
        {t('conflictBy', { who })}{' '}
        {now.by && <time dateTime={now.by.at}>{formatInstant(new Date(now.by.at), locale, timeZone)}</time>}
      </p>
      <p>{t(now.conflicts.length > 0 ? 'conflictChoose' : 'conflictMerged')}</p>
      {now.conflicts.map(({ name, theirs, yours }) => {
        const base = name in fields ? name : name.slice(0, -2);
        const field = fields[base];
        const value = picked[name] ?? yours;
        if (!field) return null;
        const side = (text: string, key: 'theirs' | 'yours') => (
          <div className="panel pad">
            <h4>{key === 'theirs' ? t('theirs', { who }) : t('yours')}</h4>
            <div className="conflict-value">
              <FieldValue field={field} name={name} value={text} />
            </div>
            <button type="button" className="btn btn-sm" aria-pressed={value === text} onClick={() => choose(name, text)}>
              {t(key === 'theirs' ? 'takeTheirs' : 'takeYours')}
            </button>
          </div>
        );
        return (
          <fieldset key={name} className="conflict-field" aria-label={label(base)}>
            <h3>{label(base)}</h3>
            <div className="conflict-sides">
              {side(theirs, 'theirs')}
              {side(yours, 'yours')}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}

/** A form's string as it is read. */
function FieldValue({ field, name, value }: { field: Field; name: string; value: string }) {
  const t = useTranslations('recordForm');
  const locale = useLocale();
  const words = useCodeWords(field.kind === 'choice' ? field.words : '');
  if (value === '' || value === '[]') return <span className="guess">{t('empty')}</span>;
  if (field.kind === 'choice') return words(value);
  if (field.kind === 'both') {
    const isArabic = name.endsWith('Ar');
    return (
      <span lang={isArabic ? 'ar' : 'en'} dir={isArabic ? 'rtl' : 'ltr'}>
        {value}
      </span>
    );
  }
  if (field.kind === 'record' || field.kind === 'records') return <Names of={readChosen(value)} locale={locale} />;
  if (field.kind === 'rows') {
    const rows = JSON.parse(value) as FormValues[];
    return <Names of={rows.flatMap((row) => Object.values(row).flatMap(readChosen))} locale={locale} />;
  }
  return <bdi dir="auto">{value}</bdi>;
}

function Names({ of, locale }: { of: ChosenRecord[]; locale: 'ar' | 'en' }) {
  return (
    <ul>
      {of.map(({ id, label }) => (
        <li key={id}>
          <bdi>{plainText(label, locale)}</bdi>
        </li>
      ))}
    </ul>
  );
}
