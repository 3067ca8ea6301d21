import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { contentsOf } from '@/lib/domain/audit/view';
import { formatList, formatNumber } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';

type Contents = NonNullable<ReturnType<typeof contentsOf>>;
export type LetterContents = Extract<Contents, { action: `letter.${string}` }>;

/** As many as are named in one sentence. */
const NAMED = 3;

interface LetterLineProps {
  contents: LetterContents;
  tags: Record<'who' | 'b' | 'record', (chunks: ReactNode) => ReactNode>;
}

/** What was done to a letter, its text or its signatures, in one sentence. */
export function LetterLine({ contents, tags }: LetterLineProps) {
  const t = useTranslations('activity');
  const letter = useTranslations('letterStatus');
  const signatory = useTranslations('signatoryStatus');
  switch (contents.action) {
    case 'letter.textChanged':
      return t.rich('letter_textChanged', { ...tags, number: contents.after.number });
    case 'letter.moved':
      return t.rich('letter_moved', { ...tags, status: letter(contents.after.status) });
    case 'letter.signatoryChanged': {
      const { signatories, status } = contents.after;
      return t.rich('letter_signatoryChanged', {
        ...tags,
        names: () => <Names of={signatories} />,
        status: signatory(status),
      });
    }
    default: {
      const { signatories } = contents.after;
      const key = contents.action.replace('.', '_') as 'letter_signatoriesAsked';
      return t.rich(key, { ...tags, names: () => <Names of={signatories} /> });
    }
  }
}

/** Those it is about, as they were called then. */
function Names({ of }: { of: readonly { nameEn: string | null; nameAr: string | null }[] }) {
  const locale = useLocale();
  const names = of.slice(0, NAMED).map(({ nameEn, nameAr }) => plainText({ en: nameEn, ar: nameAr }, locale));
  const more = of.length - NAMED;
  return (
    <>
      <bdi>{formatList(names, locale)}</bdi>
      {more > 0 && <bdi dir="ltr"> +{formatNumber(more, locale)}</bdi>}
    </>
  );
}
