import { randomUUID } from 'node:crypto';
import { GET } from '@/app/calendar/feed/[file]/route';
import { type MakeFeed, makeFeedSchema } from '@/lib/domain/calendar/feed';
import { makeFeed } from '@/lib/server/calendar/commands';
import type { Person } from './people';

// Calendar links, made as the form makes them and read as a calendar program reads them.

/** What the form of a link sends: everything, with people and notes, but for what the test says. */
export const feedForm = (row: Record<string, string | undefined> = {}): MakeFeed =>
  makeFeedSchema.parse({ feedId: randomUUID(), holds: 'ALL', people: '1', notes: '1', ...row });

/** The token of a new link. */
export async function linkOf({ actor }: Person, row: Record<string, string | undefined> = {}): Promise<string> {
  const made = await makeFeed(actor, feedForm(row));
  if (!made.ok) throw new Error(made.code);
  return made.value.token;
}

export const readLink = (token: string, headers: HeadersInit = {}): Promise<Response> =>
  GET(new Request(`http://localhost/calendar/feed/${token}.ics`, { headers }), {
    params: Promise.resolve({ file: `${token}.ics` }),
  });

/** The calendar behind a link. */
export async function fileOf(token: string): Promise<string> {
  const response = await readLink(token);
  if (response.status !== 200) throw new Error(`the link answers ${response.status}`);
  return response.text();
}
