import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { ArchiveButton } from '@/components/record/archive-button';
import { RecordFormBox } from '@/components/record/record-form-box';
import { Note } from '@/components/ui/panel';
import { nounOfSlug } from '@/lib/domain/record/noun';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { archiveRecordAction } from '@/lib/server/record/actions';
import { recordFormActions } from '@/lib/server/record/form-actions';
import { getRecordForm } from '@/lib/server/record/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { editRecordPath, recordPath } from '@/lib/web/record-path';
import { safeReturnPath } from '@/lib/web/routes';

interface Props {
  params: Promise<{ records: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const readNoun = async (params: Props['params']) => nounOfSlug((await params).records) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations('editRecord'))(await readNoun(params)) };
}

export default async function EditRecordPage({ params, searchParams }: Props) {
  const noun = await readNoun(params);
  const id = parseId((await params).id) ?? notFound();
  const actor = await requireActor(editRecordPath(noun, id));
  const [found, { timeZone }, locale, t, words] = await Promise.all([
    getRecordForm(actor, noun, id),
    loadShell(),
    getLocale(),
    getTranslations('editRecord'),
    getTranslations('recordForm'),
  ]);
  if (!found) notFound();
  const { form, mayWrite } = found;
  const { next } = await searchParams;
  const back = typeof next === 'string' ? safeReturnPath(next) : (recordPath(form) ?? '/');
  return (
    <>
      <PageHead title={t(noun)} parent={{ href: back, label: plainText(form.title, locale) }} />
      {mayWrite ? (
        <>
          <RecordFormBox form={form} actions={recordFormActions} timeZone={timeZone} next={back} cancel={back} />
          <ArchiveButton noun={noun} id={id} version={form.version} parent={form.parent} action={archiveRecordAction} />
        </>
      ) : (
        <Note tone="apricot">{words('mayNot')}</Note>
      )}
    </>
  );
}
