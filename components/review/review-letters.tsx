import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { LetterState } from '@/components/letter/letter-rows';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Empty } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { LetterOfYear, Review } from '@/lib/domain/review/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatList } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';

/** Letters sent in the year, to whom, and who signed them. */
export function ReviewLetters({ review, provenance }: { review: Review; provenance: Provenance }) {
  const t = useTranslations('review');
  const list = useTranslations('campaign');
  return (
    <section className="review-part" aria-labelledby="letters">
      <h2 id="letters">{t('letters')}</h2>
      {review.letters.length === 0 ? (
        <Empty title={list('noLetters')} />
      ) : (
        <ul className="review-rows">
          {review.letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} provenance={provenance} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A letter with its state, its recipients, and its signatories as far as they are known. */
export function LetterRow({ letter, provenance }: { letter: LetterOfYear; provenance: Provenance }) {
  const t = useTranslations('review');
  const locale = useLocale();
  const names = (values: Parameters<typeof plainText>[0][]) =>
    formatList(
      values.map((value) => plainText(value, locale)),
      locale,
    );
  return (
    <li>
      <Link className="t" href={routes.letter(letter.id)}>
        <Text value={letter.subject} />
      </Link>
      <Marks of={citationsOf(provenance, letter.id)} />
      <div className="meta">
        <span>
          <DateText date={letter.sent} basis={letter.sentBasis} />
        </span>
        {letter.recipients.length > 0 && <span>{t('to', { names: names(letter.recipients) })}</span>}
        <LetterState status={letter.status} />
      </div>
      <div className="meta">
        <span>{t('signatureCount', { count: letter.signed.length })}</span>
        {letter.signed.length > 0 && <span>{t('signedBy', { names: names(letter.signed.map(({ name }) => name)) })}</span>}
        <Text value={letter.signatoriesNote} />
      </div>
    </li>
  );
}
