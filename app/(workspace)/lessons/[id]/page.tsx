import { notFound, redirect } from 'next/navigation';
import { parseId } from '@/lib/domain/shared/ids';
import { requireActor } from '@/lib/server/auth/actor';
import { getLessonPlace } from '@/lib/server/review/queries';
import { recordPath } from '@/lib/web/record-path';
import { routes } from '@/lib/web/routes';

/** Lessons stand in the review of their year. */
export default async function LessonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor(recordPath({ noun: 'lesson', id }) ?? routes.reviews());
  const found = parseId(id) && (await getLessonPlace(actor, id));
  if (!found) notFound();
  redirect(routes.review(found.year, `lessons-${found.campaignId}`));
}
