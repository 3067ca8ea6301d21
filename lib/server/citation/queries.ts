import 'server-only';
import type { Citation, CitedParagraph, OpenQuestion, Provenance, PublicContext } from '@/lib/domain/source/citation';
import { db } from '../db';

/**
 * Where the facts of some records come from: their citations, the paragraphs these point to, the questions
 * the sources leave open about them, and what is publicly known beside them. One round trip.
 * The ids must have been read in the actor's scope.
 */
export async function provenanceOf(recordIds: readonly string[]): Promise<Provenance> {
  const ids = [...new Set(recordIds)];
  const rows = await db().$queryRaw<ProvenanceRow[]>`
    WITH cited AS (
      SELECT c.record_id, c.field, c.evidence, c.sort_order, p.id AS paragraph_id, p.number AS paragraph, s.number AS source
      FROM citation c
      JOIN source_paragraph p ON p.id = c.paragraph_id
      JOIN source s ON s.id = p.source_id
      WHERE c.record_id = ANY(${ids}::uuid[])
    )
    SELECT
      (SELECT coalesce(json_agg(json_build_object('recordId', record_id, 'field', field, 'evidence', evidence,
          'source', source, 'paragraph', paragraph) ORDER BY sort_order), '[]') FROM cited) AS citations,
      (SELECT coalesce(json_agg(json_build_object('source', s.number, 'paragraph', p.number,
          'gist', json_build_object('en', p.gist_en, 'ar', p.gist_ar),
          'sourceTitle', json_build_object('en', s.title_en, 'ar', s.title_ar),
          'publisher', json_build_object('en', s.publisher_en, 'ar', s.publisher_ar)) ORDER BY s.number, p.number), '[]')
        FROM source_paragraph p JOIN source s ON s.id = p.source_id
        WHERE p.id IN (SELECT paragraph_id FROM cited)) AS paragraphs,
      (SELECT coalesce(json_agg(json_build_object('id', q.id, 'source', s.number, 'paragraphs', q.paragraphs,
          'question', json_build_object('en', q.question_en, 'ar', q.question_ar),
          'handled', json_build_object('en', q.handled_en, 'ar', q.handled_ar)) ORDER BY q.sort_order), '[]')
        FROM open_question q JOIN source s ON s.id = q.source_id
        WHERE q.id IN (SELECT open_question_id FROM open_question_record WHERE record_id = ANY(${ids}::uuid[]))) AS questions,
      (SELECT coalesce(json_agg(json_build_object('id', x.id, 'claim', json_build_object('en', x.claim_en, 'ar', x.claim_ar),
          'sourceTitle', x.source_title, 'sourceUrl', x.source_url, 'verified', x.verified) ORDER BY x.sort_order), '[]')
        FROM public_context x
        WHERE x.id IN (SELECT public_context_id FROM public_context_record WHERE record_id = ANY(${ids}::uuid[]))) AS contexts`;
  const { citations, ...rest } = rows[0] as ProvenanceRow;
  const byRecord: Record<string, Citation[]> = {};
  for (const { recordId, ...citation } of citations) {
    byRecord[recordId] ??= [];
    byRecord[recordId].push(citation);
  }
  return { citations: byRecord, ...rest };
}

interface ProvenanceRow {
  citations: (Citation & { recordId: string })[];
  paragraphs: CitedParagraph[];
  questions: OpenQuestion[];
  contexts: PublicContext[];
}
