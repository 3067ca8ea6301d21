import { useLocale, useTranslations } from 'next-intl';
import { State } from '@/components/ui/chip';
import type { SessionView } from '@/lib/domain/account/view';
import { formatInstant } from '@/lib/i18n/format';

/** More than this are counted only. */
const SHOWN = 10;

/** Where one is signed in: here and elsewhere, since when, and when it was last used. */
export function SessionList({ sessions, timeZone }: { sessions: readonly SessionView[]; timeZone: string }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const instant = (when: Date) => formatInstant(when, locale, timeZone);
  return (
    <ul className="rows">
      {sessions.slice(0, SHOWN).map((session) => (
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
      {sessions.length > SHOWN && <li className="hint">{t('more', { count: sessions.length - SHOWN })}</li>}
    </ul>
  );
}
