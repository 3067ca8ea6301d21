import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { type ActivityView, contentsOf } from '@/lib/domain/audit/view';
import { nounOfType } from '@/lib/domain/record/noun';
import { isKnown, type PartialDate } from '@/lib/domain/shared/partial-date';
import { formatDate } from '@/lib/i18n/format';
import { recordPath } from '@/lib/web/record-path';
import { routes } from '@/lib/web/routes';
import { type LetterContents, LetterLine } from './letter-line';

type Key<Action extends string> = Action extends `${infer Noun}.${infer Verb}` ? `${Noun}_${Verb}` : never;

/** The message that tells of an action. */
const keyOf = <Action extends string>(action: Action) => action.replace('.', '_') as Key<Action>;

/** Who did what to which record, in one sentence, with a link to the record. */
export function ActivityLine({ event }: { event: ActivityView }) {
  const t = useTranslations('activity');
  const status = useTranslations('campaignStatus');
  const position = useTranslations('position');
  const noun = useTranslations('aNoun');
  const lists = useTranslations();
  const locale = useLocale();
  const contents = contentsOf(event);
  if (!contents) return <bdi lang="en">{event.action}</bdi>;

  const tags = {
    who: () => <bdi>{event.who ?? t('system')}</bdi>,
    b: (chunks: ReactNode) => <b>{chunks}</b>,
    campaign: () => <RecordName event={event} />,
    record: () => <RecordName event={event} />,
    source: (chunks: ReactNode) =>
      event.record ? <Link href={routes.source(Number(event.record.hint))}>{chunks}</Link> : chunks,
  };
  const asOf = (date: PartialDate) => (isKnown(date) ? formatDate(date, locale) : '');

  if (isAboutLetter(contents)) return <LetterLine contents={contents} tags={tags} />;
  switch (contents.action) {
    case 'record.created':
    case 'record.changed':
    case 'record.archived':
    case 'record.restored':
      return t.rich(keyOf(contents.action), {
        ...tags,
        noun: noun(nounOfType(contents.recordType) ?? 'note'),
      });
    case 'campaign.statusChanged':
      return t.rich('campaign_statusChanged', { ...tags, status: status(contents.after.status) });
    case 'campaign.statusCorrected': {
      const { status: to, asOf: on, asOfPrecision: precision } = contents.after;
      return t.rich('campaign_statusCorrected', { ...tags, status: status(to), asOf: asOf({ on, precision }) });
    }
    case 'source.loaded': {
      const { citations, unverified } = contents.after;
      return t.rich('source_loaded', {
        ...tags,
        number: Number(event.record?.hint ?? 0),
        verified: citations - unverified,
        citations,
      });
    }
    case 'congress.loaded':
      return t.rich('congress_loaded', { ...tags, ...contents.after });
    case 'workspace.seeded':
      return t('workspace_seeded');
    case 'user.created':
      return t.rich('user_created', { ...tags, name: () => <bdi>{contents.after.name}</bdi> });
    case 'position.recorded':
      return t.rich('position_recorded', { ...tags, position: position(contents.after.value) });
    case 'view.saved':
      return t.rich('view_saved', { ...tags, name: () => <bdi>{contents.after.name}</bdi> });
    case 'view.removed':
      return t.rich('view_removed', { ...tags, name: () => <bdi>{contents.before.name}</bdi> });
    case 'invitation.made':
    case 'invitation.renewed':
    case 'invitation.revoked': {
      const { name } = contents.after ?? contents.before;
      return t.rich(keyOf(contents.action), { ...tags, name: () => <bdi>{name}</bdi> });
    }
    case 'export.made': {
      const { after } = contents;
      if (after.what === 'review') return t.rich('export_review', { ...tags, year: String(after.year) });
      if (after.what !== 'list') return t.rich(`export_${after.what}`, tags);
      return t.rich('export_list', { ...tags, list: lists(`${after.list}.title` as 'campaigns.title'), rows: after.rows });
    }
    default:
      return t.rich(keyOf(contents.action), tags);
  }
}

const isAboutLetter = (contents: NonNullable<ReturnType<typeof contentsOf>>): contents is LetterContents =>
  contents.action.startsWith('letter.');

/** What the record is called now, with a link to where it stands. */
function RecordName({ event }: { event: ActivityView }) {
  // An entry of the ledger is called after the person it is about, and stands on their page.
  const record =
    event.record?.type === 'POSITION' && event.record.parent
      ? { ...event.record, ...event.record.parent, parent: null }
      : event.record;
  const noun = record && nounOfType(record.type);
  if (!noun) return null;
  const parentNoun = record.parent && nounOfType(record.parent.type);
  const path = recordPath({
    noun,
    id: record.id,
    parent: parentNoun && record.parent ? { noun: parentNoun, id: record.parent.id } : null,
  });
  const name = <Text value={record.title} />;
  return path ? <Link href={path}>{name}</Link> : <b>{name}</b>;
}
