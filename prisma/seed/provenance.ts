import { openQuestions } from './data/open-questions';
import { publicContext } from './data/public-context';
import { sources } from './data/sources';
import type { SeedRecordRef } from './data/types';
import { seedId } from './ids';
import { basisOf, both, type CitationCollector, dated } from './rows';
import type { SeedTables } from './tables';

/** Sources with their paragraphs, what they leave open, and what is publicly known beside them. */
export function provenanceRows(tables: SeedTables, cites: CitationCollector): void {
  for (const source of sources) {
    const id = seedId('source', source.key);
    const published = dated(source.published.from);
    tables.source.push({
      id,
      number: source.number,
      ...both('title', source.title),
      ...both('publisher', source.publisher),
      publisherBasis: source.publisherBasis ?? 'NOT_STATED',
      ...both('publisherNote', source.publisherNote),
      language: 'AR',
      publishedOn: published.on,
      publishedPrecision: published.precision,
      publishedBasis: basisOf(source.published),
      ...both('publishedNote', source.published.note ?? null),
      publishedEarliest: dated(source.publishedEarliest).on,
      publishedLatest: dated(source.publishedLatest).on,
      sha256: source.sha256,
      bytes: source.bytes,
    });
    cites.add('SOURCE', id, source.cites.publisher, 'publisher');
    cites.add('SOURCE', id, source.cites.published, 'published');
    for (const paragraph of source.paragraphs) {
      tables.sourceParagraph.push({
        id: seedId('paragraph', `${source.number}:${paragraph.number}`),
        sourceId: id,
        number: paragraph.number,
        ...both('gist', paragraph.gist),
        ...both('note', paragraph.note ?? null),
      });
    }
  }

  openQuestions.forEach((question, sortOrder) => {
    const id = seedId('question', question.key);
    tables.openQuestion.push({
      id,
      sourceId: seedId('source', question.source),
      paragraphs: question.paragraphs,
      ...both('question', question.question),
      ...both('handled', question.handled),
      sortOrder,
    });
    for (const about of question.about) {
      tables.openQuestionRecord.push({ openQuestionId: id, recordType: about.type, recordId: recordId(about) });
    }
  });

  publicContext.forEach((context, sortOrder) => {
    const id = seedId('context', context.key);
    tables.publicContext.push({
      id,
      ...both('claim', context.claim),
      sourceTitle: context.source?.title ?? null,
      sourceUrl: context.source?.url ?? null,
      verified: context.verified,
      sortOrder,
    });
    for (const about of context.about) {
      tables.publicContextRecord.push({ publicContextId: id, recordType: about.type, recordId: recordId(about) });
    }
  });
}

const recordId = (about: SeedRecordRef): string => seedId(about.type.toLowerCase().replaceAll('_', '-'), about.key);
