import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { ReminderTable } from '@/components/letter/reminder-table';
import { Link } from '@/components/ui/link';
import { Empty, Note } from '@/components/ui/panel';
import { parseId } from '@/lib/domain/shared/ids';
import { formatToday } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { remindSignatoryAction } from '@/lib/server/letter/actions';
import { getReminders } from '@/lib/server/letter/signing-queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letterReminders'))('title') };
}

export default async function LetterRemindersPage({ params }: Props) {
  const { id: param } = await params;
  const actor = await requireActor(routes.letterReminders(param));
  const id = parseId<'letter'>(param);
  const [list, { clock, timeZone }, t, text, locale] = await Promise.all([
    id ? getReminders(actor, id) : null,
    loadShell(),
    getTranslations('letterReminders'),
    getTranslations('letterText'),
    getLocale(),
  ]);
  if (!list) notFound();
  const { letter, waiting } = list;
  return (
    <>
      <PageHead
        title={t('title')}
        parent={{ href: routes.letter(letter.id), label: plainText(letter.subject, locale) }}
        lead={letter.deadline && <p>{t('until', { date: formatToday(letter.deadline, locale) })}</p>}
      />
      {!letter.mayWrite ? (
        <Note tone="apricot">{text('mayNot')}</Note>
      ) : waiting.length === 0 ? (
        <Empty title={t('nobody')} action={<Link href={routes.letter(letter.id)}>{t('back')}</Link>}>
          {t('nobodyLead')}
        </Empty>
      ) : (
        <section className="panel list-panel" aria-label={t('title')}>
          <ReminderTable list={list} today={clock.today} timeZone={timeZone} remind={remindSignatoryAction} />
        </section>
      )}
    </>
  );
}
