import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/layout/page-head';
import { Note } from '@/components/ui/panel';
import { mayFor } from '@/lib/domain/auth/policy';
import type { LetterDetail } from '@/lib/domain/letter/view';
import { parseId } from '@/lib/domain/shared/ids';
import type { ErrorCode } from '@/lib/domain/shared/result';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getLetter } from '@/lib/server/letter/queries';
import { routes } from '@/lib/web/routes';

/** The letter that a step is about, and whether the person asking may take steps of it. */
export async function loadForStep(param: string, path: (id: string) => string) {
  const actor = await requireActor(path(param));
  const id = parseId<'letter'>(param);
  const found = id ? await getLetter(actor, id) : null;
  if (!found) notFound();
  return { actor, letter: found.letter, mayWrite: mayFor(actor, 'letter.write', found.letter.ownership) };
}

interface StepPageProps {
  letter: Pick<LetterDetail, 'id' | 'subject'>;
  title: string;
  mayWrite: boolean;
  /** What has to be done first; null when nothing stands in the way. */
  refusal: ErrorCode | null;
  children: ReactNode;
}

/** The page of one step: its form, or why it cannot be taken now. */
export async function StepPage({ letter, title, mayWrite, refusal, children }: StepPageProps) {
  const [t, error, locale] = await Promise.all([getTranslations('letterText'), getTranslations('error'), getLocale()]);
  return (
    <>
      <PageHead title={title} parent={{ href: routes.letter(letter.id), label: plainText(letter.subject, locale) }} />
      {mayWrite && refusal === null ? children : <Note tone="apricot">{mayWrite && refusal ? error(refusal) : t('mayNot')}</Note>}
    </>
  );
}
