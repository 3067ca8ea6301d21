import { z } from 'zod';
import { cleanText } from '../shared/text';
import { STATES } from './state';
import type { Term } from './term';

/** A Member of Congress as the public directory tells of them. */
export interface DirectoryMember {
  bioguideId: string;
  name: string;
  /** The name they go by, where their official one is another. */
  calledName: string | null;
  /** Oldest first. */
  terms: Term[];
  /** The office in the Capitol; null where the directory does not give it (yet). */
  address: string | null;
  phone: string | null;
}

/** Why a file is not the directory; `entry` counts from 1, `member` is its id where that could be read. */
export type DirectoryProblem =
  | { code: 'NOT_UTF8' | 'NOT_JSON' | 'NOT_A_DIRECTORY' }
  | { code: 'BAD_ENTRY'; entry: number; member: string | null; field: string }
  | { code: 'TWICE'; member: string };

const cleaned = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => cleanText(value)?.replace(/\s+/g, ' ') ?? '');
const text = (max: number) => cleaned(max).pipe(z.string().min(1));
const textOrNothing = (max: number) =>
  cleaned(max)
    .optional()
    .transform((value) => value || null);

const termSchema = z
  .object({
    type: z.enum(['rep', 'sen']),
    start: z.iso.date(),
    end: z.iso.date(),
    state: z.enum(STATES),
    district: z.int().min(0).max(99).optional(),
    party: text(60),
    address: textOrNothing(300),
    phone: textOrNothing(40),
  })
  .refine(({ start, end }) => start < end, { path: ['end'] })
  .refine(({ type, district }) => (type === 'rep') === (district !== undefined), { path: ['district'] });

const memberSchema = z.object({
  id: z.object({ bioguide: z.string().regex(/^[A-Z]\d{6}$/) }),
  name: z.object({
    official_full: text(200).optional(),
    first: text(100),
    middle: text(100).optional(),
    last: text(100),
    suffix: text(20).optional(),
    nickname: text(100).optional(),
  }),
  terms: z
    .array(termSchema)
    .min(1)
    .refine((terms) => new Set(terms.map(({ start }) => start)).size === terms.length),
});
type Entry = z.output<typeof memberSchema>;

/** Reads the directory's `legislators-current.json`: what is used of it strictly, the rest not at all. */
export function parseDirectory(
  bytes: Uint8Array,
): { ok: true; members: DirectoryMember[] } | { ok: false; problem: DirectoryProblem } {
  const refuse = (problem: DirectoryProblem) => ({ ok: false as const, problem });
  const entries = readJson(bytes);
  if (typeof entries === 'string') return refuse({ code: entries });
  if (!Array.isArray(entries.json) || entries.json.length === 0) return refuse({ code: 'NOT_A_DIRECTORY' });

  const members = new Map<string, DirectoryMember>();
  for (const [i, entry] of entries.json.entries()) {
    const { data, error } = memberSchema.safeParse(entry);
    if (!data) {
      const field = error.issues[0]?.path.join('.') ?? '';
      return refuse({ code: 'BAD_ENTRY', entry: i + 1, member: bioguideOf(entry), field });
    }
    if (members.has(data.id.bioguide)) return refuse({ code: 'TWICE', member: data.id.bioguide });
    members.set(data.id.bioguide, memberOf(data));
  }
  return { ok: true, members: [...members.values()] };
}

function readJson(bytes: Uint8Array): { json: unknown } | 'NOT_UTF8' | 'NOT_JSON' {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'NOT_UTF8';
  }
  try {
    return { json: JSON.parse(decoded) };
  } catch {
    return 'NOT_JSON';
  }
}

const bioguideOf = (entry: unknown): string | null =>
  z.object({ id: z.object({ bioguide: z.string().max(20) }) }).safeParse(entry).data?.id.bioguide ?? null;

function memberOf({ id, name, terms }: Entry): DirectoryMember {
  const inOrder = terms.toSorted((a, b) => a.start.localeCompare(b.start));
  const latest = inOrder.at(-1);
  const official = name.official_full ?? [name.first, name.middle, name.last, name.suffix].filter(Boolean).join(' ');
  const called = `${name.nickname} ${name.last}`;
  return {
    bioguideId: id.bioguide,
    name: official,
    calledName: name.nickname && called !== official ? called : null,
    terms: inOrder.map(({ type, state, district, party, start, end }) => ({
      chamber: type === 'rep' ? 'HOUSE' : 'SENATE',
      state,
      district: district ?? null,
      party,
      startsOn: start,
      endsOn: end,
    })),
    address: latest?.address ?? null,
    phone: latest?.phone ?? null,
  };
}
