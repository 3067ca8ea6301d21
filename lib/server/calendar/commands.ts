import 'server-only';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { FEEDS_MAX, type FeedId, type MakeFeed } from '@/lib/domain/calendar/feed';
import { failure, type Result, success } from '@/lib/domain/shared/result';
import { type Audit, inTransaction } from '../audit/transaction';
import { digest, newToken } from '../auth/token';
import type { Transaction } from '../db';
import { LIVE } from '../scope';

/** A link just made; its token is told once and kept nowhere. */
export interface MadeFeed {
  token: string;
}

const contents = { mine: true, campaignId: true, withPeople: true, withNotes: true } as const;

/**
 * Makes a link to the actor's calendar. The same form sent once more makes no second one: the link is a new one then.
 * Errors: NOT_ALLOWED; NOT_FOUND; INVALID_INPUT where the campaign is gone (RECORD_GONE) or there are as many links as
 * there can be (TOO_MANY).
 */
export async function makeFeed(actor: Actor, { feedId, holds, people, notes }: MakeFeed): Promise<Result<MadeFeed>> {
  return ownFeeds(actor, async (tx, audit) => {
    const known = await tx.calendarFeed.findUnique({ where: { id: feedId }, select: { userId: true } });
    if (known) return known.userId === actor.id ? renew(actor, tx, audit, feedId) : failure('NOT_FOUND');
    const campaignId = holds === 'MINE' || holds === 'ALL' ? null : holds;
    if (campaignId && !(await tx.campaign.findFirst({ where: { id: campaignId, ...LIVE }, select: { id: true } }))) {
      return failure('INVALID_INPUT', { holds: 'RECORD_GONE' });
    }
    if ((await tx.calendarFeed.count({ where: { userId: actor.id } })) >= FEEDS_MAX) {
      return failure('INVALID_INPUT', { holds: 'TOO_MANY' });
    }
    const token = newToken();
    const feed = { mine: holds === 'MINE', campaignId, withPeople: people, withNotes: notes };
    await tx.calendarFeed.create({
      data: { id: feedId, userId: actor.id, tokenHash: digest(token), ...feed },
      select: { id: true },
    });
    await audit({ action: 'user.calendarLinkMade', recordType: 'USER', recordId: actor.id, before: null, after: feed });
    return success({ token });
  });
}

/** Gives a link another address: the one before it opens nothing any more. Errors: NOT_ALLOWED, NOT_FOUND. */
export async function renewFeed(actor: Actor, { feedId }: FeedId): Promise<Result<MadeFeed>> {
  return ownFeeds(actor, (tx, audit) => renew(actor, tx, audit, feedId));
}

async function renew(actor: Actor, tx: Transaction, audit: Audit, feedId: string): Promise<Result<MadeFeed>> {
  const token = newToken();
  const [feed] = await tx.calendarFeed.updateManyAndReturn({
    where: { id: feedId, userId: actor.id },
    data: { tokenHash: digest(token), linkedAt: new Date() },
    select: contents,
  });
  if (!feed) return failure('NOT_FOUND');
  await audit({ action: 'user.calendarLinkRenewed', recordType: 'USER', recordId: actor.id, before: feed, after: feed });
  return success({ token });
}

/** Ends a link. Errors: NOT_ALLOWED; NOT_FOUND, also when it has ended already. */
export async function revokeFeed(actor: Actor, { feedId }: FeedId): Promise<Result<null>> {
  return ownFeeds(actor, async (tx, audit) => {
    const own = { id: feedId, userId: actor.id };
    const feed = await tx.calendarFeed.findFirst({ where: own, select: contents });
    if (!feed) return failure('NOT_FOUND');
    await tx.calendarFeed.deleteMany({ where: own });
    await audit({ action: 'user.calendarLinkRevoked', recordType: 'USER', recordId: actor.id, before: feed, after: null });
    return success(null);
  });
}

/** Everybody has links to what they may read; those of one person change one after another. */
async function ownFeeds<Value>(
  actor: Actor,
  run: (tx: Transaction, audit: Audit) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (!may(actor, 'record.read')) return failure('NOT_ALLOWED');
  return inTransaction(actor, async (tx, audit) => {
    await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${actor.id}::uuid FOR NO KEY UPDATE`;
    return run(tx, audit);
  });
}
