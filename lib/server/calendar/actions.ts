'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { feedIdSchema, makeFeedSchema, type NewFeed } from '@/lib/domain/calendar/feed';
import type { FormState } from '@/lib/domain/shared/form-state';
import { routes } from '@/lib/web/routes';
import { formAction } from '../action';
import { allowedOrigins } from '../env';
import { type MadeFeed, makeFeed, renewFeed, revokeFeed } from './commands';

type LinkState = FormState<undefined, NewFeed>;

const linkOf = ({ token }: MadeFeed): NewFeed => ({ url: `${allowedOrigins()[0]}${routes.calendarFeed(token)}` });
const done = () => revalidatePath(routes.calendarLinks());

const make = formAction({ schema: makeFeedSchema, run: makeFeed, done, answer: linkOf });
const renew = formAction({ schema: feedIdSchema, run: renewFeed, done, answer: linkOf });
const revoke = formAction({
  schema: feedIdSchema,
  run: revokeFeed,
  done: () => {
    revalidatePath(routes.calendarLinks());
    redirect(`${routes.calendarLinks()}?saved=revoked#saved`);
  },
});

/** Makes a link to one's own calendar, and answers with it. */
export async function makeFeedAction(previous: LinkState, form: FormData): Promise<LinkState> {
  return make(previous, form);
}

/** Gives a link another address, and answers with it. */
export async function renewFeedAction(previous: LinkState, form: FormData): Promise<LinkState> {
  return renew(previous, form);
}

/** Ends a link. */
export async function revokeFeedAction(previous: FormState, form: FormData): Promise<FormState> {
  return revoke(previous, form);
}
