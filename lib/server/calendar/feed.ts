import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import type { CalendarFilter } from '@/lib/domain/calendar/query';
import type { Both } from '@/lib/domain/shared/both';
import type { OrganisationId, UserId } from '@/lib/domain/shared/ids';
import { formatNumber } from '@/lib/i18n/format';
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale';
import { plainText } from '@/lib/i18n/text';
import { takePoint } from '../auth/rate-limit';
import { digest } from '../auth/token';
import { db } from '../db';
import { entriesSql } from './entries';
import { writeICalendar } from './icalendar';
import { toldSql } from './told';
import { CALENDAR_WORDS, eventOf, type FeedEntry } from './words';

/** The most events that a link hands out: the latest. */
const EVENTS_MAX = 2000;

/** What a link is for, and whose it is, as they are now. */
interface OpenFeed {
  actor: Actor;
  filter: CalendarFilter;
  campaign: Both | null;
  withPeople: boolean;
  withNotes: boolean;
}

/**
 * What a calendar program reads at a link: all that its person may see at this moment, in their language. `GONE` for a
 * link that is unknown or revoked, whose person is disabled or whose campaign is archived: which of these, is not told.
 * Two round trips beside the limit.
 */
export async function readFeed(token: string): Promise<{ file: string } | 'GONE' | 'TOO_MANY_ATTEMPTS'> {
  const feed = /^[\w-]{43}$/.test(token) ? await openFeed(token) : null;
  if (!feed) return 'GONE';
  if (!(await takePoint('calendarFeed', token))) return 'TOO_MANY_ATTEMPTS';
  const { actor, filter } = feed;
  const [found] = await db().$queryRaw<[Found]>`
    WITH entries AS MATERIALIZED (SELECT e.kind, e.id, e.first_day, e.precision FROM ${entriesSql(actor, filter, null)} e)
    SELECT
      (SELECT coalesce(json_agg(row_to_json(told) ORDER BY told.entry->'date'->>'on', told.entry->>'id'), '[]') FROM (
        SELECT ${toldSql(actor, feed)} FROM ${entriesSql(actor, filter, null)} e
        WHERE e.precision = 'DAY' ORDER BY e.first_day DESC, e.id LIMIT ${EVENTS_MAX}) told) AS events,
      (SELECT count(*)::int FROM entries WHERE precision <> 'DAY') AS rough,
      (SELECT count(*)::int FROM entries WHERE precision = 'DAY') AS exact,
      (SELECT json_build_object('en', name_en, 'ar', name_ar) FROM workspace) AS workspace,
      (SELECT time_zone FROM workspace) AS "timeZone"`;
  return { file: write(feed, found) };
}

interface Found {
  events: FeedEntry[];
  rough: number;
  exact: number;
  workspace: Both | null;
  timeZone: string | null;
}

function write({ actor, filter, campaign }: OpenFeed, { events, rough, exact, workspace, timeZone }: Found): string {
  const locale: Locale = actor.locale ?? DEFAULT_LOCALE;
  const t = CALENDAR_WORDS[locale];
  const names = { workspace: plainText(workspace, locale) || t('app.name'), campaign: plainText(campaign, locale) };
  const name = t(`calendarFile.name${campaign ? 'CAMPAIGN' : filter.mine ? 'MINE' : 'ALL'}`, names);
  const cut = exact > EVENTS_MAX ? ` ${t('calendarFile.cut', { count: formatNumber(EVENTS_MAX, locale) })}` : '';
  return writeICalendar({
    name,
    description: t('calendarFile.leftOut', { count: rough }) + cut,
    timeZone: timeZone ?? 'UTC',
    events: events.flatMap((event) => eventOf(event, locale)),
  });
}

async function openFeed(token: string): Promise<OpenFeed | null> {
  const feed = await db().calendarFeed.findFirst({
    where: {
      tokenHash: digest(token),
      user: { disabledAt: null },
      OR: [{ campaignId: null }, { campaign: { archivedAt: null } }],
    },
    select: {
      mine: true,
      withPeople: true,
      withNotes: true,
      campaign: { select: { id: true, titleEn: true, titleAr: true } },
      user: { select: { id: true, name: true, role: true, organisationId: true, locale: true, theme: true } },
    },
  });
  if (!feed) return null;
  const { user, campaign } = feed;
  return {
    actor: {
      ...user,
      kind: 'user',
      id: user.id as UserId,
      organisationId: user.organisationId as OrganisationId | null,
      organisationShortName: null,
      locale: user.locale === null ? null : user.locale === 'AR' ? 'ar' : 'en',
    },
    filter: { campaign: campaign?.id ?? null, kinds: [], mine: feed.mine },
    campaign: campaign && { en: campaign.titleEn, ar: campaign.titleAr },
    withPeople: feed.withPeople,
    withNotes: feed.withNotes,
  };
}

/**
 * One meeting as a file for a calendar program, with people and without notes; null where the actor sees no such
 * meeting or its day is not known. One round trip.
 */
export async function readMeetingFile(actor: Actor, id: string, locale: Locale): Promise<string | null> {
  const everything = { campaign: null, kinds: [], mine: false };
  const entry = entriesSql(actor, everything, null, { kind: 'MEETING', id });
  const [found] = await db().$queryRaw<FeedEntry[]>`
    SELECT ${toldSql(actor, { withPeople: true, withNotes: false })} FROM ${entry} e`;
  const events = found ? eventOf(found, locale) : [];
  return events.length > 0 ? writeICalendar({ name: null, description: '', timeZone: 'UTC', events }) : null;
}
