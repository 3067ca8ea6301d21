import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Icon, type IconName } from '@/components/ui/icon';
import { reachedSteps, STAGE_STEPS, type StageStep } from '@/lib/domain/campaign/stage';
import type { VehicleView } from '@/lib/domain/campaign/view';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatDate } from '@/lib/i18n/format';

const ICONS: Record<'done' | 'now' | 'open', IconName> = { done: 'check', now: 'hourglass', open: 'circle-dashed' };

/** The way of a bill, as stones: how far the source says it came. */
export function StageTrack({ vehicle, provenance }: { vehicle: VehicleView; provenance: Provenance }) {
  const t = useTranslations('track');
  const stage = useTranslations('stage');
  const dates = useTranslations('date');
  const locale = useLocale();
  const reached = reachedSteps(vehicle.stage);
  const state = (step: StageStep) => reached[step];
  return (
    <ol className="track gap-b" aria-label={t('label')}>
      {STAGE_STEPS.map((step) => (
        <li key={step} className={state(step)} aria-current={state(step) === 'now' ? 'step' : undefined}>
          <span className="stone">
            <Icon name={ICONS[state(step)]} small />
            {t(step)}
          </span>
          {step === reached.at && (
            <p>
              {stage(vehicle.stage)}
              {isKnown(vehicle.stageAsOf) &&
                `${locale === 'ar' ? '، ' : ', '}${dates('asOf', { date: formatDate(vehicle.stageAsOf, locale) })}`}
              <Marks of={citationsOf(provenance, vehicle.id)} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
