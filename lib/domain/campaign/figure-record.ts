import { defineRecord } from '../record/field';

export const FIGURE_KINDS = ['RESULT', 'ATTENDANCE', 'DURATION', 'SCOPE', 'PLAN', 'CONTEXT'] as const;
export const EXACTNESSES = ['EXACT', 'COUNTED', 'ABOUT', 'MORE_THAN', 'RANGE', 'ORDER_OF_MAGNITUDE'] as const;

/** A figure, as exact as it is known. What the record itself counts is never written down. */
export const figureRecord = defineRecord({
  noun: 'figure',
  permission: 'campaign.write',
  fields: {
    title: { kind: 'both', max: 300, lines: 2, required: true },
    campaigns: { kind: 'records', of: ['campaign'], required: true },
    figureKind: { kind: 'choice', of: FIGURE_KINDS, words: 'figureKind', start: 'RESULT' },
    exactness: { kind: 'choice', of: EXACTNESSES, words: 'figureExactness', start: 'EXACT' },
    value: { kind: 'number', min: 0, max: 1_000_000_000_000 },
    valueMax: { kind: 'number', min: 0, max: 1_000_000_000_000 },
    magnitude: { kind: 'both', max: 100 },
    unit: { kind: 'both', max: 100 },
    period: { kind: 'date' },
    note: { kind: 'both', max: 2000, lines: 3 },
  },
  groups: [
    { key: 'what', fields: ['title', 'campaigns', 'figureKind'] },
    { key: 'figure', fields: ['exactness', 'value', 'valueMax', 'magnitude', 'unit', 'period'] },
    { key: 'more', fields: ['note'], folded: true },
  ],
  check: ({ exactness, value, valueMax, magnitude }) => {
    if (exactness === 'ORDER_OF_MAGNITUDE') return { magnitude: !magnitude.en && !magnitude.ar && 'REQUIRED' };
    if (value === null) return { value: 'REQUIRED' };
    if (exactness !== 'RANGE') return {};
    if (valueMax === null) return { valueMax: 'REQUIRED' };
    return { valueMax: valueMax < value && 'OUT_OF_RANGE' };
  },
});
