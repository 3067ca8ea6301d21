'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary';
import { Field, FieldError } from '@/components/form/field';
import { Link } from '@/components/ui/link';
import { POSITION_EVIDENCE } from '@/lib/domain/position/position';
import type { Both } from '@/lib/domain/shared/both';
import type { FormState } from '@/lib/domain/shared/form-state';
import { directionOf, otherLocale } from '@/lib/i18n/locale';
import { plainText } from '@/lib/i18n/text';
import { ValueChoice } from './value-choice';

/** Far above any limit, so that a long paste is refused in words and not cut. */
const PASTE_MAX = 50_000;

interface PositionFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The entry's own id: sent twice, it is one entry. */
  id: string;
  contactId: string;
  campaigns: readonly { id: string; title: Both }[];
  /** The campaign that is chosen from the start. */
  campaign: string | undefined;
  today: string;
  /** The recorder's own organisation, which alone can keep an entry to itself. */
  organisation: string | null;
  next: string;
}

/** Records where somebody stands: on what, since when, and how we know. Works before JavaScript. */
export function PositionForm({ action, id, contactId, campaigns, campaign, today, organisation, next }: PositionFormProps) {
  const t = useTranslations('positionForm');
  const evidence = useTranslations('positionEvidence');
  const visibility = useTranslations('visibility');
  const words = useTranslations('recordForm');
  const locale = useLocale();
  const [state, submit, pending] = useActionState(action, {});
  const typed = state.values ?? {};
  const errors = state.fields ?? {};
  const labels = ['campaign', 'value', 'evidence', 'happenedOn', 'sentence', 'source', 'visibility'] as const;
  const inputOf = (name: (typeof labels)[number]) => (name === 'sentence' ? `sentence${locale === 'ar' ? 'Ar' : 'En'}` : name);
  return (
    <form action={submit} className="form position-form" key={state.attempt} noValidate>
      <ErrorSummary
        state={state}
        fields={[
          ...labels.map((name) => ({ name, id: inputOf(name), label: t(name) })),
          ...(['sentenceEn', 'sentenceAr'] as const).map((name) => ({ name, id: name, label: t('sentence') })),
        ]}
      />
      <input type="hidden" name="positionId" value={typed.positionId ?? id} />
      <input type="hidden" name="contact" value={contactId} />
      <input type="hidden" name="next" value={next} />
      <Field id="campaign" label={t('campaign')} error={errors.campaign}>
        {(box) => (
          <select {...box} className="input" name="campaign" defaultValue={typed.campaign ?? campaign ?? ''}>
            <option value="">{words('noChoice')}</option>
            {campaigns.map((one) => (
              <option key={one.id} value={one.id}>
                {plainText(one.title, locale)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ValueChoice label={t('value')} chosen={typed.value} error={errors.value} />
      <div className="side-by-side">
        <Field id="evidence" label={t('evidence')} hint={t('evidenceHint')} error={errors.evidence}>
          {(box) => (
            <select {...box} className="input" name="evidence" defaultValue={typed.evidence ?? ''}>
              <option value="">{words('noChoice')}</option>
              {POSITION_EVIDENCE.map((code) => (
                <option key={code} value={code}>
                  {evidence(code)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="happenedOn" label={t('happenedOn')} hint={t('happenedOnHint')} error={errors.happenedOn}>
          {(box) => (
            <input
              {...box}
              className="input"
              type="date"
              name="happenedOn"
              dir="ltr"
              max={today}
              defaultValue={typed.happenedOn ?? today}
            />
          )}
        </Field>
      </div>
      <fieldset
        className={errors.sentence ? 'field bad both' : 'field both'}
        aria-describedby={errors.sentence ? 'sentence-hint sentence-error' : 'sentence-hint'}
      >
        <legend className="lbl">{words('optional', { label: t('sentence') })}</legend>
        <p className="hint" id="sentence-hint">
          {t('sentenceHint')}
        </p>
        <div className="both-sides">
          {[locale, otherLocale(locale)].map((language) => {
            const name = language === 'ar' ? 'sentenceAr' : 'sentenceEn';
            return (
              <Field key={name} id={name} label={words(language === 'ar' ? 'inArabic' : 'inEnglish')} error={errors[name]}>
                {(box) => (
                  <textarea
                    {...box}
                    className="input"
                    name={name}
                    lang={language}
                    dir={directionOf(language)}
                    rows={2}
                    maxLength={PASTE_MAX}
                    defaultValue={typed[name]}
                  />
                )}
              </Field>
            );
          })}
        </div>
        <FieldError id="sentence-error" error={errors.sentence} />
      </fieldset>
      <Field id="source" label={words('optional', { label: t('source') })} hint={t('sourceHint')} error={errors.source}>
        {(box) => (
          <input
            {...box}
            className="input"
            type="text"
            inputMode="url"
            name="source"
            dir="ltr"
            autoComplete="off"
            maxLength={PASTE_MAX}
            defaultValue={typed.source}
          />
        )}
      </Field>
      {organisation === null ? (
        <input type="hidden" name="visibility" value="COALITION" />
      ) : (
        <Field id="visibility" label={t('visibility')} hint={t('visibilityHint')} error={errors.visibility}>
          {(box) => (
            <select {...box} className="input" name="visibility" defaultValue={typed.visibility ?? 'COALITION'}>
              <option value="COALITION">{visibility('COALITION')}</option>
              <option value="ORGANISATION">{t('only', { organisation })}</option>
            </select>
          )}
        </Field>
      )}
      <div className="form-actions">
        <button className="btn btn-primary" type="submit" aria-disabled={pending}>
          {pending ? words('saving') : t('submit')}
        </button>
        <Link className="btn" href={next}>
          {words('cancel')}
        </Link>
      </div>
    </form>
  );
}
