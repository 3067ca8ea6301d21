import { defineRecord } from '../record/field';
import { BILL_TYPES, VEHICLE_STAGES } from './stage';

/** A bill, resolution, amendment or must-pass act that carries a campaign's text. */
export const vehicleRecord = defineRecord({
  noun: 'vehicle',
  permission: 'campaign.write',
  partOf: ['campaign'],
  fields: {
    campaign: { kind: 'record', of: ['campaign'], required: true },
    title: { kind: 'both', max: 300 },
    billType: { kind: 'choice', of: BILL_TYPES, words: 'billType', optional: true },
    number: { kind: 'number', min: 1, max: 99_999 },
    congress: { kind: 'number', min: 1, max: 200 },
    stage: { kind: 'choice', of: VEHICLE_STAGES, words: 'stage', start: 'INTRODUCED' },
    stageAsOf: { kind: 'date' },
    enactedVia: { kind: 'record', of: ['vehicle'] },
    successorOf: { kind: 'record', of: ['vehicle'] },
  },
  groups: [
    { key: 'what', fields: ['campaign', 'title', 'billType', 'number', 'congress'] },
    { key: 'stage', fields: ['stage', 'stageAsOf'] },
    { key: 'links', fields: ['enactedVia', 'successorOf'], folded: true },
  ],
  check: ({ title, billType, number, congress }) => ({
    billType: number !== null && billType === null && 'REQUIRED',
    congress: number !== null && congress === null && 'REQUIRED',
    title: number === null && !title.en && !title.ar && 'REQUIRED',
  }),
});
