import type { Columns } from '../export/column';
import type { SourceListItem } from './view';

export const SOURCE_COLUMNS: Columns<SourceListItem> = {
  number: { kind: 'number', of: (row) => row.number },
  title: { kind: 'both', of: (row) => row.title },
  publisher: { kind: 'both', of: (row) => row.publisher },
  published: { kind: 'date', of: (row) => row.published },
  publishedBasis: { kind: 'code', words: 'basis', of: (row) => row.publishedBasis },
  paragraphCount: { kind: 'number', of: (row) => row.paragraphCount },
  citationCount: { kind: 'number', of: (row) => row.citationCount },
  questionCount: { kind: 'number', of: (row) => row.questionCount },
  id: { kind: 'text', of: (row) => row.id },
};
