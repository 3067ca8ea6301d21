import { z } from 'zod';

/** A record's id, of one kind of record: a campaign's is not a meeting's. */
export type Id<Record extends string> = string & { readonly __record: Record };

export type CampaignId = Id<'campaign'>;
export type UserId = Id<'user'>;
export type OrganisationId = Id<'organisation'>;

/** Parses an id of one kind; anything but a UUID is refused. */
export const idSchema = <Record extends string>() => z.uuid().transform((value) => value.toLowerCase() as Id<Record>);

/** Parses an id that came in a URL: null where it is none, which a page answers with "not found". */
export function parseId<Record extends string>(value: unknown): Id<Record> | null {
  const parsed = idSchema<Record>().safeParse(value);
  return parsed.success ? parsed.data : null;
}
