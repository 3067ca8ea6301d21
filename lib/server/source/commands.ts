import 'server-only';
import { createHash } from 'node:crypto';
import { decodeOriginal, paragraphsOf, standsIn } from '@/lib/domain/source/original';
import { type Audit, inTransaction, SYSTEM } from '../audit/transaction';
import type { Transaction } from '../db';

/** A file that may be the original of a source. */
export interface OriginalFile {
  name: string;
  bytes: Uint8Array;
}

/** NO_SOURCE: its fingerprint is that of no source. PARAGRAPHS: it has not as many as its source is known to have. */
export type RefusalReason = 'NOT_UTF8' | 'NO_SOURCE' | 'PARAGRAPHS';

export interface LoadedSources {
  /** Sources on record: where there are none, nothing can match. */
  known: number;
  loaded: { number: number; citations: number; verified: number }[];
  refused: { name: string; reason: RefusalReason }[];
  /** Citations whose evidence does not stand in its paragraph. */
  unverified: { source: number; paragraph: number; evidence: string }[];
}

const TRANSACTION_TIMEOUT = 60_000;

/**
 * Stores the originals of sources, each matched by the SHA-256 of its bytes, and verifies that the evidence
 * of every citation stands in its paragraph. All in one transaction, with an event for each source that
 * changed; a file that is refused changes nothing. Loading the same again changes nothing either.
 */
export async function loadSources(files: readonly OriginalFile[]): Promise<LoadedSources> {
  return inTransaction(
    SYSTEM,
    async (tx, audit) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('munasara.sources'))`;
      const sources = await readSources(tx);
      const { originals, refused } = matchFiles(files, sources);
      const report: LoadedSources = { known: sources.length, loaded: [], refused, unverified: [] };
      for (const source of sources) {
        const paragraphs = originals.get(source.id);
        if (paragraphs) await storeOriginal(tx, audit, source, paragraphs, report);
      }
      return report;
    },
    { timeout: TRANSACTION_TIMEOUT },
  );
}

const readSources = (tx: Transaction) =>
  tx.source.findMany({
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      sha256: true,
      loadedAt: true,
      paragraphs: {
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          text: true,
          citations: { orderBy: { sortOrder: 'asc' }, select: { id: true, evidence: true, verified: true } },
        },
      },
    },
  });
type SourceRow = Awaited<ReturnType<typeof readSources>>[number];

/** The paragraphs of each source that a file brings, by source id, and the files that bring none. */
function matchFiles(files: readonly OriginalFile[], sources: readonly SourceRow[]) {
  const bySha = new Map(sources.map((source) => [source.sha256, source]));
  const originals = new Map<string, string[]>();
  const refused: LoadedSources['refused'] = [];
  for (const { name, bytes } of files) {
    const text = decodeOriginal(bytes);
    const source = bySha.get(createHash('sha256').update(bytes).digest('hex'));
    const paragraphs = paragraphsOf(text ?? '');
    if (text === null) refused.push({ name, reason: 'NOT_UTF8' });
    else if (!source) refused.push({ name, reason: 'NO_SOURCE' });
    else if (paragraphs.length !== source.paragraphs.length) refused.push({ name, reason: 'PARAGRAPHS' });
    else originals.set(source.id, paragraphs);
  }
  return { originals, refused };
}

async function storeOriginal(tx: Transaction, audit: Audit, source: SourceRow, texts: readonly string[], report: LoadedSources) {
  const paragraphs = source.paragraphs.map((paragraph) => ({ ...paragraph, original: texts[paragraph.number - 1] as string }));
  const citations = paragraphs.flatMap(({ number, original, citations: cited }) =>
    cited.map((citation) => ({ ...citation, paragraph: number, stands: standsIn(original, citation.evidence) })),
  );
  const missing = citations.filter(({ stands }) => !stands);
  report.unverified.push(...missing.map(({ paragraph, evidence }) => ({ source: source.number, paragraph, evidence })));
  report.loaded.push({ number: source.number, citations: citations.length, verified: citations.length - missing.length });

  const same =
    paragraphs.every(({ text, original }) => text === original) && citations.every(({ verified, stands }) => verified === stands);
  if (source.loadedAt && same) return;
  await tx.$executeRaw`
    UPDATE source_paragraph SET text = original.text
    FROM unnest(${paragraphs.map(({ id }) => id)}::uuid[], ${paragraphs.map(({ original }) => original)}::text[]) AS original(id, text)
    WHERE source_paragraph.id = original.id`;
  await tx.$executeRaw`
    UPDATE citation SET verified = checked.stands
    FROM unnest(${citations.map(({ id }) => id)}::uuid[], ${citations.map(({ stands }) => stands)}::boolean[]) AS checked(id, stands)
    WHERE citation.id = checked.id`;
  await tx.source.update({ where: { id: source.id }, data: { loadedAt: new Date() }, select: { id: true } });
  await audit({
    action: 'source.loaded',
    recordType: 'SOURCE',
    recordId: source.id,
    before: null,
    after: { paragraphs: paragraphs.length, citations: citations.length, unverified: missing.length },
  });
}
