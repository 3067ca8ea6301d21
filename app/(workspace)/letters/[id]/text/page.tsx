import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { TextEditor } from '@/components/letter/text-editor';
import { Note } from '@/components/ui/panel';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { changeLetterTextAction, discardTextDraftAction, keepTextDraftAction } from '@/lib/server/letter/actions';
import { getLetterText } from '@/lib/server/letter/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letterText'))('edit') };
}

export default async function LetterTextPage({ params }: Props) {
  const { id: param } = await params;
  const actor = await requireActor(routes.letterText(param));
  const id = parseId<'letter'>(param);
  const [form, { timeZone }, t, error, locale] = await Promise.all([
    id ? getLetterText(actor, id) : null,
    loadShell(),
    getTranslations('letterText'),
    getTranslations('error'),
    getLocale(),
  ]);
  if (!form) notFound();
  const { letterText, recordForm, error: errors, fieldError } = await getMessages();
  const refused = form.mayWrite ? error(form.status === 'WITHDRAWN' ? 'LETTER_WITHDRAWN' : 'TEXT_IS_SENT') : t('mayNot');
  return (
    <>
      <PageHead title={t('edit')} parent={{ href: routes.letter(form.id), label: plainText(form.subject, locale) }} />
      {form.writes ? (
        <NextIntlClientProvider messages={{ letterText, recordForm, error: errors, fieldError }}>
          <TextEditor
            key={form.draft?.savedAt}
            form={form}
            action={changeLetterTextAction}
            keepDraft={keepTextDraftAction}
            discardDraft={discardTextDraftAction}
            timeZone={timeZone}
          />
        </NextIntlClientProvider>
      ) : (
        <Note tone="apricot">{refused}</Note>
      )}
    </>
  );
}
