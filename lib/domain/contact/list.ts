import { STATES } from '../congress/state';
import { CHAMBERS } from '../congress/term';
import { type ListDefinition, PAGE_SIZE } from '../list/definition';
import { CONTACT_KINDS } from './view';

/** How the public directory of Congress names the parties. */
export const PARTIES = ['Democrat', 'Republican', 'Independent'] as const;

/** Contacts: chamber, state and party are those of a Member's latest term. */
export const CONTACT_LIST = {
  name: 'contacts',
  filters: {
    q: { kind: 'text' },
    kind: { kind: 'choice', of: CONTACT_KINDS, words: 'contactKinds', several: true },
    chamber: { kind: 'choice', of: CHAMBERS, words: 'chamber' },
    state: { kind: 'choice', of: STATES, words: 'usState' },
    party: { kind: 'choice', of: PARTIES, words: 'party' },
    met: { kind: 'choice', of: ['YES', 'NO'], words: 'met' },
    campaign: { kind: 'record', of: 'campaign' },
    mine: { kind: 'flag', words: 'pointPerson' },
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
