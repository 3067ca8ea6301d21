'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { type DebriefPart, debriefRows } from '@/lib/domain/meeting/debrief';
import type { FormValues } from '@/lib/domain/record/write';
import { newId } from '@/lib/domain/shared/ids';

interface RowsProps {
  part: DebriefPart;
  values: Readonly<Partial<FormValues>>;
  /** The first row where there is none yet; left out, rows begin with a button. */
  first?: string;
  /** What a row is called, with its number, and the button that adds one. */
  label: (number: number) => string;
  add: string;
  /** The rows that stand elsewhere. */
  except?: readonly string[];
  children: (key: string, isNew: boolean) => ReactNode;
}

/** Rows of one part, with a button for one more; a row that is on record is changed and not taken away here. */
export function DebriefRows({ part, values, first, label, add, except = [], children }: RowsProps) {
  const t = useTranslations('debrief');
  const [keys, setKeys] = useState(() => {
    const found = debriefRows(values).filter((row) => row.part === part && !except.includes(row.key));
    return found.length === 0 && first ? [first] : found.map(({ key }) => key);
  });
  const isNew = (key: string) => Number(values[`${part}.${key}.version`] ?? 0) === 0;
  return (
    <>
      {keys.map((key, i) => (
        <fieldset key={key} className="debrief-row">
          <legend className="vh">{label(i + 1)}</legend>
          {children(key, isNew(key))}
          {isNew(key) && (keys.length > 1 || !first) && (
            <button
              type="button"
              className="icon-btn"
              aria-label={t('remove', { what: label(i + 1) })}
              onClick={() => setKeys(keys.filter((other) => other !== key))}
            >
              <Icon name="x" small />
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" className="btn" onClick={() => setKeys([...keys, freshId()])}>
        <Icon name="plus" small />
        {add}
      </button>
    </>
  );
}

const freshId = () => newId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
