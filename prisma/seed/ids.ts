import { createHash } from 'node:crypto';

/** The time in the seeded ids: the record was first put together on 1 November 2026. */
const EPOCH = Date.UTC(2026, 10, 1);

/**
 * The id of a seeded record: a version 7 UUID whose random part is a hash of the key, so that every
 * installation gives the same record the same id and seeding twice inserts nothing.
 */
export function seedId(kind: string, key: string): string {
  const bytes = createHash('sha256').update(`munasara/${kind}/${key}`).digest().subarray(0, 16);
  bytes.writeUIntBE(EPOCH, 0, 6);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
