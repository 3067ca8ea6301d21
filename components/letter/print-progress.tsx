import { getTranslations } from 'next-intl/server';
import { signatureProgress } from '@/lib/domain/letter/progress';
import type { LetterDetail } from '@/lib/domain/letter/view';
import { dayIn } from '@/lib/domain/shared/time-zone';
import { formatDate } from '@/lib/i18n/format';
import { directionOf, type Locale } from '@/lib/i18n/locale';
import { In } from './print-letter';
import { OPEN_ORDER } from './signatory-looks';

interface PrintProgressProps {
  letter: LetterDetail;
  language: Locale;
  today: string;
  timeZone: string;
}

/** How far the signatures of a letter have come, on paper: the count, and everybody who was asked with their answer. */
export async function PrintProgress({ letter, language, today, timeZone }: PrintProgressProps) {
  const [t, status] = await Promise.all([
    getTranslations({ locale: language, namespace: 'letterPrint' }),
    getTranslations({ locale: language, namespace: 'signatoryStatus' }),
  ]);
  const { text, count, deadline, signatories } = letter;
  const { signed } = signatureProgress(
    { signatories, versionId: text?.id ?? null, target: count.target, deadlineOn: deadline, openedOn: null },
    today,
  );
  const day = (on: string) => formatDate({ on, precision: 'DAY' }, language);
  const of = count.target ?? count.asked;
  const rows = signatories.toSorted((a, b) => OPEN_ORDER.indexOf(a.status) - OPEN_ORDER.indexOf(b.status));
  return (
    <article className="paper-sheet" lang={language} dir={directionOf(language)}>
      <header className="paper-head">
        <p className="paper-sender">{t('progress')}</p>
        <p>{day(today)}</p>
      </header>
      <h1>
        <In value={letter.subject} language={language} />
      </h1>
      <p>
        {of === null ? t('signed', { count: signed }) : t('signedOf', { signed, of })}
        {deadline && ` ${t('until', { date: day(deadline) })}`}
      </p>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('answer')}</th>
            <th scope="col">{t('signer')}</th>
            <th scope="col">{t('since')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, organisation, contact, signerName, signerTitle, decidedAt, askedAt, ...signatory }) => (
            <tr key={id}>
              <th scope="row">
                <In value={organisation?.name ?? contact?.name ?? null} language={language} />
              </th>
              <td>{status(signatory.status)}</td>
              <td>
                {signerName && <bdi>{signerName}</bdi>} <In value={signerTitle} language={language} />
              </td>
              <td>{day(dayIn(decidedAt ?? askedAt, timeZone))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
