import { type ListDefinition, PAGE_SIZE } from '../list/definition';
import { CAMPAIGN_KINDS, CAMPAIGN_STATUSES } from './status';

export const CAMPAIGN_LIST = {
  name: 'campaigns',
  filters: {
    q: { kind: 'text' },
    phase: { kind: 'choice', of: ['OPEN', 'CLOSED'], words: 'campaignPhase' },
    status: { kind: 'choice', of: CAMPAIGN_STATUSES, words: 'campaignStatus', several: true },
    kind: { kind: 'choice', of: CAMPAIGN_KINDS, words: 'campaignKind', several: true },
    priority: { kind: 'year' },
    mine: { kind: 'flag', words: 'leadOfCampaign' },
    campaign: { kind: 'record', of: 'campaign', linked: true },
    organisation: { kind: 'record', of: 'organisation', linked: true },
    since: { kind: 'day', linked: true },
    year: { kind: 'year', linked: true },
  },
  sorts: {
    order: { keys: ['number'], direction: 'asc', oneWay: true },
    title: { keys: ['text'], direction: 'asc' },
    asOf: { keys: ['date'], direction: 'desc' },
  },
  pageSize: PAGE_SIZE,
} as const satisfies ListDefinition;
