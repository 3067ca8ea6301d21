'use client';

import { useCombobox } from 'downshift';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Field } from '@/components/form/field';
import { Icon } from '@/components/ui/icon';
import { Text } from '@/components/ui/text';
import type { ReferableNoun } from '@/lib/domain/record/noun';
import type { ChosenRecord, RecordLabel } from '@/lib/domain/record/write';
import type { FieldErrorCode } from '@/lib/domain/shared/result';
import { plainText } from '@/lib/i18n/text';
import { useHeard } from './use-heard';

export type FindChoices = (nouns: readonly ReferableNoun[], query: string) => Promise<RecordLabel[]>;

/** How long somebody pauses in typing before the choices are asked for, in milliseconds. */
const PAUSE = 150;

interface RecordChoiceProps {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error: FieldErrorCode | undefined;
  nouns: readonly ReferableNoun[];
  many: boolean;
  /** The form's string: one chosen record, or a list of them. */
  value: string;
  find: FindChoices;
  /** The id of the form it belongs to, where that is not the one around it. */
  form?: string;
}

/** Chooses records by typing a part of their name, in either script; what is chosen stands as tags. */
export function RecordChoice({ id, name, label, hint, error, nouns, many, value, find, form }: RecordChoiceProps) {
  const t = useTranslations('recordForm');
  const noun = useTranslations('noun');
  const locale = useLocale();
  const [chosen, setChosen] = useState<ChosenRecord[]>(() => readChosen(value));
  const [choices, setChoices] = useState<RecordLabel[] | null>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const written = writeChosen(chosen, many);
  const baseId = useId();

  useHeard(hidden, written);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (query: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => setChoices(await find(nouns, query).catch(() => [])), PAUSE);
  };
  const offered = (choices ?? []).filter((choice) => !chosen.some(({ id: taken }) => taken === choice.id));
  const { isOpen, getMenuProps, getInputProps, getItemProps, getLabelProps, highlightedIndex, setInputValue } =
    useCombobox<RecordLabel>({
      id: baseId,
      inputId: id,
      items: offered,
      itemToString: (item) => (item ? plainText(item.title, locale) : ''),
      selectedItem: null,
      onInputValueChange: ({ inputValue }) => ask(inputValue),
      onIsOpenChange: ({ isOpen: opened, inputValue }) => opened && ask(inputValue ?? ''),
      onSelectedItemChange: ({ selectedItem }) => {
        if (!selectedItem) return;
        const record = { id: selectedItem.id, label: selectedItem.title, hint: selectedItem.hint };
        setChosen(many ? [...chosen, record] : [record]);
        setInputValue('');
      },
      stateReducer: (_, { type, changes }) => {
        const isChoice =
          type === useCombobox.stateChangeTypes.ItemClick || type === useCombobox.stateChangeTypes.InputKeyDownEnter;
        if (isChoice || type === useCombobox.stateChangeTypes.InputBlur) return { ...changes, inputValue: '' };
        return changes;
      },
    });
  const { id: _, ...labelProps } = getLabelProps();
  const { id: inputId, 'aria-labelledby': __, ...inputProps } = getInputProps();

  return (
    <Field
      id={id}
      label={
        <span {...labelProps} id={`${id}-label`}>
          {label}
        </span>
      }
      hint={hint}
      error={error}
    >
      {(box) => (
        <div className="choice">
          <input type="hidden" name={name} form={form} value={written} ref={hidden} />
          {chosen.length > 0 && (
            <ul className="tags" aria-label={t('chosen')}>
              {chosen.map((record) => (
                <li key={record.id} className="tag-chosen">
                  <Text value={record.label} />
                  {record.hint && <small dir="ltr">{record.hint}</small>}
                  <button
                    type="button"
                    className="tag-remove"
                    aria-label={t('remove', { what: plainText(record.label, locale) })}
                    onClick={() => setChosen(chosen.filter(({ id: other }) => other !== record.id))}
                  >
                    <Icon name="x" small />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <div className="choice-box">
            <input
              {...box}
              {...inputProps}
              form={form}
              id={inputId ?? id}
              className="input"
              dir="auto"
              autoComplete="off"
              placeholder={chosen.length > 0 && !many ? t('replace') : t('find')}
            />
            <ul {...getMenuProps({ 'aria-labelledby': `${id}-label` })} className={isOpen ? 'choices' : 'choices none'}>
              {isOpen &&
                offered.map((item, index) => (
                  <li
                    key={item.id}
                    {...getItemProps({ item, index })}
                    className={index === highlightedIndex ? 'choice-item on' : 'choice-item'}
                  >
                    <Text value={item.title} />
                    <small>
                      {nouns.length > 1 && noun(item.noun)} {item.hint && <bdi dir="ltr">{item.hint}</bdi>}
                    </small>
                  </li>
                ))}
            </ul>
            {isOpen && choices !== null && offered.length === 0 && <p className="choices choice-none">{t('nothingFound')}</p>}
          </div>
        </div>
      )}
    </Field>
  );
}

/** The records in a form's string; none where it is no such string. */
export function readChosen(value: string): ChosenRecord[] {
  if (!value.startsWith('{') && !value.startsWith('[')) return [];
  try {
    return [JSON.parse(value)].flat() as ChosenRecord[];
  } catch {
    return [];
  }
}

function writeChosen(chosen: ChosenRecord[], many: boolean): string {
  if (many) return JSON.stringify(chosen);
  return chosen[0] ? JSON.stringify(chosen[0]) : '';
}
