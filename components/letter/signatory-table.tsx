import { useLocale, useTranslations } from 'next-intl';
import { OrganisationTag } from '@/components/organisation/organisation-name';
import { Chip } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { nextSignatoryStatuses, signatureOwnership } from '@/lib/domain/letter/signatories';
import { isSent, type LetterStatus } from '@/lib/domain/letter/status';
import type { LetterDetail, SignatoryView } from '@/lib/domain/letter/view';
import { dayIn } from '@/lib/domain/shared/time-zone';
import { formatDate } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';
import { FINAL_ORDER, OPEN_ORDER, SIGNATORY_LOOKS } from './signatory-looks';

interface SignatoryTableProps {
  letter: Pick<LetterDetail, 'id' | 'status' | 'signatories'>;
  actor: Actor;
  timeZone: string;
}

/** Who was asked, by whom, how they answered, and under which name they signed. */
export function SignatoryTable({ letter, actor, timeZone }: SignatoryTableProps) {
  const t = useTranslations('letterSigning');
  const status = useTranslations('signatoryStatus');
  const locale = useLocale();
  const order = isSent(letter.status) ? FINAL_ORDER : OPEN_ORDER;
  const rows = letter.signatories.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const day = (instant: Date) => formatDate({ on: dayIn(instant, timeZone), precision: 'DAY' }, locale);
  return (
    <table className="grid sign-t">
      <thead>
        <tr>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('answer')}</th>
          <th scope="col">{t('askedBy')}</th>
          <th scope="col">{t('since')}</th>
          <th scope="col">
            <span className="vh">{t('change')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((signatory) => (
          <tr key={signatory.id}>
            <th scope="row">
              <SignatoryName signatory={signatory} />
              {signatory.signerName && (
                <span className="cell-sub">
                  {t.rich('by', { name: () => <bdi>{signatory.signerName}</bdi> })}
                  {(signatory.signerTitle.en || signatory.signerTitle.ar) && (
                    <>
                      {locale === 'ar' ? '، ' : ', '}
                      <Text value={signatory.signerTitle} />
                    </>
                  )}
                </span>
              )}
            </th>
            <td>
              <Chip look={SIGNATORY_LOOKS[signatory.status]}>{status(signatory.status)}</Chip>
            </td>
            <td className="sm" data-label={signatory.askedBy ? t('askedBy') : undefined}>
              {signatory.askedBy && <OrganisationTag organisation={signatory.askedBy} />}
            </td>
            <td className="sm c-day" data-label={t('since')}>
              {day(signatory.decidedAt ?? signatory.askedAt)}
            </td>
            <td className="c-do">
              {mayChange(actor, letter.status, signatory) && (
                <Link className="btn btn-sm" href={routes.letterSignatory(letter.id, signatory.id)}>
                  <Icon name="pen-line" small />
                  {t('change')}
                  <span className="vh"> {nameOf(signatory, locale)}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A name can be put right as long as the letter has not gone out. */
const mayChange = (actor: Actor, letter: LetterStatus, { status, organisation, contact, askedBy }: SignatoryView): boolean =>
  (nextSignatoryStatuses(status, letter).length > 0 || letter === 'SIGNING_CLOSED') &&
  mayFor(
    actor,
    'letter.sign',
    signatureOwnership({
      organisationId: organisation?.id ?? null,
      contactId: contact?.id ?? null,
      askedById: askedBy?.id ?? null,
    }),
  );

const nameOf = ({ organisation, contact }: SignatoryView, locale: 'ar' | 'en'): string =>
  plainText(organisation?.name ?? contact?.name ?? null, locale);

/** Who it is, with the name under the letter where that is another. */
export function SignatoryName({ signatory }: { signatory: SignatoryView }) {
  const locale = useLocale();
  const { organisation, contact, officialName } = signatory;
  const name = nameOf(signatory, locale);
  const official = plainText(officialName, locale);
  return (
    <>
      {organisation && (
        <Link className="t-link" href={routes.organisation(organisation.id)}>
          <Text value={organisation.name} />
        </Link>
      )}
      {contact && (
        <Link className="t-link" href={routes.contact(contact.id)}>
          <Text value={contact.name} />
        </Link>
      )}
      {official && official !== name && (
        <span className="cell-sub">
          <Text value={officialName} />
        </span>
      )}
    </>
  );
}
