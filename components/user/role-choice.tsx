'use client';

import { useTranslations } from 'next-intl';
import { FieldError } from '@/components/form/field';
import { ROLES } from '@/lib/domain/auth/roles';
import type { FieldErrorCode } from '@/lib/domain/shared/result';

/** The roles as radio buttons, each with what it may do. */
export function RoleChoice({ chosen, error }: { chosen: string | undefined; error: FieldErrorCode | undefined }) {
  const t = useTranslations('people');
  const name = useTranslations('role');
  const hint = useTranslations('roleHint');
  const errorId = error ? 'role-error' : undefined;
  return (
    <fieldset
      className={error ? 'field bad status-choice' : 'field status-choice'}
      id="role"
      tabIndex={-1}
      aria-describedby={errorId}
    >
      <legend className="lbl">{t('role')}</legend>
      <div className="status-options role-options">
        {ROLES.map((role) => (
          <label className="opt" key={role}>
            <input type="radio" name="role" value={role} required defaultChecked={role === chosen} />
            <span>
              <b>{name(role)}</b>
              <small>{hint(role)}</small>
            </span>
          </label>
        ))}
      </div>
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}
