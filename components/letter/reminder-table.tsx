import { useLocale, useTranslations } from 'next-intl';
import { Chip, State } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { inOrderOfReminding, isReminderDue } from '@/lib/domain/letter/reminders';
import type { ReminderList, WaitingView } from '@/lib/domain/letter/view';
import { dayIn } from '@/lib/domain/shared/time-zone';
import { formatDate } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';
import { mailto } from '@/lib/web/mailto';
import { routes } from '@/lib/web/routes';
import { SIGNATORY_LOOKS } from './signatory-looks';
import { SignatoryName } from './signatory-table';

interface ReminderTableProps {
  list: ReminderList;
  today: string;
  timeZone: string;
  remind: (form: FormData) => Promise<void>;
}

/** Who has not answered, whose reminder is due first: since when, how to reach them, and that it was done. */
export function ReminderTable({ list: { letter, waiting }, today, timeZone, remind }: ReminderTableProps) {
  const t = useTranslations('letterReminders');
  const status = useTranslations('signatoryStatus');
  const locale = useLocale();
  const dated = waiting.map((one) => ({
    ...one,
    askedOn: dayIn(one.askedAt, timeZone),
    remindedOn: one.remindedAt && dayIn(one.remindedAt, timeZone),
  }));
  const day = (on: string) => formatDate({ on, precision: 'DAY' }, locale);
  const subject = plainText(letter.subject, locale);
  const name = ({ organisation, contact }: WaitingView) => plainText(organisation?.name ?? contact?.name ?? null, locale);
  const words = letter.deadline ? t('mailBodyUntil', { subject, date: day(letter.deadline) }) : t('mailBody', { subject });
  return (
    <table className="grid remind-t">
      <thead>
        <tr>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('answer')}</th>
          <th scope="col">{t('asked')}</th>
          <th scope="col">{t('reminded')}</th>
          <th scope="col">{t('reach')}</th>
          <th scope="col">
            <span className="vh">{t('do')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrderOfReminding(dated, letter.deadline, today).map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <SignatoryName signatory={one} />
              {isReminderDue(one, letter.deadline, today) && (
                <span className="cell-sub">
                  <State look={{ tone: 'rose', icon: 'clock' }}>{t('due')}</State>
                </span>
              )}
            </th>
            <td>
              <Chip look={SIGNATORY_LOOKS[one.status]}>{status(one.status)}</Chip>
            </td>
            <td className="sm" data-label={t('asked')}>
              {day(one.askedOn)}
            </td>
            <td className="sm" data-label={t('reminded')}>
              {one.remindedOn ? day(one.remindedOn) : <span className="guess">{t('never')}</span>}
            </td>
            <td className="sm" data-label={t('reach')}>
              {one.pointPerson && (
                <span className="cell-sub">{t.rich('through', { name: () => <bdi>{one.pointPerson}</bdi> })}</span>
              )}
              {one.emails.map((email) => (
                <bdi key={email} dir="ltr" className="cell-sub">
                  {email}
                </bdi>
              ))}
              {!one.pointPerson && one.emails.length === 0 && <span className="guess">{t('noAddress')}</span>}
            </td>
            <td className="c-do">
              <div className="form-actions">
                <a className="btn btn-sm" href={mailto(one.emails, t('mailSubject', { subject }), words)}>
                  <Icon name="mail" small />
                  {t('write')}
                  <span className="vh"> {name(one)}</span>
                </a>
                <form action={remind}>
                  <input type="hidden" name="letterId" value={letter.id} />
                  <input type="hidden" name="signatoryId" value={one.id} />
                  <input type="hidden" name="version" value={one.version} />
                  <input type="hidden" name="next" value={routes.letterReminders(letter.id)} />
                  <button className="btn btn-sm" type="submit">
                    <Icon name="check" small />
                    {t('mark')}
                    <span className="vh"> {name(one)}</span>
                  </button>
                </form>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
