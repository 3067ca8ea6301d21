'use client';

import { useTranslations } from 'next-intl';
import { useCodeWords } from '@/components/record/record-field';
import type { DebriefConflict } from '@/lib/domain/meeting/debrief';
import type { FormValues } from '@/lib/domain/record/write';

interface ConflictProps {
  conflicts: readonly DebriefConflict[];
  /** What a field of the debrief is called. */
  label: (name: string) => string;
  picked: FormValues;
  choose: (name: string, value: string) => void;
}

/** What somebody else wrote of the same things meanwhile: theirs beside yours, and a button for each. */
export function DebriefConflicts({ conflicts, label, picked, choose }: ConflictProps) {
  const t = useTranslations('recordForm');
  const debrief = useTranslations('debrief');
  return (
    <section className="conflict" aria-labelledby="conflict">
      <h2 id="conflict">{t('conflictHeading')}</h2>
      <p>{debrief(conflicts.length > 0 ? 'conflictChoose' : 'conflictMerged')}</p>
      {conflicts.map(({ name, theirs, yours }) => {
        const side = (value: string, key: 'theirs' | 'yours') => (
          <div className="panel pad">
            <h4>{key === 'theirs' ? t('theirs', { who: t('somebody') }) : t('yours')}</h4>
            <div className="conflict-value">
              <Said name={name} value={value} />
            </div>
            <button
              type="button"
              className="btn btn-sm"
              aria-pressed={(picked[name] ?? yours) === value}
              onClick={() => choose(name, value)}
            >
              {t(key === 'theirs' ? 'takeTheirs' : 'takeYours')}
            </button>
          </div>
        );
        return (
          <section key={name} aria-label={label(name)}>
            <h3>{label(name)}</h3>
            <div className="conflict-sides">
              {side(theirs, 'theirs')}
              {side(yours, 'yours')}
            </div>
          </section>
        );
      })}
    </section>
  );
}

/** A field's string as it is read: a code in words, a text as it stands. */
function Said({ name, value }: { name: string; value: string }) {
  const outcome = useCodeWords('askOutcome');
  const attended = useCodeWords('attended');
  if (name.endsWith('.outcome')) return outcome(value);
  if (name.endsWith('.attended')) return attended(value);
  return <bdi dir="auto">{value}</bdi>;
}
