'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { Field, isolated } from '@/components/form/field';
import { Link } from '@/components/ui/link';
import { REASON_MAX } from '@/lib/domain/campaign/schema';
import type { CampaignStatus } from '@/lib/domain/campaign/status';
import type { CampaignStatusNow } from '@/lib/domain/campaign/view';
import type { FormState } from '@/lib/domain/shared/form-state';
import { formatDate } from '@/lib/i18n/format';
import { directionOf, otherLocale } from '@/lib/i18n/locale';
import { routes } from '@/lib/web/routes';
import { CampaignStatusChip } from './status-chip';
import { StatusChoice } from './status-choice';
import { StatusConflict } from './status-conflict';

/** Far above the limit of a reason, so that a long paste is refused in words and not cut; far below what a form may weigh. */
const PASTE_MAX = 50_000;

type State = FormState<CampaignStatusNow | null>;

interface CampaignStatusFormProps {
  action: (state: State, form: FormData) => Promise<State>;
  now: CampaignStatusNow;
  today: string;
}

/**
 * Changes a campaign's status: the status, since when, and why. Works before JavaScript. When someone else
 * changed it meanwhile, both versions are shown and what was typed stays.
 */
export function CampaignStatusForm({ action, now: first, today }: CampaignStatusFormProps) {
  const t = useTranslations('status');
  const locale = useLocale();
  const [state, submit, pending] = useActionState(action, {});
  const now = state.conflict ?? first;
  const { campaign, asOf } = now;
  const typed = state.values ?? {};
  const other = otherLocale(locale);
  const own = locale === 'ar' ? 'reasonAr' : 'reasonEn';
  const second = locale === 'ar' ? 'reasonEn' : 'reasonAr';
  const label = (name: 'reasonEn' | 'reasonAr') => t(name);

  return (
    <form action={submit} className="form status-form" key={state.attempt} noValidate>
      <ErrorSummary
        state={state}
        fields={[
          { name: 'status', id: 'status', label: t('choose') },
          { name: 'asOf', id: 'as-of', label: t('asOf') },
          { name: 'reason', id: own, label: t('reason') },
          { name: own, id: own, label: label(own) },
          { name: second, id: second, label: label(second) },
        ]}
      />
      {state.conflict && <StatusConflict now={state.conflict} typed={typed} />}
      <input type="hidden" name="campaignId" value={campaign.id} />
      <input type="hidden" name="version" value={now.version} />

      <p className="status-now">
        {t('now')} <CampaignStatusChip status={campaign.status} /> <span className="hint">{formatDate(asOf, locale)}</span>
      </p>

      <StatusChoice current={campaign.status} chosen={typed.status as CampaignStatus | undefined} error={state.fields?.status} />

      <Field
        id="as-of"
        label={t('asOf')}
        hint={t.rich('asOfHint', { current: formatDate(asOf, locale), d: isolated })}
        error={state.fields?.asOf}
      >
        {(field) => (
          <input
            {...field}
            className="input input-date"
            type="text"
            name="asOf"
            dir="ltr"
            autoComplete="off"
            defaultValue={typed.asOf ?? today}
            maxLength={10}
            required
          />
        )}
      </Field>

      <Field
        id={own}
        label={label(own)}
        hint={t('reasonHint', { max: String(REASON_MAX) })}
        error={state.fields?.[own] ?? state.fields?.reason}
      >
        {(field) => (
          <textarea
            {...field}
            className="input"
            name={own}
            lang={locale}
            dir={directionOf(locale)}
            rows={3}
            maxLength={PASTE_MAX}
            defaultValue={typed[own]}
          />
        )}
      </Field>
      <details className="other-language" open={Boolean(typed[second]) || Boolean(state.fields?.[second])}>
        <summary>{t('otherLanguage')}</summary>
        <Field id={second} label={label(second)} error={state.fields?.[second]}>
          {(field) => (
            <textarea
              {...field}
              className="input"
              name={second}
              lang={other}
              dir={directionOf(other)}
              rows={3}
              maxLength={PASTE_MAX}
              defaultValue={typed[second]}
            />
          )}
        </Field>
      </details>

      <div className="form-actions">
        <button className="btn btn-primary" type="submit" aria-disabled={pending}>
          {pending ? t('saving') : t('save')}
        </button>
        <Link className="btn" href={routes.campaign(campaign.id)}>
          {state.conflict ? t('keepTheirs') : t('cancel')}
        </Link>
      </div>
      <p className="vh" aria-live="polite">
        {pending ? t('saving') : ''}
      </p>
    </form>
  );
}
