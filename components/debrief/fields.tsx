'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Field, FieldError } from '@/components/form/field';
import { type DebriefPart, debriefName } from '@/lib/domain/meeting/debrief';
import type { FormValues } from '@/lib/domain/record/write';
import type { FieldErrors } from '@/lib/domain/shared/result';
import { directionOf, type Locale, otherLocale } from '@/lib/i18n/locale';

/** What every row of a debrief is drawn from. */
export interface RowProps {
  values: Readonly<Partial<FormValues>>;
  errors: FieldErrors;
  /** Which row it is. */
  part: DebriefPart;
  rowKey: string;
}

/** The form's name of a text in one language. */
export const inLanguageOf = (name: string, locale: Locale): string => `${name}${locale === 'ar' ? 'Ar' : 'En'}`;

/** What a row sends along unseen. */
export function HiddenFields({ values, part, rowKey, fields }: RowProps & { fields: Readonly<Record<string, string>> }) {
  return Object.entries(fields).map(([field, start]) => {
    const name = debriefName(part, rowKey, field);
    return <input key={field} type="hidden" name={name} value={values[name] ?? start} />;
  });
}

interface TextProps extends RowProps {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  lines?: number;
}

/** Words in the reader's language, with the other language folded below. */
export function WordsField({ values, errors, part, rowKey, field, label, hint, lines = 2 }: TextProps) {
  const t = useTranslations('recordForm');
  const locale = useLocale();
  const other = otherLocale(locale);
  const name = debriefName(part, rowKey, field);
  const [own, second] = [inLanguageOf(name, locale), inLanguageOf(name, other)];
  const box = (language: Locale) => ({
    className: 'input',
    name: inLanguageOf(name, language),
    lang: language,
    dir: directionOf(language),
    rows: lines,
    defaultValue: values[inLanguageOf(name, language)] ?? '',
  });
  return (
    <div className="words-field">
      <Field id={own} label={label} hint={hint} error={errors[own] ?? errors[name]}>
        {(field) => <textarea {...field} {...box(locale)} />}
      </Field>
      <details className="other-language" open={Boolean(values[second] || errors[second])}>
        <summary>{t(other === 'ar' ? 'inArabic' : 'inEnglish')}</summary>
        <Field
          id={second}
          label={
            <>
              {label} · {t(other === 'ar' ? 'inArabic' : 'inEnglish')}
            </>
          }
          error={errors[second]}
        >
          {(field) => <textarea {...field} {...box(other)} />}
        </Field>
      </details>
    </div>
  );
}

interface SelectProps extends RowProps {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is chosen before anybody chose. */
  start?: string;
  children: ReactNode;
}

/** One of a few, by the device's own list: the quickest for a thumb. */
export function SelectField({ values, errors, part, rowKey, field, label, hint, start = '', children }: SelectProps) {
  const name = debriefName(part, rowKey, field);
  return (
    <Field id={name} label={label} hint={hint} error={errors[name]}>
      {(box) => (
        <select {...box} className="input" name={name} defaultValue={values[name] ?? start}>
          {children}
        </select>
      )}
    </Field>
  );
}

interface ChipsProps extends RowProps {
  field: string;
  legend: ReactNode;
  options: readonly { value: string; label: string }[];
}

/** One of a few, each a button of its own. */
export function ChipsField({ values, errors, part, rowKey, field, legend, options }: ChipsProps) {
  const name = debriefName(part, rowKey, field);
  const error = errors[name];
  const errorId = error ? `${name}-error` : undefined;
  return (
    <fieldset
      className={error ? 'field bad chips-field' : 'field chips-field'}
      id={name}
      tabIndex={-1}
      aria-describedby={errorId}
    >
      <legend className="lbl">{legend}</legend>
      <div className="choice-chips">
        {options.map(({ value, label }) => (
          <label key={value} className="choice-chip">
            <input type="radio" name={name} value={value} defaultChecked={values[name] === value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}
