import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Marks } from '@/components/citation/marks';
import { PageHead } from '@/components/layout/page-head';
import { MeetingActions } from '@/components/meeting/meeting-actions';
import { MeetingBody } from '@/components/meeting/meeting-body';
import { MeetingFollowUps } from '@/components/meeting/meeting-follow-ups';
import { MeetingChip } from '@/components/meeting/meeting-rows';
import { NoteList } from '@/components/note/note-list';
import { OtherLanguage, Text } from '@/components/ui/text';
import { mayFor } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { citationsOf } from '@/lib/domain/source/citation';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { followUpStepAction } from '@/lib/server/follow-up/actions';
import { moveMeetingInOneStepAction } from '@/lib/server/meeting/actions';
import { getMeeting } from '@/lib/server/meeting/queries';
import { listNotes } from '@/lib/server/note/queries';
import { archiveRecordAction, saveRecordAction } from '@/lib/server/record/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.meeting(param));
  const id = parseId<'meeting'>(param);
  const [found, notes] = id
    ? await Promise.all([getMeeting(actor, id), listNotes(actor, { noun: 'meeting', id })])
    : [null, null];
  return found ? { actor, notes, ...found } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting } = await load((await params).id);
  return { title: plainText(meeting.title, await getLocale()) };
}

export default async function MeetingPage({ params }: Props) {
  const { actor, meeting, provenance, notes } = await load((await params).id);
  const [{ clock, timeZone }, nav, kind] = await Promise.all([
    loadShell(),
    getTranslations('nav'),
    getTranslations('meetingKind'),
  ]);
  const mayWrite = mayFor(actor, 'meeting.write', meeting);
  const path = routes.meeting(meeting.id);
  return (
    <>
      <PageHead
        parent={{ href: routes.meetings(), label: nav('meetings') }}
        title={<Text value={meeting.title} />}
        lead={
          <>
            <OtherLanguage value={meeting.title} className="alt-name" />
            <div className="record-line">
              <MeetingChip meeting={meeting} today={clock.today} />
              <span>{kind(meeting.kind)}</span>
              <span>
                <Marks of={citationsOf(provenance, meeting.id)} />
              </span>
            </div>
          </>
        }
        actions={
          <MeetingActions
            meeting={meeting}
            actor={actor}
            mayWrite={mayWrite}
            today={clock.today}
            step={moveMeetingInOneStepAction}
          />
        }
      />
      <MeetingBody
        meeting={meeting}
        provenance={provenance}
        clock={clock}
        mayWrite={mayWrite}
        followUps={<MeetingFollowUps meeting={meeting} actor={actor} today={clock.today} action={followUpStepAction} />}
        notes={
          <NoteList
            notes={notes}
            about={{ noun: 'meeting', id: meeting.id }}
            path={path}
            actor={actor}
            timeZone={timeZone}
            actions={{ save: saveRecordAction, archive: archiveRecordAction }}
          />
        }
      />
    </>
  );
}
