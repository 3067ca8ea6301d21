import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { parseYear } from '@/lib/domain/review/review';
import { requireActor } from '@/lib/server/auth/actor';
import { downloadReview } from '@/lib/server/review/download';
import { getReview } from '@/lib/server/review/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

export { noHead as HEAD } from '@/lib/web/download';

/** The review as a document for a word processor, in the reader's language. */
export async function GET(_request: Request, { params }: { params: Promise<{ year: string }> }) {
  const year = parseYear((await params).year) ?? notFound();
  const actor = await requireActor(routes.review(year));
  const [{ review, provenance }, { workspaceName, clock, timeZone }, locale, t] = await Promise.all([
    getReview(actor, year),
    loadShell(),
    getLocale(),
    getTranslations(),
  ]);
  if (review.isEmpty) notFound();
  return downloadReview(actor, {
    ...{ review, provenance, locale, workspaceName, timeZone, today: clock.today },
    say: (key, values) => t(key as never, values as never),
    prose: ({ meetings, letters, adopted, raised, commitments }) =>
      t.markup('review.prose', {
        year: String(year),
        meetings: () => meetings,
        letters: () => letters,
        adopted: () => adopted,
        raised: () => raised,
        commitments: () => commitments,
      }),
  });
}
