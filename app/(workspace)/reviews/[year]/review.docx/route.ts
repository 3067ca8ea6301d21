import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { parseYear } from '@/lib/domain/review/review';
import { requireActor } from '@/lib/server/auth/actor';
import { reviewDocument } from '@/lib/server/review/document';
import { getReview } from '@/lib/server/review/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { contentDisposition, fileName } from '@/lib/web/download';
import { routes } from '@/lib/web/routes';

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
  const content = await reviewDocument({
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
  return new Response(content, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': contentDisposition(
        `${fileName(t('review.of', { year: String(year) }))}.docx`,
        `review-${year}.docx`,
      ),
      'Cache-Control': 'no-store',
    },
  });
}
