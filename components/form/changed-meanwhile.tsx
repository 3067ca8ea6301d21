'use client';

import { useTranslations } from 'next-intl';

export interface MeanwhileField {
  name: string;
  label: string;
  theirs: string;
  yours: string;
}

/** What somebody else saved meanwhile beside what was typed here, where the two differ. */
export function ChangedMeanwhile({ fields }: { fields: readonly MeanwhileField[] }) {
  const t = useTranslations('settings');
  const different = fields.filter(({ theirs, yours }) => theirs !== yours);
  const value = (text: string) => (text ? <bdi>{text}</bdi> : <span className="guess">{t('empty')}</span>);
  return (
    <section className="conflict" aria-labelledby="conflict">
      <h2 id="conflict">{t('conflictHeading')}</h2>
      <p>{different.length > 0 ? t('conflictChoose') : t('conflictSame')}</p>
      {different.map(({ name, label, theirs, yours }) => (
        <div key={name}>
          <h3>{label}</h3>
          <div className="conflict-sides">
            <div className="panel pad">
              <h4>{t('theirs')}</h4>
              <p>{value(theirs)}</p>
            </div>
            <div className="panel pad">
              <h4>{t('yours')}</h4>
              <p>{value(yours)}</p>
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}
