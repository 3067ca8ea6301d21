import { describe, expect, test } from 'vitest';
import { fieldErrors } from '../shared/fields';
import { changeCampaignStatusSchema, REASON_MAX } from './schema';

const FORM = {
  campaignId: '01932D6A-0000-7000-8000-000000000001',
  version: '3',
  status: 'PAUSED',
  asOf: ' 2024-05 ',
  reasonEn: ' We wait for the vote. ',
  reasonAr: '',
};
const errorsOf = (change: Record<string, unknown>) => {
  const parsed = changeCampaignStatusSchema.safeParse({ ...FORM, ...change });
  return parsed.success ? null : fieldErrors(parsed.error);
};

describe('changeCampaignStatusSchema', () => {
  test('reads what the form sends', () => {
    expect(changeCampaignStatusSchema.parse(FORM)).toEqual({
      campaignId: FORM.campaignId.toLowerCase(),
      version: 3,
      status: 'PAUSED',
      asOf: { on: '2024-05-01', precision: 'MONTH' },
      reasonEn: 'We wait for the vote.',
      reasonAr: null,
    });
  });

  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['a field nobody asked for', { role: 'ADMIN' }, { form: 'INVALID' }],
    ['an id that is none', { campaignId: '1; DROP TABLE campaign' }, { campaignId: 'INVALID' }],
    ['an id that is a list', { campaignId: [FORM.campaignId] }, { campaignId: 'INVALID' }],
    ['a version that is a word', { version: 'three' }, { version: 'INVALID' }],
    ['a version below one', { version: '0' }, { version: 'INVALID' }],
    ['a version that is no whole number', { version: '1.5' }, { version: 'INVALID' }],
    ['no version', { version: undefined }, { version: 'INVALID' }],
    ['a status that does not exist', { status: 'WON' }, { status: 'NOT_A_CHOICE' }],
    ['a status twice', { status: 'PAUSED\0' }, { status: 'NOT_A_CHOICE' }],
    ['no status', { status: undefined }, { status: 'NOT_A_CHOICE' }],
    ['no date', { asOf: '' }, { asOf: 'REQUIRED' }],
    ['a date of no calendar', { asOf: '2023-02-29' }, { asOf: 'NOT_A_DATE' }],
    ['a date in words', { asOf: 'May 2024' }, { asOf: 'NOT_A_DATE' }],
    ['a date that is an object', { asOf: {} }, { asOf: 'INVALID' }],
    ['a date long ago', { asOf: '1989-12-31' }, { asOf: 'TOO_EARLY' }],
    ['no reason', { reasonEn: '' }, { reason: 'REQUIRED' }],
    ['a reason of spaces and isolates', { reasonEn: ' \u2068\u2069\uFEFF ' }, { reason: 'REQUIRED' }],
    ['a reason too long', { reasonEn: 'x'.repeat(REASON_MAX + 1) }, { reasonEn: 'TOO_LONG' }],
    ['a reason far too long', { reasonAr: 'س'.repeat(1_000_000) }, { reasonAr: 'TOO_LONG' }],
    ['a reason with NUL', { reasonEn: 'a\0b' }, { reasonEn: 'MALFORMED_TEXT' }],
    ['a reason that is a list', { reasonEn: ['a'] }, { reasonEn: 'INVALID' }],
  ])('refuses %s', (_, change, errors) => {
    expect(errorsOf(change)).toEqual(errors);
  });

  test('a __proto__ among the fields reaches nothing', () => {
    const forged = JSON.parse(`{"__proto__": {"admin": true}, ${JSON.stringify(FORM).slice(1)}`);
    const parsed = changeCampaignStatusSchema.safeParse(forged);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    if (parsed.success) expect(Object.keys(parsed.data).sort()).toEqual(Object.keys(FORM).sort());
  });

  test('a reason in one language is enough, at its full length', () => {
    expect(errorsOf({ reasonEn: '', reasonAr: 'س'.repeat(REASON_MAX) })).toBeNull();
    expect(errorsOf({ reasonEn: '🤝'.repeat(REASON_MAX) })).toBeNull();
  });

  test('the first day that may be named', () => expect(errorsOf({ asOf: '1990' })).toBeNull());
});
