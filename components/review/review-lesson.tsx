import { useLocale, useTranslations } from 'next-intl';
import { EditPartLink, NewRecordLink } from '@/components/record/record-links';
import { OtherLanguage, Text } from '@/components/ui/text';
import type { CampaignOfYear, Lesson } from '@/lib/domain/review/view';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';

interface LessonProps {
  year: number;
  campaign: CampaignOfYear;
  lesson: Lesson | null;
  mayWrite: boolean;
}

/** What the year taught, written here: the form comes back to this place. */
export function ReviewLesson({ year, campaign, lesson, mayWrite }: LessonProps) {
  const t = useTranslations('review');
  const locale = useLocale();
  const id = `lessons-${campaign.id}`;
  const next = routes.review(year, id);
  return (
    <section className="review-block review-lesson">
      <h4 id={id} tabIndex={-1}>
        {t('lessons')}
        {lesson && mayWrite && (
          <EditPartLink noun="lesson" id={lesson.id} label={plainText(campaign.title, locale)} next={next} />
        )}
      </h4>
      {lesson ? (
        <>
          <p className="review-words">
            <Text value={lesson.text} />
          </p>
          <OtherLanguage value={lesson.text} className="alt review-words" />
        </>
      ) : (
        <p className="hint">{t('noLessons')}</p>
      )}
      {!lesson && mayWrite && (
        <NewRecordLink noun="lesson" given={{ campaign: campaign.id, year: String(year), next }} className="btn btn-sm" />
      )}
    </section>
  );
}
