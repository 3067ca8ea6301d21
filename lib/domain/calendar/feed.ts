import { z } from 'zod';
import type { Both } from '../shared/both';
import { idSchema } from '../shared/ids';
import { fieldIssue } from '../shared/text';

export type CalendarFeedId = string & { readonly __record: 'calendarFeed' };

/** How many links somebody can have at once. */
export const FEEDS_MAX = 20;

const ticked = z
  .literal('1')
  .optional()
  .transform((value) => value === '1');

/** What a calendar link holds: what is theirs, all that they may see, or one campaign's. */
export const makeFeedSchema = z.object({
  /** Made with the form, so that a form sent twice makes one link. */
  feedId: idSchema<'calendarFeed'>(),
  holds: z.union([z.enum(['MINE', 'ALL']), idSchema<'campaign'>()], fieldIssue('NOT_A_CHOICE')),
  people: ticked,
  notes: ticked,
});
export type MakeFeed = z.output<typeof makeFeedSchema>;

export const feedIdSchema = z.object({ feedId: idSchema<'calendarFeed'>() });
export type FeedId = z.output<typeof feedIdSchema>;

/** What a link holds, without the link: that is told once. */
export interface FeedContents {
  mine: boolean;
  withPeople: boolean;
  withNotes: boolean;
}

export interface CalendarFeedView extends FeedContents {
  id: string;
  campaign: { id: string; title: Both } | null;
  /** ISO instant since which the link works. */
  linkedAt: string;
}

/** A link just made. */
export interface NewFeed {
  url: string;
}
