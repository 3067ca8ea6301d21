import 'server-only';
import type { Actor, Locale } from '@/lib/domain/auth/roles';
import type { Both } from '@/lib/domain/shared/both';
import type { Basis, DatePrecision } from '@/lib/domain/shared/partial-date';
import type { OpenQuestion, Provenance } from '@/lib/domain/source/citation';
import type { CitedRecord, SourceDetail, SourceListItem, SourceParagraphView } from '@/lib/domain/source/view';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { citedRecordsSql } from './cited-records';

/** Every source with what was counted of it. One round trip. */
export async function listSources(_actor: Actor): Promise<SourceListItem[]> {
  return db().$queryRaw<SourceListItem[]>`
    SELECT s.id, s.number, s.publisher_basis AS "publisherBasis", s.published_basis AS "publishedBasis", s.loaded_at AS "loadedAt",
      json_build_object('en', s.title_en, 'ar', s.title_ar) AS title,
      json_build_object('en', s.publisher_en, 'ar', s.publisher_ar) AS publisher,
      json_build_object('on', s.published_on, 'precision', s.published_precision) AS published,
      (SELECT count(*)::int FROM source_paragraph p WHERE p.source_id = s.id) AS "paragraphCount",
      (SELECT count(*)::int FROM citation c JOIN source_paragraph p ON p.id = c.paragraph_id WHERE p.source_id = s.id) AS "citationCount",
      (SELECT count(*)::int FROM open_question q WHERE q.source_id = s.id) AS "questionCount"
    FROM source s ORDER BY s.number`;
}

/**
 * A source with its paragraphs, the records that cite each as far as the actor may see them, and where the
 * facts about itself come from; null when no source has the number. Two round trips.
 */
export async function getSource(actor: Actor, number: number): Promise<{ source: SourceDetail; provenance: Provenance } | null> {
  const rows = await db().$queryRaw<SourceRow[]>`
    WITH wanted AS (SELECT * FROM source WHERE number = ${number}),
    cited AS (
      SELECT c.id, c.record_type, c.record_id, c.evidence, c.verified, c.sort_order, p.number AS paragraph
      FROM citation c JOIN source_paragraph p ON p.id = c.paragraph_id WHERE p.source_id = (SELECT id FROM wanted)
    ),
    ${citedRecordsSql(actor)}
    SELECT s.id, s.number, s.language, s.sha256, s.bytes, s.loaded_at AS "loadedAt",
      s.publisher_basis AS "publisherBasis", s.published_basis AS "publishedBasis",
      json_build_object('en', s.title_en, 'ar', s.title_ar) AS title,
      json_build_object('en', s.publisher_en, 'ar', s.publisher_ar) AS publisher,
      json_build_object('en', s.publisher_note_en, 'ar', s.publisher_note_ar) AS "publisherNote",
      json_build_object('en', s.published_note_en, 'ar', s.published_note_ar) AS "publishedNote",
      json_build_object('on', s.published_on, 'precision', s.published_precision) AS published,
      to_char(s.published_earliest, 'YYYY-MM-DD') AS earliest, to_char(s.published_latest, 'YYYY-MM-DD') AS latest,
      (SELECT coalesce(json_agg(json_build_object('number', p.number, 'text', p.text,
          'gist', json_build_object('en', p.gist_en, 'ar', p.gist_ar),
          'note', json_build_object('en', p.note_en, 'ar', p.note_ar)) ORDER BY p.number), '[]')
        FROM source_paragraph p WHERE p.source_id = s.id) AS paragraphs,
      (SELECT coalesce(json_agg(json_build_object('paragraph', k.paragraph, 'evidence', k.evidence, 'verified', k.verified,
          'recordType', k.record_type, 'recordId', k.record_id, 'place', r.place, 'placeId', r.place_id,
          'label', json_build_object('en', r.label_en, 'ar', r.label_ar)) ORDER BY k.sort_order, k.id), '[]')
        FROM cited k JOIN record r ON r.record_type = k.record_type AND r.record_id = k.record_id) AS citations,
      (SELECT coalesce(json_agg(json_build_object('id', q.id, 'source', s.number, 'paragraphs', q.paragraphs,
          'question', json_build_object('en', q.question_en, 'ar', q.question_ar),
          'handled', json_build_object('en', q.handled_en, 'ar', q.handled_ar)) ORDER BY q.sort_order), '[]')
        FROM open_question q WHERE q.source_id = s.id) AS questions
    FROM wanted s`;
  const row = rows[0];
  if (!row) return null;
  const { citations, paragraphs, language, ...facts } = row;
  const source: SourceDetail = {
    ...facts,
    language: language.toLowerCase() as Locale,
    paragraphs: paragraphs.map((paragraph) => paragraphView(paragraph, citations)),
  };
  return { source, provenance: await provenanceOf([source.id]) };
}

function paragraphView(paragraph: ParagraphRow, all: readonly CitationRow[]): SourceParagraphView {
  const citations = all.filter((citation) => citation.paragraph === paragraph.number);
  return {
    ...paragraph,
    evidence: unique(citations, ({ evidence }) => evidence).map(({ evidence, verified }) => ({ phrase: evidence, verified })),
    records: unique(citations, ({ recordId }) => recordId).map(({ recordType, recordId, label, place, placeId }) => ({
      recordType,
      recordId,
      label,
      place,
      placeId,
    })),
    citationCount: citations.length,
  };
}

/** The first of each key, in order. */
function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}

interface ParagraphRow {
  number: number;
  text: string | null;
  gist: Both;
  note: Both;
}

interface CitationRow extends CitedRecord {
  paragraph: number;
  evidence: string;
  verified: boolean | null;
}

interface SourceRow {
  id: string;
  number: number;
  language: 'AR' | 'EN';
  sha256: string;
  bytes: number;
  loadedAt: Date | null;
  title: Both;
  publisher: Both;
  publisherBasis: Basis;
  publisherNote: Both;
  published: { on: string | null; precision: DatePrecision };
  publishedBasis: Basis;
  publishedNote: Both;
  earliest: string | null;
  latest: string | null;
  paragraphs: ParagraphRow[];
  citations: CitationRow[];
  questions: OpenQuestion[];
}
