import { useTranslations } from 'next-intl';
import { StepForm } from '@/components/form/step-form';
import { Icon } from '@/components/ui/icon';
import type { SpellingView } from '@/lib/domain/search/spelling';
import { type SpellingAction, SpellingForm } from './spelling-form';

interface SpellingListProps {
  spellings: readonly SpellingView[];
  save: SpellingAction;
  remove: SpellingAction;
}

/** All spellings, each group behind its words to change it. */
export function SpellingList({ spellings, save, remove }: SpellingListProps) {
  const t = useTranslations('spelling');
  return (
    <ul className="rows spellings">
      {spellings.map(({ id, version, forms, isStem }) => (
        <li key={`${id} ${version}`}>
          <details>
            <summary>
              {forms.map((form) => (
                <bdi key={form}>{form}</bdi>
              ))}
              {isStem && <span className="hint">{t('stem')}</span>}
              <Icon name="pen-line" small />
            </summary>
            <SpellingForm action={save} id={id} version={version} forms={forms.join('، ')} isStem={isStem} />
            <StepForm
              action={remove}
              values={{ id, version }}
              label={t('remove')}
              subject={forms.join('، ')}
              className="btn btn-quiet"
            />
          </details>
        </li>
      ))}
    </ul>
  );
}
