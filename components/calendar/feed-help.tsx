import { useTranslations } from 'next-intl';

const PROGRAMS = ['google', 'apple', 'iphone', 'outlook', 'thunderbird'] as const;

/** How the common calendar programs are told of a link. */
export function FeedHelp() {
  const t = useTranslations('calendarLinks');
  return (
    <dl className="facts panel-body feed-help">
      {PROGRAMS.map((program) => (
        <div key={program}>
          <dt>{t(`${program}Name`)}</dt>
          <dd>{t(program)}</dd>
        </div>
      ))}
    </dl>
  );
}
