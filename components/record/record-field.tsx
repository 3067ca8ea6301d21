'use client';

import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Field as FieldBox, FieldError, isolated } from '@/components/form/field';
import type { Field } from '@/lib/domain/record/field';
import { directionOf, otherLocale } from '@/lib/i18n/locale';
import type { FieldProps } from './field-props';
import { useFieldWords } from './field-words';
import { RecordChoice } from './record-choice';
import { RowsField } from './rows-field';

/** Far above any limit, so that a long paste is refused in words and not cut. */
const PASTE_MAX = 50_000;

/** The form of no form: what names it is left out when the form around it is sent. */
const NO_FORM = 'none';

/** One field of a record's form, as wide as its kind needs. */
export function RecordField(props: FieldProps) {
  const { field } = props;
  const isLong = field.kind === 'text' && (field.lines ?? 1) > 1;
  return (
    <div className={`cell cell-${isLong ? 'both' : field.kind}`}>
      <Control {...props} />
    </div>
  );
}

/** The field drawn by its kind. */
function Control(props: FieldProps) {
  const { name, field, noun, values, errors, find, prefix = '', detached } = props;
  const form = detached && NO_FORM;
  const words = useFieldWords(noun);
  const hints = useTranslations('recordHint');
  const t = useTranslations('recordForm');
  const id = `${prefix}${name}`;
  const hintKey = words.hint(name) ?? (field.kind === 'date' ? 'date' : null);
  const hint = hintKey ? hints.rich(hintKey, { d: isolated }) : undefined;
  const label = 'required' in field && field.required ? words.label(name) : t('optional', { label: words.label(name) });
  const common = { id, hint, error: errors[name] };
  const value = values[name] ?? '';

  switch (field.kind) {
    case 'both':
      return <BothField {...props} id={id} label={words.label(name)} hint={hint} />;
    case 'rows':
      return <RowsField {...props} field={field} id={id} label={words.label(name)} hint={hint} draw={RecordField} />;
    case 'record':
    case 'records':
      return (
        <RecordChoice
          {...common}
          name={name}
          label={label}
          nouns={field.of}
          many={field.kind === 'records'}
          value={value}
          find={find}
          form={form}
        />
      );
    case 'choice':
      return (
        <FieldBox {...common} label={words.label(name)}>
          {(box) => (
            <select {...box} className="input" name={name} form={form} defaultValue={value}>
              {field.optional && <option value="">{t('noChoice')}</option>}
              <Options of={field.of} words={field.words} />
            </select>
          )}
        </FieldBox>
      );
    case 'flag':
      return (
        <label className="check">
          <input type="checkbox" id={id} name={name} form={form} defaultChecked={value !== ''} /> {words.label(name)}
        </label>
      );
    case 'texts':
      return (
        <FieldBox {...common} label={label}>
          {(box) => (
            <textarea
              {...box}
              className="input"
              name={name}
              form={form}
              dir="auto"
              rows={3}
              maxLength={PASTE_MAX}
              defaultValue={value}
            />
          )}
        </FieldBox>
      );
    default:
      return (
        <FieldBox {...common} label={label}>
          {(box) =>
            field.kind === 'text' && (field.lines ?? 1) > 1 ? (
              <textarea
                {...box}
                className="input"
                name={name}
                form={form}
                dir={field.ltr ? 'ltr' : 'auto'}
                rows={field.lines}
                maxLength={PASTE_MAX}
                defaultValue={value}
              />
            ) : (
              <input
                {...box}
                {...INPUTS[field.kind](field as never)}
                name={name}
                form={form}
                maxLength={PASTE_MAX}
                autoComplete="off"
                defaultValue={value}
              />
            )
          }
        </FieldBox>
      );
  }
}

/** How each kind of short field is typed. */
const INPUTS = {
  text: ({ ltr, format }: Extract<Field, { kind: 'text' }>) => ({
    className: 'input',
    type: format === 'email' ? 'email' : 'text',
    dir: ltr ? 'ltr' : 'auto',
  }),
  date: () => ({ className: 'input input-date', type: 'text', dir: 'ltr' }),
  day: () => ({ className: 'input input-date', type: 'date', dir: 'ltr' }),
  time: () => ({ className: 'input input-date', type: 'time', dir: 'ltr' }),
  number: () => ({ className: 'input input-date', type: 'text', inputMode: 'numeric', dir: 'ltr' }) as const,
  years: () => ({ className: 'input input-date', type: 'text', dir: 'ltr' }),
} as const satisfies Record<string, (field: never) => object>;

/** The words of a field's codes, in their order. */
function Options({ of, words }: { of: readonly string[]; words: string }) {
  const say = useCodeWords(words);
  return of.map((code) => (
    <option key={code} value={code}>
      {say(code)}
    </option>
  ));
}

/** Says a code by the words of its group; the code itself where there are none. */
export function useCodeWords(words: string): (code: string) => string {
  const group = useMessages()[words as 'role'] as Record<string, string> | undefined;
  return (code) => group?.[code] ?? code;
}

interface BothProps extends FieldProps {
  id: string;
  label: string;
  hint: ReactNode;
}

/** A text in both languages, side by side, the reader's own first. */
function BothField({ name, field, values, errors, id, label, hint, prefix = '', detached }: BothProps) {
  const t = useTranslations('recordForm');
  const locale = useLocale();
  const lines = field.kind === 'both' ? (field.lines ?? 1) : 1;
  const required = field.kind === 'both' && field.required;
  const hintId = hint ? `${id}-hint` : undefined;
  const error = errors[name];
  const errorId = error ? `${id}-error` : undefined;
  return (
    <fieldset
      className={error ? 'field bad both' : 'field both'}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
    >
      <legend className="lbl">{required ? label : t('optional', { label })}</legend>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <div className="both-sides">
        {[locale, otherLocale(locale)].map((language) => {
          const part = `${name}${language === 'ar' ? 'Ar' : 'En'}`;
          const shared = {
            className: 'input',
            name: part,
            form: detached && NO_FORM,
            lang: language,
            dir: directionOf(language),
            maxLength: PASTE_MAX,
            defaultValue: values[part] ?? '',
          };
          return (
            <FieldBox
              key={part}
              id={`${prefix}${part}`}
              label={t(language === 'ar' ? 'inArabic' : 'inEnglish')}
              error={errors[part]}
            >
              {(box) =>
                lines > 1 ? (
                  <textarea {...box} {...shared} rows={lines} />
                ) : (
                  <input {...box} {...shared} type="text" autoComplete="off" />
                )
              }
            </FieldBox>
          );
        })}
      </div>
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}
