import { useLocale, useTranslations } from 'next-intl';
import { Text } from '@/components/ui/text';
import { changedFields, type FieldChange } from '@/lib/domain/audit/changes';
import { letterChange } from '@/lib/domain/audit/letter-changes';
import { type ActivityView, contentsOf, type RecordNames } from '@/lib/domain/audit/view';
import { ROLES, THEMES } from '@/lib/domain/auth/roles';
import { CAMPAIGN_STATUSES } from '@/lib/domain/campaign/status';
import { POSITION_FIELDS } from '@/lib/domain/position/schema';
import { definitionOf } from '@/lib/domain/record/definitions';
import { nounOfType } from '@/lib/domain/record/noun';
import { isKnown, type PartialDate } from '@/lib/domain/shared/partial-date';
import { formatDate, formatList, formatNumber } from '@/lib/i18n/format';
import { ChangesTable } from './changes-table';
import { RecordChanges } from './record-changes';

/** What an event changed, field by field; nothing where it kept nothing. */
export function ChangeTable({ event, names }: { event: ActivityView; names: RecordNames }) {
  const noun = event.action.startsWith('record.') ? nounOfType(event.recordType) : null;
  if (noun && noun !== 'person')
    return <RecordChanges noun={noun} fields={definitionOf(noun).fields} event={event} names={names} />;
  if (event.action === 'position.recorded') {
    return <RecordChanges noun="position" fields={POSITION_FIELDS} event={event} names={names} />;
  }
  if (event.action.startsWith('letter.')) {
    const change = letterChange(event);
    return change && <RecordChanges noun="letter" fields={change.fields} event={{ ...event, ...change }} names={names} />;
  }
  return (
    <ChangesTable
      isNew={event.before === null}
      rows={changesOf(event).map(({ field, before, after }) => ({
        key: field,
        label: <FieldName field={field} />,
        before: <Value field={field} value={before} names={names} />,
        after: <Value field={field} value={after} names={names} />,
      }))}
    />
  );
}

/** What is told field by field. The seed counts every table: those that are nouns of the record stay, the links between them become one sum. */
function changesOf(event: ActivityView): FieldChange[] {
  const contents = contentsOf(event);
  const changes = changedFields(event.before, event.after);
  // The rest stands in the sentence that tells of it.
  if (contents?.action === 'export.made') return changes.filter(({ field }) => EXPORT_FIELDS.includes(field));
  if (contents?.action !== 'workspace.seeded') return changes;
  const nouns = changes.filter(({ field }) => recordTypeOf(field) in RECORD_TYPES);
  const rest = changes.filter((change) => !nouns.includes(change));
  const sum = rest.reduce((total, { after }) => total + Number(after), 0);
  return [...nouns, ...(rest.length > 0 ? [{ field: 'rows', before: null, after: sum }] : [])];
}

const EXPORT_FIELDS = ['format', 'query', 'columns'];

/** Tables of the seed that are nouns of the record, by the type they have there. */
const RECORD_TYPES = {
  ORGANISATION: true,
  CONTACT: true,
  CAMPAIGN: true,
  VEHICLE: true,
  MILESTONE: true,
  ASK: true,
  MEETING: true,
  TOPIC: true,
  CLAIM: true,
  RESPONSE: true,
  COMMITMENT: true,
  LETTER: true,
  METRIC: true,
  RECOMMENDATION: true,
  PLAN_ITEM: true,
  PLEDGE: true,
  EVIDENCE_CHANNEL: true,
  SOURCE: true,
  OPEN_QUESTION: true,
  PUBLIC_CONTEXT: true,
} as const;

const recordTypeOf = (table: string): string => table.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

function FieldName({ field }: { field: string }) {
  const t = useTranslations('auditField');
  const type = useTranslations('recordType');
  const noun = recordTypeOf(field);
  if (t.has(field as 'status')) return t(field as 'status');
  if (noun in RECORD_TYPES) return type(noun as keyof typeof RECORD_TYPES);
  return <bdi lang="en">{field}</bdi>;
}

const isDate = (value: unknown): value is PartialDate => typeof value === 'object' && value !== null && 'precision' in value;

/** A value in the reader's words: codes by their names, dates and numbers as they are written. */
function Value({ field, value, names }: { field: string; value: unknown; names: RecordNames }) {
  const t = useTranslations('audit');
  const status = useTranslations('campaignStatus');
  const role = useTranslations('role');
  const nav = useTranslations('nav');
  const columns = useTranslations('exportColumn');
  const locale = useLocale();
  if (value === null || value === '') return <span className="guess">{t('none')}</span>;
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return formatNumber(value, locale);
  if (isDate(value)) return isKnown(value) ? <bdi>{formatDate(value, locale)}</bdi> : t('none');
  const text = String(value);
  const named = names[text];
  if (named) return <Text value={named} />;
  const oneOf = <Code extends string>(codes: readonly Code[]) => codes.find((code) => code === text);
  if (field === 'status') return status(oneOf(CAMPAIGN_STATUSES) ?? 'ACTIVE');
  if (field === 'role') return role(oneOf(ROLES) ?? 'VIEWER');
  if (field === 'theme') return nav(`theme${oneOf(THEMES) ?? 'SYSTEM'}`);
  if (field === 'locale') return t(text.toLowerCase() === 'ar' ? 'languageAr' : 'languageEn');
  if (field === 'columns' && Array.isArray(value)) {
    return formatList(
      value.filter((name) => columns.has(name)).map((name) => columns(name)),
      locale,
    );
  }
  if (field === 'reasonEn' || field === 'reasonAr') {
    const language = field === 'reasonAr' ? 'ar' : 'en';
    return (
      <bdi lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {text}
      </bdi>
    );
  }
  return <bdi dir="auto">{Array.isArray(value) ? value.join(' · ') : text}</bdi>;
}
