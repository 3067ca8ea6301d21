'use client';

import { useTranslations } from 'next-intl';
import { POSITION_LOOKS } from '@/components/contact/looks';
import { FieldError } from '@/components/form/field';
import { Icon } from '@/components/ui/icon';
import { POSITIONS } from '@/lib/domain/position/position';
import type { FieldErrorCode } from '@/lib/domain/shared/result';

/** The positions as radio buttons, from one end to the other. */
export function ValueChoice({
  label,
  chosen,
  error,
}: {
  label: string;
  chosen: string | undefined;
  error: FieldErrorCode | undefined;
}) {
  const position = useTranslations('position');
  const errorId = error ? 'value-error' : undefined;
  return (
    <fieldset
      className={error ? 'field bad value-choice' : 'field value-choice'}
      id="value"
      tabIndex={-1}
      aria-describedby={errorId}
    >
      <legend className="lbl">{label}</legend>
      <div className="value-options">
        {POSITIONS.map((value) => (
          <label key={value} className="opt">
            <input type="radio" name="value" value={value} required defaultChecked={value === chosen} />
            <span className={`i-${POSITION_LOOKS[value].tone}`}>
              <Icon name={POSITION_LOOKS[value].icon} />
            </span>
            <b>{position(value)}</b>
          </label>
        ))}
      </div>
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}
