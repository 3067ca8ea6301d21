import { useLocale, useTranslations } from 'next-intl';
import { Marks } from '@/components/citation/marks';
import { Link } from '@/components/ui/link';
import { Empty } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import type { Review } from '@/lib/domain/review/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { formatInstant } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

interface NextProps {
  review: Review;
  provenance: Provenance;
  timeZone: string;
  mayWrite: boolean;
}

/** The priorities of the year after, in their order; it is called a rank only where somebody made it one. */
export function ReviewNext({ review: { year, next }, provenance, timeZone, mayWrite }: NextProps) {
  const t = useTranslations('review');
  const locale = useLocale();
  const coming = String(year + 1);
  return (
    <section className="review-part" aria-labelledby="next">
      <h2 id="next">{t('next', { year: coming })}</h2>
      {!next ? (
        <Empty
          title={t('noNext', { year: coming })}
          action={
            mayWrite && (
              <Link className="btn" href={routes.priorities()}>
                {t('plan')}
              </Link>
            )
          }
        >
          {t('noNextLead')}
        </Empty>
      ) : (
        <>
          <p className="hint">
            {next.ranked
              ? t('ranked', { who: next.ranked.by ?? '', when: formatInstant(next.ranked.at, locale, timeZone) })
              : t('mention')}
          </p>
          <ol className="review-priorities">
            {next.items.map((item) => (
              <li key={item.id}>
                <span>
                  <b>
                    <Text value={item.ask?.title ?? item.campaign.title} />
                  </b>
                  <Marks of={citationsOf(provenance, item.id)} />
                </span>
                {item.ask && (
                  <span className="cell-sub">
                    <Link href={routes.campaign(item.campaign.id)}>
                      <Text value={item.campaign.title} />
                    </Link>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
