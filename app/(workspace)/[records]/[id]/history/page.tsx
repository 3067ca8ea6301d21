import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { AuditList } from '@/components/audit/audit-list';
import { RevertButton } from '@/components/audit/revert-button';
import { PageHead } from '@/components/layout/page-head';
import { Empty } from '@/components/ui/panel';
import { nounOfSlug } from '@/lib/domain/record/noun';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { historyOfRecord } from '@/lib/server/audit/queries';
import { requireActor } from '@/lib/server/auth/actor';
import { revertRecordAction } from '@/lib/server/record/actions';
import { getRecordStanding } from '@/lib/server/record/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { recordHistoryPath, recordPath } from '@/lib/web/record-path';

interface Props {
  params: Promise<{ records: string; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') };
}

export default async function RecordHistoryPage({ params }: Props) {
  const { records, id: param } = await params;
  const noun = nounOfSlug(records) ?? notFound();
  const id = parseId(param) ?? notFound();
  const actor = await requireActor(recordHistoryPath(noun, id));
  const [record, history, { timeZone }, locale, t] = await Promise.all([
    getRecordStanding(actor, noun, id),
    historyOfRecord(actor, id),
    loadShell(),
    getLocale(),
    getTranslations('history'),
  ]);
  if (!record || !history) notFound();
  const title = plainText(record.title, locale);
  const here = recordHistoryPath(noun, id);
  return (
    <>
      <PageHead title={t('of', { title })} parent={{ href: recordPath(record) ?? '/', label: title }} lead={<p>{t('lead')}</p>} />
      {history.events.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyLead')}</Empty>
      ) : (
        <AuditList
          events={history.events}
          names={history.names}
          timeZone={timeZone}
          step={(event) =>
            record.mayWrite && event.action === 'record.changed' ? (
              <RevertButton noun={noun} id={id} version={record.version} event={event} next={here} action={revertRecordAction} />
            ) : null
          }
        />
      )}
    </>
  );
}
