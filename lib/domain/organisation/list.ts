import { type ListDefinition, PAGE_SIZE } from '../list/definition';
import { ORGANISATION_KINDS } from './view';

export const ORGANISATION_LIST = {
  name: 'organisations',
  filters: {
    q: { kind: 'text' },
    kind: { kind: 'choice', of: ORGANISATION_KINDS, words: 'organisationKinds', several: true },
    members: { kind: 'flag', words: 'coalitionMembers' },
    asked: { kind: 'flag', words: 'addressee', linked: true },
    target: { kind: 'record', of: 'campaign', linked: true },
    reached: { kind: 'choice', of: ['YES', 'NO'], words: 'reached', linked: true },
    year: { kind: 'year', linked: true },
  },
  sorts: {
    kind: { keys: ['number', 'text'], direction: 'asc', oneWay: true },
    name: { keys: ['text'], direction: 'asc' },
    meetings: { keys: ['number'], direction: 'desc' },
  },
  pageSize: PAGE_SIZE,
} as const satisfies ListDefinition;
