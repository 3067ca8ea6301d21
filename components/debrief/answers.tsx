'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type FindChoices, RecordChoice } from '@/components/record/record-choice';
import { Text } from '@/components/ui/text';
import { ASK_OUTCOMES } from '@/lib/domain/meeting/asks';
import { debriefName } from '@/lib/domain/meeting/debrief';
import type { DebriefForm } from '@/lib/domain/meeting/debrief-view';
import { plainText } from '@/lib/i18n/text';
import { ChipsField, HiddenFields, type RowProps, WordsField } from './fields';
import { DebriefRows } from './rows';

type AnswersProps = Pick<RowProps, 'values' | 'errors'> & { form: Pick<DebriefForm, 'asks'>; find: FindChoices };

/** What they answered to each ask that was planned, and to others that were raised. */
export function Answers({ form, find, ...row }: AnswersProps) {
  const t = useTranslations('debrief');
  const locale = useLocale();
  return (
    <>
      {form.asks.length === 0 && <p className="hint">{t('noAsks')}</p>}
      {form.asks.map(({ key, titles }) => (
        <div key={key} className="debrief-row">
          <Answer
            {...row}
            rowKey={key}
            isFixed
            title={
              titles.length > 0
                ? titles.map((title) => <Text key={plainText(title, locale)} value={title} className="ask-title" />)
                : t('noAskNamed')
            }
          />
        </div>
      ))}
      <DebriefRows
        part="answer"
        values={row.values}
        except={form.asks.map(({ key }) => key)}
        label={(number) => t('otherAsk', { number })}
        add={t('addAsk')}
      >
        {(key) => {
          const name = debriefName('answer', key, 'asks');
          return (
            <>
              <RecordChoice
                id={name}
                name={name}
                label={t('whichAsk')}
                error={row.errors[name]}
                nouns={['ask']}
                many
                value={row.values[name] ?? ''}
                find={find}
              />
              <Answer {...row} rowKey={key} title={t('answer')} />
            </>
          );
        }}
      </DebriefRows>
    </>
  );
}

type AnswerProps = Pick<RowProps, 'values' | 'errors' | 'rowKey'> & {
  title: ReactNode;
  /** The asks that are answered stand fast. */
  isFixed?: true;
};

function Answer({ title, isFixed, ...props }: AnswerProps) {
  const t = useTranslations('debrief');
  const outcome = useTranslations('askOutcome');
  const row = { ...props, part: 'answer' } as const;
  return (
    <>
      <HiddenFields {...row} fields={{ id: row.rowKey, version: '0', ...(isFixed && { asks: '[]' }) }} />
      <ChipsField
        {...row}
        field="outcome"
        legend={title}
        options={ASK_OUTCOMES.map((value) => ({ value, label: outcome(value) }))}
      />
      <WordsField {...row} field="text" label={t('theirWords')} />
    </>
  );
}
