import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Marks } from '@/components/citation/marks';
import { PageHead } from '@/components/layout/page-head';
import { LetterBody } from '@/components/letter/letter-body';
import { LetterChip } from '@/components/letter/letter-rows';
import { OtherLanguage, Text } from '@/components/ui/text';
import { parseId } from '@/lib/domain/shared/ids';
import { citationsOf } from '@/lib/domain/source/citation';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getLetter } from '@/lib/server/letter/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.letter(param));
  const id = parseId<'letter'>(param);
  return (id && (await getLetter(actor, id))) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { letter } = await load((await params).id);
  const t = await getTranslations('letter');
  return { title: t('about', { subject: plainText(letter.subject, await getLocale()) }) };
}

export default async function LetterPage({ params }: Props) {
  const { letter, provenance } = await load((await params).id);
  const [{ clock }, nav] = await Promise.all([loadShell(), getTranslations('nav')]);
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
              <span>
                <Marks of={citationsOf(provenance, letter.id)} />
              </span>
            </div>
          </>
        }
      />
      <LetterBody letter={letter} provenance={provenance} clock={clock} />
    </>
  );
}
