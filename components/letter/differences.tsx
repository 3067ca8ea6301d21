import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import { directionOf } from '@/lib/i18n/locale';
import { wordDifferences } from '@/lib/i18n/word-differences';

interface DifferencesProps {
  before: string;
  after: string;
  language: Locale;
}

/** One text over another, word by word: what came in is underlined, what went is struck through, and both are said. */
export function Differences({ before, after, language }: DifferencesProps) {
  const t = useTranslations('letterText');
  let at = 0;
  return (
    <p className="differences" lang={language} dir={directionOf(language)}>
      {wordDifferences(before, after, language).map(({ kind, text }) => {
        const key = `${kind}${at}`;
        at += text.length;
        if (kind === 'SAME') return <span key={key}>{text}</span>;
        const Tag = kind === 'ADDED' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <span className="vh"> [{t(kind)}: </span>
            {text}
            <span className="vh">] </span>
          </Tag>
        );
      })}
    </p>
  );
}
