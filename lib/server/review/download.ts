import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import { handOut } from '../export/download';
import { once } from '../export/once';
import { type DocumentInput, reviewDocument } from './document';

/** A year's review as a document for a word processor; that it was taken away is written down. */
export function downloadReview(actor: Actor, input: DocumentInput): Promise<Response> {
  const { year } = input.review;
  return handOut(actor, async () => ({
    written: { what: 'review', year },
    download: {
      ...{ type: 'docx', name: input.say('review.of', { year: String(year) }), plain: `review-${year}` },
      content: once(await reviewDocument(input)),
    },
  }));
}
