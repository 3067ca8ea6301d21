'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import { FieldError } from '@/components/form/field';
import { Icon } from '@/components/ui/icon';
import type { Field, Fields } from '@/lib/domain/record/field';
import type { FormValues } from '@/lib/domain/record/write';
import type { FieldProps } from './field-props';
import { useHeard } from './use-heard';

interface RowsFieldProps extends FieldProps {
  field: Extract<Field, { kind: 'rows' }>;
  id: string;
  label: string;
  hint: ReactNode;
  /** What draws one field. */
  draw: ComponentType<FieldProps>;
}

interface Row {
  key: number;
  values: FormValues;
}

/** Several things of several fields each: who takes part, and in what role. They travel as one string. */
export function RowsField({ name, field, noun, values, errors, find, id, label, hint, draw }: RowsFieldProps) {
  const t = useTranslations('recordForm');
  const [rows, setRows] = useState<Row[]>(() => readRows(values[name] ?? '').map((row, key) => ({ key, values: row })));
  const next = useRef(rows.length);
  const hidden = useRef<HTMLInputElement>(null);
  const written = JSON.stringify(rows.map((row) => row.values));
  const error = errors[name];
  const errorId = error ? `${id}-error` : undefined;
  useHeard(hidden, written);
  const dragged = useRef<number>(undefined);
  const [said, setSaid] = useState('');

  /** Puts the row of a key where another row stands, and says so. */
  const move = (key: number, to: number) =>
    setRows((all) => {
      const from = all.findIndex((row) => row.key === key);
      const row = all[from];
      if (!row || to < 0 || to >= all.length || from === to) return all;
      const rest = all.filter((other) => other.key !== key);
      setSaid(t('moved', { place: to + 1, count: all.length }));
      return [...rest.slice(0, to), row, ...rest.slice(to)];
    });

  const change = (key: number, part: string, value: string) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, values: { ...row.values, [part]: value } } : row)));
  return (
    <fieldset className={error ? 'field bad rows-field' : 'field rows-field'} id={id} tabIndex={-1} aria-describedby={errorId}>
      <legend className="lbl">{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <input type="hidden" name={name} value={written} ref={hidden} />
      {rows.map((row, i) => (
        <RowBox
          key={row.key}
          fields={field.of}
          noun={noun}
          find={find}
          draw={draw}
          row={row}
          prefix={`${id}-${row.key}-`}
          change={(part, value) => change(row.key, part, value)}
          remove={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
          label={t('row', { label, number: i + 1 })}
          order={
            field.ordered && {
              up: i > 0 ? () => move(row.key, i - 1) : null,
              down: i < rows.length - 1 ? () => move(row.key, i + 1) : null,
              grab: () => {
                dragged.current = row.key;
              },
              over: () => dragged.current !== undefined && move(dragged.current, i),
              drop: () => {
                dragged.current = undefined;
              },
            }
          }
        />
      ))}
      <button
        type="button"
        className="btn btn-sm"
        onClick={() => {
          next.current += 1;
          setRows((all) => [...all, { key: next.current, values: emptyRow(field.of) }]);
        }}
      >
        <Icon name="plus" small />
        {t('addRow', { label })}
      </button>
      <FieldError id={errorId} error={error} />
      <p className="vh" aria-live="polite">
        {said}
      </p>
    </fieldset>
  );
}

/** How a row changes its place: by its arrows, or dragged by its grip. */
interface RowOrder {
  up: (() => void) | null;
  down: (() => void) | null;
  grab: () => void;
  over: () => void;
  drop: () => void;
}

interface RowBoxProps {
  fields: Fields;
  noun: FieldProps['noun'];
  find: FieldProps['find'];
  draw: ComponentType<FieldProps>;
  row: Row;
  prefix: string;
  label: string;
  change: (part: string, value: string) => void;
  remove: () => void;
  order: RowOrder | undefined;
}

/** The fields of one row; their inputs have no part in the form but through the row's string. */
function RowBox({ fields, noun, find, draw: RecordField, row, prefix, label, change, remove, order }: RowBoxProps) {
  const t = useTranslations('recordForm');
  const heard = (target: EventTarget) => {
    const { name, value } = target as HTMLInputElement;
    if (name) change(name, value);
  };
  return (
    <fieldset
      className={order ? 'row-box row-ordered' : 'row-box'}
      aria-label={label}
      onInput={(event) => heard(event.target)}
      onDragOver={(event) => {
        event.preventDefault();
        order?.over();
      }}
      onDrop={(event) => {
        event.preventDefault();
        order?.drop();
      }}
    >
      {order && (
        <div className="row-order">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows beside it do the same by keyboard */}
          <span className="row-grip" draggable title={t('drag')} onDragStart={order.grab} onDragEnd={order.drop}>
            <Icon name="grip-vertical" small />
          </span>
          <MoveButton icon="chevron-up" label={t('up', { label })} move={order.up} />
          <MoveButton icon="chevron-down" label={t('down', { label })} move={order.down} />
        </div>
      )}
      <div className="row-fields">
        {Object.entries(fields).map(([part, inner]) => (
          <RecordField
            key={part}
            name={part}
            field={inner}
            noun={noun}
            values={row.values}
            errors={{}}
            find={find}
            prefix={prefix}
            detached
          />
        ))}
      </div>
      <button type="button" className="icon-btn" aria-label={t('removeRow', { label })} onClick={remove}>
        <Icon name="x" small />
      </button>
    </fieldset>
  );
}

/** An arrow; where there is nowhere to go it stays, so that the focus does too. */
function MoveButton({ icon, label, move }: { icon: 'chevron-up' | 'chevron-down'; label: string; move: (() => void) | null }) {
  return (
    <button type="button" className="icon-btn" aria-label={label} aria-disabled={!move} onClick={() => move?.()}>
      <Icon name={icon} small />
    </button>
  );
}

function emptyRow(fields: Fields): FormValues {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'both'
        ? [
            [`${name}En`, ''],
            [`${name}Ar`, ''],
          ]
        : [[name, field.kind === 'choice' ? (field.start ?? '') : '']],
    ),
  );
}

function readRows(value: string): FormValues[] {
  try {
    const rows: unknown = JSON.parse(value || '[]');
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}
