'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { Text } from '@/components/ui/text';
import type { DebriefForm } from '@/lib/domain/meeting/debrief-view';
import { ChipsField, type RowProps } from './fields';

type AttendanceProps = Pick<RowProps, 'values' | 'errors'> & { form: Pick<DebriefForm, 'participants' | 'delegates'> };

/** Who came, of them and of us; one button says that all did. */
export function Attendance({ form, ...row }: AttendanceProps) {
  const t = useTranslations('debrief');
  const words = useTranslations('attended');
  const role = useTranslations('delegationRole');
  const box = useRef<HTMLDivElement>(null);
  const options = (['YES', 'NO'] as const).map((value) => ({ value, label: words(value) }));
  const everybody = () => {
    for (const input of box.current?.querySelectorAll<HTMLInputElement>('input[value=YES]') ?? []) input.checked = true;
    box.current?.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  if (form.participants.length + form.delegates.length === 0) return <p className="hint">{t('nobodyNamed')}</p>;
  return (
    <div className="attendance" ref={box}>
      {form.participants.map(({ id, name }) => (
        <ChipsField
          key={id}
          {...row}
          part="participant"
          rowKey={id}
          field="attended"
          legend={<Text value={name} />}
          options={options}
        />
      ))}
      {form.delegates.map(({ id, name, role: part }) => (
        <ChipsField
          key={id}
          {...row}
          part="delegate"
          rowKey={id}
          field="attended"
          legend={
            <>
              <Text value={name} /> <small className="hint">{role(part)}</small>
            </>
          }
          options={options}
        />
      ))}
      <button type="button" className="btn" onClick={everybody}>
        <Icon name="check" small />
        {t('everybody')}
      </button>
    </div>
  );
}
