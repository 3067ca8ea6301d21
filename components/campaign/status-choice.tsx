'use client';

import { useTranslations } from 'next-intl';
import { FieldError } from '@/components/form/field';
import { Icon } from '@/components/ui/icon';
import { CAMPAIGN_STATUS_LOOKS } from '@/components/ui/looks';
import type { CampaignStatus } from '@/lib/domain/campaign/status';
import type { FieldErrorCode } from '@/lib/domain/shared/result';

interface StatusChoiceProps {
  /** The statuses the campaign may move to. */
  choices: readonly CampaignStatus[];
  chosen: CampaignStatus | undefined;
  error: FieldErrorCode | undefined;
}

/** The allowed statuses as radio buttons, each with what it means; moved through with the arrow keys. */
export function StatusChoice({ choices, chosen, error }: StatusChoiceProps) {
  const t = useTranslations('status');
  const status = useTranslations('campaignStatus');
  const hint = useTranslations('campaignStatusHint');
  const errorId = error ? 'status-error' : undefined;
  return (
    <fieldset
      className={error ? 'field bad status-choice' : 'field status-choice'}
      id="status"
      tabIndex={-1}
      aria-describedby={errorId}
    >
      <legend className="lbl">{t('choose')}</legend>
      {choices.length === 1 && <p className="hint">{t('onlyActive')}</p>}
      <div className="status-options">
        {choices.map((choice) => {
          const look = CAMPAIGN_STATUS_LOOKS[choice];
          return (
            <label key={choice} className="opt">
              <input
                type="radio"
                name="status"
                value={choice}
                required
                defaultChecked={choice === chosen || choices.length === 1}
              />
              <span className={`i-${look.tone}`}>
                <Icon name={look.icon} />
              </span>
              <span>
                <b>{status(choice)}</b>
                <small>{hint(choice)}</small>
              </span>
            </label>
          );
        })}
      </div>
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}
