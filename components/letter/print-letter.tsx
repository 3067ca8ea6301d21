import { getTranslations } from 'next-intl/server';
import { countsUnder } from '@/lib/domain/letter/signatories';
import { isSent } from '@/lib/domain/letter/status';
import type { LetterDetail } from '@/lib/domain/letter/view';
import type { Both } from '@/lib/domain/shared/both';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { formatDate } from '@/lib/i18n/format';
import { directionOf, type Locale } from '@/lib/i18n/locale';
import { inLanguage } from '@/lib/i18n/text';

interface PrintLetterProps {
  letter: LetterDetail;
  language: Locale;
  today: string;
}

/** A letter as it goes on paper, in one language whatever the reader's: heading, words, and everybody who signed. */
export async function PrintLetter({ letter, language, today }: PrintLetterProps) {
  const t = await getTranslations({ locale: language, namespace: 'letterPrint' });
  const { text, status, sent } = letter;
  const signed = letter.signatories
    .filter((signatory) => countsUnder(signatory, text?.id ?? null))
    .toSorted((a, b) => Number(a.decidedAt) - Number(b.decidedAt));
  const date = isSent(status)
    ? isKnown(sent) && formatDate(sent, language)
    : formatDate({ on: today, precision: 'DAY' }, language);
  const body = text && (inLanguage(text.body, language)?.text ?? '');
  return (
    <article className="paper-sheet" lang={language} dir={directionOf(language)}>
      {!isSent(status) && <p className="paper-draft">{t(status === 'SIGNING_CLOSED' ? 'notSent' : 'draft')}</p>}
      <header className="paper-head">
        {letter.sender && (
          <p className="paper-sender">
            <In value={letter.sender.name} language={language} />
          </p>
        )}
        {date && <p>{date}</p>}
      </header>
      {letter.recipients.length > 0 && (
        <address className="paper-to">
          {letter.recipients.map((recipient) => {
            const { id, name } = 'contact' in recipient ? recipient.contact : recipient.organisation;
            return (
              <span key={id}>
                <In value={name} language={language} />
              </span>
            );
          })}
        </address>
      )}
      <h1>
        <In value={letter.subject} language={language} />
      </h1>
      <div className="paper-body">
        {text &&
          body?.split(/\n{2,}/).map((paragraph, i) => (
            <p
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs stay where they are
              key={i}
              {...(text.body[language] ? {} : otherWay(language))}
            >
              {paragraph}
            </p>
          ))}
      </div>
      {signed.length > 0 && (
        <section className="paper-signatures">
          <h2>{t(letter.lane === 'MEMBER' ? 'membersSigned' : 'organisationsSigned', { count: signed.length })}</h2>
          <ul>
            {signed.map(({ id, organisation, contact, officialName, signerName, signerTitle }) => (
              <li key={id}>
                <b>
                  <In
                    value={inLanguage(officialName, language) ? officialName : (organisation?.name ?? contact?.name ?? null)}
                    language={language}
                  />
                </b>
                {signerName && (
                  <span>
                    <bdi>{signerName}</bdi>
                  </span>
                )}
                <span>
                  <In value={signerTitle} language={language} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

const otherWay = (language: Locale) => {
  const other = language === 'ar' ? 'en' : 'ar';
  return { lang: other, dir: directionOf(other) };
};

/** A text in the paper's language; where it stands in the other only, it says so by `lang` and `dir`. */
export function In({ value, language }: { value: Both | null; language: Locale }) {
  const found = inLanguage(value, language);
  if (!found) return null;
  return <bdi {...(found.language === language ? {} : otherWay(language))}>{found.text}</bdi>;
}
