import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Marks } from '@/components/citation/marks';
import { PageHead } from '@/components/layout/page-head';
import { LetterActions } from '@/components/letter/letter-actions';
import { LetterBody } from '@/components/letter/letter-body';
import { LetterChip } from '@/components/letter/letter-rows';
import { LetterTrack } from '@/components/letter/letter-track';
import { SignatoriesPanel } from '@/components/letter/signatories-panel';
import { SigningPanel } from '@/components/letter/signing-panel';
import { TextPanel } from '@/components/letter/text-panel';
import { Note } from '@/components/ui/panel';
import { OtherLanguage, Text } from '@/components/ui/text';
import { may, mayFor } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { citationsOf } from '@/lib/domain/source/citation';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { moveLetterAction } from '@/lib/server/letter/actions';
import { getLetter } from '@/lib/server/letter/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { FollowUpsOf } from '../../_parts/follow-ups-of';
import { NotesOn } from '../../_parts/notes-on';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.letter(param));
  const id = parseId<'letter'>(param);
  const found = id ? await getLetter(actor, id) : null;
  return found ? { actor, ...found } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { letter } = await load((await params).id);
  const t = await getTranslations('letter');
  return { title: t('about', { subject: plainText(letter.subject, await getLocale()) }) };
}

export default async function LetterPage({ params }: Props) {
  const { actor, letter, provenance } = await load((await params).id);
  const [{ clock, timeZone }, nav, lane, locale] = await Promise.all([
    loadShell(),
    getTranslations('nav'),
    getTranslations('letterLane'),
    getLocale(),
  ]);
  const mayWrite = mayFor(actor, 'letter.write', letter.ownership);
  const isSigning = letter.status === 'OPEN_FOR_SIGNATURE' || letter.status === 'SIGNING_CLOSED';
  const about = { noun: 'letter', id: letter.id } as const;
  return (
    <>
      <PageHead
        parent={{ href: routes.letters(), label: nav('letters') }}
        title={<Text value={letter.subject} />}
        lead={
          <>
            <OtherLanguage value={letter.subject} className="alt-name" />
            <div className="record-line">
              <LetterChip status={letter.status} />
              {letter.isMadeHere && letter.lane && <span>{lane(letter.lane)}</span>}
              <span>
                <Marks of={citationsOf(provenance, letter.id)} />
              </span>
            </div>
          </>
        }
        actions={
          <LetterActions
            letter={letter}
            mayWrite={mayWrite}
            maySeeHistory={may(actor, 'history.read')}
            locale={locale}
            move={moveLetterAction}
          />
        }
      />
      {letter.isMadeHere && <LetterTrack letter={letter} timeZone={timeZone} />}
      {letter.status === 'WITHDRAWN' && (
        <div className="gap-b">
          <Note tone="apricot">
            <Text value={letter.reason} />
          </Note>
        </div>
      )}
      <LetterBody
        letter={letter}
        provenance={provenance}
        clock={clock}
        mayWrite={mayWrite}
        signing={
          letter.isMadeHere && (
            <>
              {isSigning && <SigningPanel letter={letter} today={clock.today} timeZone={timeZone} />}
              <SignatoriesPanel letter={letter} actor={actor} mayWrite={mayWrite} timeZone={timeZone} />
            </>
          )
        }
        text={<TextPanel letter={letter} mayWrite={mayWrite} timeZone={timeZone} />}
        followUps={<FollowUpsOf actor={actor} about={about} />}
        notes={<NotesOn actor={actor} about={about} />}
      />
    </>
  );
}
