import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { BriefBody } from '@/components/brief/brief-body';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { Text } from '@/components/ui/text';
import { mayFor } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getMeetingBrief } from '@/lib/server/meeting/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

type Props = { params: Promise<{ id: string }> };

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.meetingBrief(param));
  const { clock } = await loadShell();
  const id = parseId<'meeting'>(param) ?? notFound();
  const brief = (await getMeetingBrief(actor, id, clock.today)) ?? notFound();
  return { actor, brief, clock };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { brief } = await load((await params).id);
  const t = await getTranslations('brief');
  return { title: t('of', { meeting: plainText(brief.title, await getLocale()) }) };
}

export default async function BriefPage({ params }: Props) {
  const { actor, brief, clock } = await load((await params).id);
  const t = await getTranslations('brief');
  return (
    <>
      <PageHead
        parent={{ href: routes.meeting(brief.id), label: t('page') }}
        title={<Text value={brief.title} />}
        actions={<PrintButton label={t('print')} />}
      />
      <BriefBody brief={brief} clock={clock} mayWrite={mayFor(actor, 'meeting.write', brief)} />
    </>
  );
}
