import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DebriefBox } from '@/components/debrief/debrief-box';
import { PageHead } from '@/components/layout/page-head';
import { DateText } from '@/components/ui/date';
import { Note } from '@/components/ui/panel';
import { canDebrief } from '@/lib/domain/meeting/steps';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { debriefMeetingAction, discardDebriefDraftAction, keepDebriefDraftAction } from '@/lib/server/meeting/actions';
import { getDebrief } from '@/lib/server/meeting/queries';
import { findChoicesAction } from '@/lib/server/record/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

type Props = { params: Promise<{ id: string }> };

const ACTIONS = {
  save: debriefMeetingAction,
  find: findChoicesAction,
  keepDraft: keepDebriefDraftAction,
  discardDraft: discardDebriefDraftAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('debrief'))('title') };
}

export default async function DebriefPage({ params }: Props) {
  const { id: param } = await params;
  const actor = await requireActor(routes.meetingDebrief(param));
  const id = parseId<'meeting'>(param) ?? notFound();
  const [form, { clock, timeZone }, locale, t] = await Promise.all([
    getDebrief(actor, id),
    loadShell(),
    getLocale(),
    getTranslations('debrief'),
  ]);
  if (!form) notFound();
  const { meeting, mayWrite } = form;
  return (
    <>
      <PageHead
        title={t('title')}
        parent={{ href: routes.meeting(id), label: plainText(meeting.title, locale) }}
        lead={<DateText date={meeting.date} to={meeting.to} basis={meeting.dateBasis} />}
      />
      {mayWrite && canDebrief(meeting, clock.today) ? (
        <DebriefBox form={form} actions={ACTIONS} me={actor.id} today={clock.today} timeZone={timeZone} />
      ) : (
        <Note tone="apricot">{t(mayWrite ? 'notYet' : 'mayNot')}</Note>
      )}
    </>
  );
}
