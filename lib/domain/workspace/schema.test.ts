import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldErrors } from '../shared/fields';
import { namesOneTwice, parseMemberLines } from './member-lines';
import { addMemberSchema, changeWorkspaceSchema, endMembershipSchema, setUpWorkspaceSchema } from './schema';
import { DEFAULT_TIME_ZONE, TIME_ZONES } from './time-zones';

const ID = '01932d6a-0000-7000-8000-000000000001';
const refusal = (schema: { safeParse: (value: unknown) => { success: boolean; error?: unknown } }, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? null : fieldErrors(parsed.error as never);
};

describe('member organisations, one a line', () => {
  test.each([
    ['Organisation A', { nameEn: 'Organisation A', nameAr: null, shortName: null }],
    ['المنظمة أ', { nameEn: null, nameAr: 'المنظمة أ', shortName: null }],
    ['Organisation A (OA)', { nameEn: 'Organisation A', nameAr: null, shortName: 'OA' }],
    ['المنظمة أ (OA)', { nameEn: null, nameAr: 'المنظمة أ', shortName: 'OA' }],
    ['Organisation A / المنظمة أ', { nameEn: 'Organisation A', nameAr: 'المنظمة أ', shortName: null }],
    ['المنظمة أ | Organisation A (OA)', { nameEn: 'Organisation A', nameAr: 'المنظمة أ', shortName: 'OA' }],
    ['And/or Group', { nameEn: 'And/or Group', nameAr: null, shortName: null }],
    ['(OA)', { nameEn: '(OA)', nameAr: null, shortName: null }],
    ['One / Two / المنظمة', { nameEn: 'One', nameAr: 'Two / المنظمة', shortName: null }],
  ])('%j', (line, organisation) => expect(parseMemberLines(` ${line} \n\n`)).toEqual([organisation]));

  test('each line that says something is an organisation with a name', () =>
    fc.assert(
      fc.property(fc.array(fc.string().filter((line) => !/[\n\r]/.test(line))), (lines) => {
        const organisations = parseMemberLines(lines.join('\n'));
        expect(organisations).toHaveLength(lines.filter((line) => line.trim() !== '').length);
        for (const { nameEn, nameAr } of organisations) expect(nameEn || nameAr).toBeTruthy();
      }),
    ));

  test.each([
    ['Organisation A\nOrganisation B', false],
    ['Organisation A\norganisation a', true],
    ['Organisation A / المنظمة\nالمنظمة (B)', true],
    ['Organisation A (AB)\nOrganisation B (AB)', true],
    ['AB (AB)', false],
  ])('%j names one twice: %s', (text, twice) => expect(namesOneTwice(parseMemberLines(text))).toBe(twice));
});

describe('the first set-up', () => {
  const input = {
    nameEn: 'A coalition',
    nameAr: 'تحالف',
    timeZone: DEFAULT_TIME_ZONE,
    coalitionEn: '',
    coalitionAr: '',
    coalitionShort: '',
    members: 'Organisation A (OA)',
  };
  test('the coalition is called as the workspace unless it has a name', () => {
    expect(setUpWorkspaceSchema.parse(input)).toMatchObject({ coalitionEn: 'A coalition', coalitionAr: 'تحالف' });
    const named = setUpWorkspaceSchema.parse({ ...input, coalitionEn: 'Another' });
    expect(named).toMatchObject({ coalitionEn: 'Another', coalitionAr: null });
  });
  test.each([
    ['nameEn', '', 'REQUIRED'],
    ['nameAr', 'x'.repeat(201), 'TOO_LONG'],
    ['nameAr', 'a\u202eb', 'MALFORMED_TEXT'],
    ['timeZone', 'Mars/Olympus', 'NOT_A_CHOICE'],
    ['coalitionShort', 'x'.repeat(31), 'TOO_LONG'],
    ['members', 'A\nA', 'LISTED_TWICE'],
    ['members', `A (${'x'.repeat(31)})`, 'TOO_LONG'],
    ['members', Array.from({ length: 101 }, (_, i) => `O${i}`).join('\n'), 'TOO_MANY'],
  ])('%s %j: %s', (field, value, code) =>
    expect(refusal(setUpWorkspaceSchema, { ...input, [field]: value })).toEqual({ [field]: code }),
  );
  test('fields nobody asked for are refused', () => expect(refusal(setUpWorkspaceSchema, { ...input, id: ID })).not.toBeNull());
});

describe('settings and members', () => {
  const settings = { version: '1', nameEn: 'A', nameAr: 'ب', timeZone: 'UTC', coalitionId: ID };
  test('as the form sends them', () => expect(changeWorkspaceSchema.parse(settings)).toEqual({ ...settings, version: 1 }));
  test.each([{ version: '0' }, { coalitionId: '' }, { timeZone: '' }, { nameEn: ' ' }])('%j is refused', (wrong) =>
    expect(refusal(changeWorkspaceSchema, { ...settings, ...wrong })).not.toBeNull(),
  );

  test.each([
    ['', { on: null, precision: 'UNKNOWN' }],
    ['2021', { on: '2021-01-01', precision: 'YEAR' }],
    ['٢٠٢١-١٠', { on: '2021-10-01', precision: 'MONTH' }],
  ])('joined %j', (typed, joined) =>
    expect(addMemberSchema.parse({ organisationId: ID, joined: typed })).toEqual({ organisationId: ID, joined }),
  );
  test.each([
    ['soon', 'NOT_A_DATE'],
    ['1899', 'TOO_EARLY'],
  ])('joined %j: %s', (joined, code) =>
    expect(refusal(addMemberSchema, { organisationId: ID, joined })).toEqual({ joined: code }),
  );
  test.each([
    ['', 'REQUIRED'],
    ['2022', 'NEEDS_A_DAY'],
    ['2022-13-01', 'NOT_A_DATE'],
  ])('left %j: %s', (left, code) => expect(refusal(endMembershipSchema, { memberId: ID, left })).toEqual({ left: code }));
});

test('there are zones to choose from, Washington’s among them', () => {
  expect(TIME_ZONES).toContain(DEFAULT_TIME_ZONE);
  expect(TIME_ZONES).toContain('UTC');
  expect(new Set(TIME_ZONES).size).toBe(TIME_ZONES.length);
});
