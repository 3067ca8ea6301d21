// The data files as one tree, to walk through.
import { campaigns } from '@/prisma/seed/data/campaigns';
import { contacts } from '@/prisma/seed/data/contacts';
import { letters } from '@/prisma/seed/data/letters';
import { meetings } from '@/prisma/seed/data/meetings';
import { metrics } from '@/prisma/seed/data/metrics';
import { openQuestions } from '@/prisma/seed/data/open-questions';
import { organisations } from '@/prisma/seed/data/organisations';
import { evidenceChannels, planItems, pledges, recommendations } from '@/prisma/seed/data/planning';
import { publicContext } from '@/prisma/seed/data/public-context';
import { sources } from '@/prisma/seed/data/sources';
import type { Both, Cite } from '@/prisma/seed/data/types';

export const record = {
  campaigns,
  contacts,
  letters,
  meetings,
  metrics,
  openQuestions,
  organisations,
  evidenceChannels,
  planItems,
  pledges,
  recommendations,
  publicContext,
  sources,
};

export interface Found<Value> {
  /** Where it stands: `meetings.3.topics.0.text`. */
  at: string;
  value: Value;
}

function walk<Value>(node: unknown, is: (node: unknown) => node is Value, at = ''): Found<Value>[] {
  if (is(node)) return [{ at, value: node }];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, inner]) => walk(inner, is, at ? `${at}.${key}` : key));
}

const isBoth = (node: unknown): node is Both => typeof node === 'object' && node !== null && 'en' in node && 'ar' in node;
const isCite = (node: unknown): node is Cite =>
  Array.isArray(node) && node.length === 3 && typeof node[0] === 'number' && typeof node[2] === 'string';

/** Every text that stands in both languages. */
export const texts = walk(record, isBoth);
/** Every citation, wherever it stands. */
export const cites = walk(record, isCite);
/** Every key by which a file names a record. */
export const keys = new Set(
  walk(
    record,
    (node): node is { key: string } => typeof node === 'object' && node !== null && 'key' in node && !('type' in node),
  ).flatMap(({ value }) => nestedKeys(value)),
);

function nestedKeys(node: object): string[] {
  return Object.entries(node).flatMap(([name, inner]) =>
    name === 'key'
      ? [inner as string]
      : inner !== null && typeof inner === 'object' && !('type' in inner)
        ? nestedKeys(inner)
        : [],
  );
}

/** The articles, where a folder names them. */
export const SOURCES_DIR = process.env.SOURCES_DIR;
