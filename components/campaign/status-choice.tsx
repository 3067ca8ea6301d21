'use client';

import { useTranslations } from 'next-intl';
import { FieldError } from '@/components/form/field';
import { Icon } from '@/components/ui/icon';
import { CAMPAIGN_STATUS_LOOKS } from '@/components/ui/looks';
import { CAMPAIGN_STATUSES, type CampaignStatus, nextStatuses } from '@/lib/domain/campaign/status';
import type { FieldErrorCode } from '@/lib/domain/shared/result';

interface StatusChoiceProps {
  /** Where the campaign stands: decides which statuses may follow now. */
  current: CampaignStatus;
  chosen: CampaignStatus | undefined;
  error: FieldErrorCode | undefined;
}

/**
 * The statuses as radio buttons, each with what it means. Those that may follow now come first; the others fit
 * an earlier date only, which the server judges by the status that held then.
 */
export function StatusChoice({ current, chosen, error }: StatusChoiceProps) {
  const t = useTranslations('status');
  const next = nextStatuses(current);
  const earlier = CAMPAIGN_STATUSES.filter((status) => !next.includes(status));
  const errorId = error ? 'status-error' : undefined;
  return (
    <fieldset
      className={error ? 'field bad status-choice' : 'field status-choice'}
      id="status"
      tabIndex={-1}
      aria-describedby={errorId}
    >
      <legend className="lbl">{t('choose')}</legend>
      {next.length === 1 && <p className="hint">{t('onlyActive')}</p>}
      <div className="status-options">
        {next.map((status) => (
          <Option key={status} status={status} checked={status === chosen || next.length === 1} />
        ))}
      </div>
      <details className="other-language" open={chosen !== undefined && earlier.includes(chosen)}>
        <summary>{t('earlierOnly')}</summary>
        <div className="status-options">
          {earlier.map((status) => (
            <Option key={status} status={status} checked={status === chosen} />
          ))}
        </div>
      </details>
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}

function Option({ status, checked }: { status: CampaignStatus; checked: boolean }) {
  const name = useTranslations('campaignStatus');
  const hint = useTranslations('campaignStatusHint');
  const look = CAMPAIGN_STATUS_LOOKS[status];
  return (
    <label className="opt">
      <input type="radio" name="status" value={status} required defaultChecked={checked} />
      <span className={`i-${look.tone}`}>
        <Icon name={look.icon} />
      </span>
      <span>
        <b>{name(status)}</b>
        <small>{hint(status)}</small>
      </span>
    </label>
  );
}
