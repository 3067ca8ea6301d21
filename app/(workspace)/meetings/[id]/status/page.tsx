import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { MeetingMoveForm } from '@/components/meeting/meeting-move-form';
import { formMessages } from '@/components/record/messages';
import { Note } from '@/components/ui/panel';
import { MOVE_FIELDS } from '@/lib/domain/meeting/move';
import { MEETING_STATUSES, type MeetingStatus } from '@/lib/domain/meeting/status';
import { meetingSteps } from '@/lib/domain/meeting/steps';
import { parseId } from '@/lib/domain/shared/ids';
import { parsePartialDate } from '@/lib/domain/shared/partial-date';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { moveMeetingAction } from '@/lib/server/meeting/actions';
import { getRecordForm } from '@/lib/server/record/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ to?: string | string[] }>;
}

const readStatus = async (searchParams: Props['searchParams']): Promise<MeetingStatus> => {
  const { to } = await searchParams;
  return MEETING_STATUSES.find((status) => status === to) ?? notFound();
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const to = await readStatus(searchParams);
  return { title: (await getTranslations('meetingMove'))(to) };
}

export default async function MeetingStatusPage({ params, searchParams }: Props) {
  const to = await readStatus(searchParams);
  const id = parseId((await params).id) ?? notFound();
  const actor = await requireActor(routes.meetingStatus(id, to));
  const [found, { clock }, locale, t, messages] = await Promise.all([
    getRecordForm(actor, 'meeting', id),
    loadShell(),
    getLocale(),
    getTranslations('meetingMove'),
    getMessages(),
  ]);
  if (!found) notFound();
  const { form, mayWrite } = found;
  const date = parsePartialDate(form.values.date ?? '') ?? { on: null, precision: 'UNKNOWN' as const };
  const isOffered =
    mayWrite && meetingSteps({ status: form.values.status as MeetingStatus, date }, clock.today).some((step) => step.to === to);
  const { meetingMove, meetingStatus } = messages;
  return (
    <>
      <PageHead title={t(to)} parent={{ href: routes.meeting(id), label: plainText(form.title, locale) }} />
      {isOffered ? (
        <NextIntlClientProvider messages={{ ...formMessages(messages, MOVE_FIELDS), meetingMove, meetingStatus }}>
          <MeetingMoveForm form={form} to={to} action={moveMeetingAction} />
        </NextIntlClientProvider>
      ) : (
        <Note tone="apricot">{t(mayWrite ? 'notOffered' : 'mayNot')}</Note>
      )}
    </>
  );
}
