import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { RecordFormBox } from '@/components/record/record-form-box';
import { Note } from '@/components/ui/panel';
import { nounOfSlug } from '@/lib/domain/record/noun';
import { newId } from '@/lib/domain/shared/ids';
import { requireActor } from '@/lib/server/auth/actor';
import { recordFormActions } from '@/lib/server/record/form-actions';
import { getNewRecordForm } from '@/lib/server/record/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { newRecordPath } from '@/lib/web/record-path';
import { safeReturnPath } from '@/lib/web/routes';

interface Props {
  params: Promise<{ records: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const readNoun = async (params: Props['params']) => nounOfSlug((await params).records) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations('newRecord'))(await readNoun(params)) };
}

export default async function NewRecordPage({ params, searchParams }: Props) {
  const noun = await readNoun(params);
  const asked = Object.entries(await searchParams).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const { next, ...given } = Object.fromEntries(asked) as Record<string, string>;
  const actor = await requireActor(newRecordPath(noun, given));
  const id = newId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const [form, { timeZone }, t, words] = await Promise.all([
    getNewRecordForm(actor, noun, id, { ...given }),
    loadShell(),
    getTranslations('newRecord'),
    getTranslations('recordForm'),
  ]);
  const path = next && safeReturnPath(next);
  return (
    <>
      <PageHead title={t(noun)} />
      {form ? (
        <RecordFormBox
          form={form}
          actions={recordFormActions}
          timeZone={timeZone}
          cancel={path || '/'}
          {...(path && { next: path })}
        />
      ) : (
        <Note tone="apricot">{words('mayNot')}</Note>
      )}
    </>
  );
}
