import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Marks } from '@/components/citation/marks';
import { PageHead } from '@/components/layout/page-head';
import { MeetingBody } from '@/components/meeting/meeting-body';
import { MeetingChip } from '@/components/meeting/meeting-rows';
import { OtherLanguage, Text } from '@/components/ui/text';
import { parseId } from '@/lib/domain/shared/ids';
import { citationsOf } from '@/lib/domain/source/citation';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getMeeting } from '@/lib/server/meeting/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.meeting(param));
  const id = parseId<'meeting'>(param);
  return (id && (await getMeeting(actor, id))) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting } = await load((await params).id);
  return { title: plainText(meeting.title, await getLocale()) };
}

export default async function MeetingPage({ params }: Props) {
  const { meeting, provenance } = await load((await params).id);
  const [{ clock }, nav, kind] = await Promise.all([loadShell(), getTranslations('nav'), getTranslations('meetingKind')]);
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
      />
      <MeetingBody meeting={meeting} provenance={provenance} clock={clock} />
    </>
  );
}
