import { useLocale, useTranslations } from 'next-intl';
import { State } from '@/components/ui/chip';
import type { SessionView } from '@/lib/domain/account/view';
import { formatInstant } from '@/lib/i18n/format';

/** Where one is signed in: here and elsewhere, since when, and when it was last used. */
export function SessionList({ sessions, timeZone }: { sessions: readonly SessionView[]; timeZone: string }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const instant = (when: Date) => formatInstant(when, locale, timeZone);
  return (
    <ul className="rows">
      {sessions.map((session) => (
        <li key={session.createdAt.toISOString()}>
          {session.isCurrent ? (
            <State look={{ tone: 'laurel', icon: 'circle-check' }}>{t('here')}</State>
          ) : (
            <State look={{ tone: 'stone', icon: 'globe' }}>{t('elsewhere')}</State>
          )}
          <p className="meta">
            <span>{t('lastUsed', { when: instant(session.lastSeenAt) })}</span>
            <span>{t('since', { when: instant(session.createdAt) })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
