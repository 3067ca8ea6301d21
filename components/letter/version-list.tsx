import { useLocale, useTranslations } from 'next-intl';
import { State } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import type { LetterVersionView } from '@/lib/domain/letter/view';
import { formatInstant } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

interface VersionListProps {
  letterId: string;
  versions: readonly LetterVersionView[];
  timeZone: string;
  /** The numbers of the two that are compared below. */
  shown: readonly (number | undefined)[];
}

/** Every version of a text, latest first: who wrote it, whether it is frozen, how many signed it. */
export function VersionList({ letterId, versions, timeZone, shown: [from, to] }: VersionListProps) {
  const t = useTranslations('letterText');
  const locale = useLocale();
  return (
    <Panel id="versions" title={t('allVersions')} count={versions.length}>
      <ol className="rows">
        {versions.map((version, i) => {
          const older = versions[i + 1];
          const isShown = older && from === older.number && to === version.number;
          return (
            <li key={version.id} className="split">
              <div>
                <b>{t('version', { number: version.number })}</b>
                <div className="meta">
                  <time dateTime={version.writtenAt.toISOString()}>{formatInstant(version.writtenAt, locale, timeZone)}</time>
                  {version.writtenBy && <bdi>{version.writtenBy}</bdi>}
                  <State look={version.frozenAt ? { tone: 'glass', icon: 'signature' } : { tone: 'stone', icon: 'pen-line' }}>
                    {t(version.frozenAt ? 'isFixed' : 'open')}
                  </State>
                  {version.signatures > 0 && <span>{t('signedUnder', { count: version.signatures })}</span>}
                </div>
              </div>
              {older && (
                <Link
                  className="btn btn-sm"
                  href={`${routes.letterVersions(letterId, older.number, version.number)}#changes`}
                  aria-current={isShown ? 'true' : undefined}
                >
                  {t('compare', { from: older.number, to: version.number })}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
