import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Empty } from '@/components/ui/panel';
import type { AuditAction } from '@/lib/domain/audit/events';
import type { ActivityView, RecordNames } from '@/lib/domain/audit/view';
import { formatInstant } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';
import { ActivityLine } from './activity-line';
import { ChangeTable } from './change-table';

const ICONS: Partial<Record<AuditAction, IconName>> = {
  'record.created': 'plus',
  'record.changed': 'pen-line',
  'record.archived': 'archive',
  'record.restored': 'undo-2',
  'campaign.statusChanged': 'replace',
  'campaign.statusCorrected': 'history',
  'user.created': 'user-round',
  'user.changed': 'pen-line',
  'user.signedIn': 'user-round',
  'user.signedOut': 'log-out',
  'user.preferencesChanged': 'languages',
  'user.joined': 'user-round',
  'user.disabled': 'circle-slash',
  'user.enabled': 'circle-check',
  'user.resetOffered': 'link-2',
  'user.passwordReset': 'shield',
  'user.passwordChanged': 'shield',
  'user.sessionsEnded': 'log-out',
  'export.made': 'download',
  'user.calendarLinkMade': 'calendar-days',
  'user.calendarLinkRenewed': 'calendar-days',
  'user.calendarLinkRevoked': 'calendar-days',
  'invitation.made': 'mail',
  'invitation.renewed': 'link-2',
  'invitation.revoked': 'x',
  'workspace.setUp': 'globe',
  'workspace.changed': 'sliders-horizontal',
  'workspace.memberJoined': 'building-2',
  'workspace.memberRemoved': 'undo-2',
  'workspace.memberLeft': 'building-2',
  'workspace.memberReturned': 'undo-2',
  'spelling.saved': 'search',
  'spelling.removed': 'search',
  'workspace.seeded': 'archive',
  'source.loaded': 'pilcrow',
  'congress.loaded': 'landmark',
  'position.recorded': 'scale',
  'letter.textChanged': 'file-text',
  'letter.moved': 'replace',
  'letter.signatoriesAsked': 'mail',
  'letter.signatoriesAskedAgain': 'mail',
  'letter.signatoryChanged': 'signature',
  'letter.signatoryReminded': 'clock',
  'view.saved': 'list-checks',
  'view.removed': 'list-checks',
};

interface AuditListProps {
  events: readonly ActivityView[];
  names: RecordNames;
  timeZone: string;
  /** What can be done about an event: give the record back what it said before. */
  step?: (event: ActivityView) => ReactNode;
}

/** Events of the trail, latest first: when, who, what, and what it changed. */
export function AuditList({ events, names, timeZone, step }: AuditListProps) {
  const t = useTranslations('audit');
  const locale = useLocale();
  if (events.length === 0) return <Empty title={t('empty')}>{t('emptyLead')}</Empty>;
  return (
    <section className="panel" aria-label={t('title')}>
      <ol className="rows trail">
        {events.map((event) => (
          <li key={event.id}>
            <Icon name={ICONS[event.action] ?? 'history'} className="trail-ic" />
            <div className="trail-what">
              <p>
                <ActivityLine event={event} />
              </p>
              <ChangeTable event={event} names={names} />
              {step?.(event)}
            </div>
            <time className="trail-when" dateTime={event.at.toISOString()}>
              {formatInstant(event.at, locale, timeZone)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The way to older events, and back to the newest. */
export function AuditPages({ older, isFirst }: { older: string | null; isFirst: boolean }) {
  const t = useTranslations('audit');
  if (!older && isFirst) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      {!isFirst && (
        <Link className="btn" href={routes.audit()}>
          {t('newest')}
        </Link>
      )}
      {older && (
        <Link className="btn" href={routes.audit(older)}>
          {t('older')}
          <Icon name="chevron-right" small />
        </Link>
      )}
    </nav>
  );
}
