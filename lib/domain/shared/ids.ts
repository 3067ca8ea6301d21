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

/** A new id, UUID version 7: ids of the same moment sort together. `now` is milliseconds since 1970, `random` ten bytes or more. */
export function newId(now: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 256 ** (5 - i)) % 256;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
