'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Text } from '@/components/ui/text';
import { debriefName, debriefRows } from '@/lib/domain/meeting/debrief';
import type { DebriefForm, DebriefMember } from '@/lib/domain/meeting/debrief-view';
import { POSITION_EVIDENCE, POSITIONS } from '@/lib/domain/position/position';
import { formatDate } from '@/lib/i18n/format';
import { HiddenFields, type RowProps, SelectField, WordsField } from './fields';

type PositionsProps = Pick<RowProps, 'values' | 'errors'> & { form: Pick<DebriefForm, 'members' | 'campaigns'> };

/** Where a Member stands on each campaign, if they said so; attending is not a position. */
export function Positions({ form, values, errors }: PositionsProps) {
  return debriefRows(values)
    .filter(({ part }) => part === 'position')
    .map(({ key, values: row }) => {
      const member = form.members.find(({ id }) => id === row.contact);
      const campaign = form.campaigns.find(({ id }) => id === row.campaign);
      if (!member || !campaign) return null;
      return (
        <Position key={key} values={values} errors={errors} part="position" rowKey={key} member={member} campaign={campaign} />
      );
    });
}

type PositionProps = RowProps & { member: DebriefMember; campaign: DebriefForm['campaigns'][number] };

function Position({ member, campaign, ...row }: PositionProps) {
  const t = useTranslations('debrief');
  const position = useTranslations('position');
  const evidence = useTranslations('positionEvidence');
  const locale = useLocale();
  const held = member.held.find((one) => one.campaign === campaign.id);
  const said = (field: string) => row.values[debriefName('position', row.rowKey, field)];
  const isOpen =
    ['sentenceEn', 'sentenceAr'].some(said) || Object.keys(row.errors).some((name) => name.startsWith(`position.${row.rowKey}.`));
  return (
    <div className="debrief-row">
      <HiddenFields {...row} fields={{ id: '', version: '0', contact: member.id, campaign: campaign.id }} />
      <SelectField
        {...row}
        field="value"
        label={
          <>
            <Text value={member.name} /> · <Text value={campaign.name} />
          </>
        }
        hint={
          held
            ? t('heldSoFar', {
                position: position(held.value),
                date: formatDate({ on: held.happenedOn, precision: 'DAY' }, locale),
              })
            : t('heldNothing')
        }
      >
        <option value="">{t('saidNothing')}</option>
        {POSITIONS.filter((value) => value !== 'UNKNOWN').map((value) => (
          <option key={value} value={value}>
            {position(value)}
          </option>
        ))}
      </SelectField>
      <details className="other-language" open={isOpen}>
        <summary>{t('restsOn')}</summary>
        <SelectField {...row} field="evidence" label={t('evidence')}>
          {POSITION_EVIDENCE.map((value) => (
            <option key={value} value={value}>
              {evidence(value)}
            </option>
          ))}
        </SelectField>
        <WordsField {...row} field="sentence" label={t('sentence')} />
      </details>
    </div>
  );
}
