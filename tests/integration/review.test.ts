// The seeded review of 2022 says what the December 2022 article says, number for number, each with its paragraph.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/domain/auth/roles';
import { COMMITMENT_LIST } from '@/lib/domain/commitment/list';
import { LETTER_LIST } from '@/lib/domain/letter/list';
import { parseList } from '@/lib/domain/list/query';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import type { Review } from '@/lib/domain/review/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { listCommitments } from '@/lib/server/commitment/queries';
import { listLetters } from '@/lib/server/letter/queries';
import { listMeetings } from '@/lib/server/meeting/queries';
import { saveRecord } from '@/lib/server/record/commands';
import { getLessonPlace, getReview, listReviewYears } from '@/lib/server/review/queries';
import { actorOf, makePerson } from '../factories/people';
import { contentOf } from '../factories/record-content';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');
const viewer = actorOf({ role: 'VIEWER' });
const TODAY = '2026-11-22';
const CLOCK = { today: TODAY, installedOn: TODAY };

let review: Review;
let provenance: Provenance;
beforeAll(async () => {
  ({ review, provenance } = await getReview(viewer, 2022));
});

const marks = (id: string) => citationsOf(provenance, id).map(({ source, paragraph }) => `${source}:${paragraph}`);
const named = (title: string) => {
  const found = review.campaigns.find(({ campaign }) => campaign.title.en === title);
  if (!found) throw new Error(`the review tells nothing of ${title}`);
  return found;
};

test('the years that have records, the latest first', async () =>
  expect(await listReviewYears(viewer)).toEqual([
    { year: 2022, meetings: 4, letters: 2, statuses: 7, figures: 10, lessons: 0 },
    { year: 2021, meetings: 2, letters: 0, statuses: 1, figures: 7, lessons: 0 },
    { year: 2020, meetings: 2, letters: 0, statuses: 2, figures: 4, lessons: 0 },
  ]));

describe('what documents report', () => {
  // biome-ignore format: a table to scan
  const REPORTED: [title: string, exactness: string, value: number, mark: string, evidence: string, entered: number][] = [
    ['Attendance at the second strategic meeting', 'ABOUT', 50, '1:2', 'حضرها نحو خمسين', 1],
    ['Recorded video messages shown', 'EXACT', 11, '1:2', 'عرض 11 رسالة', 1],
    ['Letters sent to the Secretary of State', 'EXACT', 2, '1:10', 'رسالتين لوزير الخارجية الأمريكي', 2],
    ['Events held with members of Congress', 'EXACT', 13, '1:11', '13 فعالية مع أعضاء في', 0],
    ['Members contacted to present priorities and demands', 'ABOUT', 50, '1:11', 'والتواصل مع نحو 50 عضواً', 0],
    ['Senate hearings cited as an achievement', 'COUNTED', 1, '1:8', 'جلسة استماع للجنة العلاقات الخارجية', 1],
    ['House briefings cited as an achievement', 'COUNTED', 1, '1:8', 'لجلسة إحاطة كاملة', 1],
    ['Community members at the California for Freedom meeting', 'MORE_THAN', 200, '1:14', 'أكثر من 200 شخص', 1],
    ['Length of the second strategic meeting', 'COUNTED', 2, '1:1', 'يومي السبت', 1],
    ['Length of the planned “For Syria” conference', 'COUNTED', 2, '2:12', '18-19 مارس / آذار 2022', 1],
  ];

  test('is all there, and nothing else', () =>
    expect(review.reported.map(({ title }) => title.en)).toEqual(REPORTED.map(([title]) => title)));

  test.each(REPORTED)('%s: %s %d, %s', (title, exactness, value, mark, evidence, entered) => {
    const figure = review.reported.find((found) => found.title.en === title);
    expect(figure).toMatchObject({ exactness, value, valueMax: null });
    expect(marks(figure?.id ?? '')).toEqual([mark]);
    expect(citationsOf(provenance, figure?.id ?? '')[0]?.evidence).toBe(evidence);
    expect([...(figure?.meetings ?? []), ...(figure?.letters ?? [])]).toHaveLength(entered);
  });
});

test('what this record counts of the year stands beside it, never added to it', () =>
  expect(review.held).toEqual({
    ...{ meetings: 4, letters: 2, signatures: 0, asksAdopted: 7, asksRaised: 2, commitments: 7, kept: 0, broken: 0 },
    ...{ statuses: 7, positions: 0 },
    kinds: [
      { code: 'STRATEGY_MEETING', count: 1 },
      { code: 'HEARING', count: 1 },
      { code: 'BRIEFING', count: 1 },
      { code: 'COMMUNITY_EVENT', count: 1 },
    ],
    levels: [
      { code: 'MEMBER', count: 1 },
      { code: 'COMMITTEE', count: 2 },
      { code: 'OTHER', count: 1 },
    ],
  }));

test('each count is that of the list it opens', async () => {
  const total = async (params: Record<string, string | string[]>) =>
    (await listMeetings(viewer, parseList(MEETING_LIST, { year: '2022', status: 'HELD', ...params }), TODAY)).page.total;
  expect(await total({})).toBe(review.held.meetings);
  for (const { code, count } of review.held.kinds) expect(await total({ kind: code })).toBe(count);
  for (const { code, count } of review.held.levels) expect(await total({ level: code })).toBe(count);
  for (const { campaign, meetings, letters, commitments, levels } of review.campaigns) {
    const of = { campaign: campaign.id, year: '2022' };
    expect(await total(of)).toBe(meetings.filter(({ status }) => status === 'HELD').length);
    for (const { code, count } of levels) expect(await total({ ...of, level: code })).toBe(count);
    expect((await listLetters(viewer, parseList(LETTER_LIST, of))).page.total).toBe(letters.length);
    expect((await listCommitments(viewer, parseList(COMMITMENT_LIST, of), CLOCK)).page.total).toBe(commitments.length);
  }
  const list = (params: Record<string, string | string[]>) =>
    listCommitments(viewer, parseList(COMMITMENT_LIST, { year: '2022', ...params }), CLOCK);
  expect((await list({})).page.total).toBe(review.held.commitments);
  expect((await list({ status: ['KEPT'] })).page.total).toBe(review.held.kept);
  expect((await list({ status: ['BROKEN', 'LAPSED'] })).page.total).toBe(review.held.broken);
});

describe('campaign by campaign', () => {
  // biome-ignore format: a table to scan
  const STOOD: [campaign: string, before: string | null, after: string, marks: string[]][] = [
    ['Captagon Act', null, 'AWAITING_DECISION', ['1:12', '1:3']],
    ['Strict Caesar Act enforcement and countering normalisation', null, 'ACTIVE', ['5:23', '4:2', '1:5']],
    ['Permanent solution for Syrians on TPS', null, 'PROPOSED', ['1:6']],
    ['More aid for northwest Syria', null, 'PROPOSED', ['1:3']],
    ['Accountability for war crimes', null, 'ACTIVE', ['1:4', '1:10']],
    ['Resettlement priority for Syrian refugees', null, 'ACTIVE', ['1:11', '1:6']],
    ['Civilian protection, ceasefire and detainees', 'ACTIVE', 'ACTIVE', []],
    ['Advocacy capacity of the Syrian-American community', null, 'ACTIVE', ['2:6', '1:8']],
  ];

  test('those the year tells something of, in their order, and those it does not', () => {
    expect(review.campaigns.map(({ campaign }) => campaign.title.en)).toEqual(STOOD.map(([title]) => title));
    expect(review.quiet).toHaveLength(2);
  });

  test.each(STOOD)('%s stood at %s, then at %s', (title, before, after, told) => {
    const found = named(title);
    expect(found).toMatchObject({ before, after });
    expect(found.changes.flatMap(({ id }) => marks(id))).toEqual(told);
    expect(found.changes.every(({ reason }) => reason.en && reason.ar)).toBe(true);
  });

  test('the Captagon Act passed the House, had the support of the Senate, and waited for the President', () => {
    const { milestones, vehicles } = named('Captagon Act');
    expect(milestones.map(({ title, state, id }) => [title.en, state, marks(id)])).toEqual([
      ['Passed the House of Representatives', 'DONE', ['1:12']],
      ['Obtained the support of the Senate', 'REPORTED', ['1:12']],
      ['Presidential signature', 'PENDING', ['1:12']],
    ]);
    expect(vehicles.map(({ stage, stageAsOf }) => [stage, stageAsOf])).toEqual([
      ['TO_PRESIDENT', { on: '2022-12-01', precision: 'MONTH' }],
    ]);
  });

  test('two letters went to the Secretary of State; of one it is said that several Members signed', () => {
    expect(
      review.letters.map(({ subject, recipients, signatoriesNote, id }) => [
        subject.en,
        recipients[0]?.en,
        signatoriesNote.en,
        marks(id),
      ]),
    ).toEqual([
      ['The Tadamon neighbourhood massacre', 'Antony Blinken', 'Not stated', ['1:10', '1:10', '1:10']],
      ['Syrian refugees', 'Antony Blinken', 'Several members of Congress; number and names not stated', ['1:10', '1:11']],
    ]);
    expect(named('Accountability for war crimes').letters).toHaveLength(1);
    expect(named('Resettlement priority for Syrian refugees').letters).toHaveLength(1);
  });

  test('an ask put to somebody in a letter has no answer; one adopted for the next year was not raised', () => {
    const asks = review.campaigns.flatMap(({ asks: of }) => of);
    expect(asks.filter(({ raised }) => raised).map(({ standing }) => standing)).toEqual(['NO_ANSWER', 'NO_ANSWER']);
    expect(asks.filter(({ raised }) => !raised).every(({ standing, adopted }) => standing === 'NOT_RAISED' && adopted)).toBe(
      true,
    );
    expect(asks.every(({ id }) => marks(id).length > 0)).toBe(true);
  });

  test('the planned conference is not counted as held', () => {
    const { meetings, kinds } = named('Advocacy capacity of the Syrian-American community');
    expect(meetings.map(({ kind, status, suggested }) => [kind, status, suggested])).toEqual([
      ['CONFERENCE', 'SCHEDULED', false],
      ['COMMUNITY_EVENT', 'HELD', true],
    ]);
    expect(kinds).toEqual([{ code: 'COMMUNITY_EVENT', count: 1 }]);
  });
});

test('the priorities of 2023, in the order of mention and not as a rank', () => {
  expect(review.next).toMatchObject({ year: 2023, ranked: null });
  expect(review.next?.items.map(({ campaign, id }) => [campaign.title.en, [...new Set(marks(id))]])).toEqual([
    ['Captagon Act', ['1:3']],
    ['More aid for northwest Syria', ['1:3']],
    ['Accountability for war crimes', ['1:4']],
    ['Strict Caesar Act enforcement and countering normalisation', ['1:5']],
    ['Strict Caesar Act enforcement and countering normalisation', ['1:5']],
    ['Resettlement priority for Syrian refugees', ['1:6']],
    ['Permanent solution for Syrians on TPS', ['1:6']],
  ]);
});

test('says everything in both languages', () => {
  const sides = (locale: Locale): unknown[] => {
    const found: unknown[] = [];
    JSON.stringify(review, (_, value) => {
      if (value && typeof value === 'object' && 'en' in value && 'ar' in value) found.push(Boolean(value[locale]));
      return value;
    });
    return found;
  };
  expect(sides('ar')).toEqual(sides('en'));
});

test('every paragraph that is marked is told of in the end notes', () => {
  const noted = new Set(provenance.paragraphs.map(({ source, paragraph }) => `${source}:${paragraph}`));
  for (const citations of Object.values(provenance.citations)) {
    for (const { source, paragraph } of citations) expect(noted).toContain(`${source}:${paragraph}`);
  }
});

test('a year without records is empty, whatever was planned for it', async () => {
  expect((await getReview(viewer, 1999)).review.isEmpty).toBe(true);
  expect((await getReview(viewer, 2023)).review.isEmpty).toBe(true);
});

describe('lessons', () => {
  test('are written once for a campaign and a year, and stand in its review', async () => {
    const organizer = (await makePerson(database.owner, { role: 'ORGANIZER' })).actor;
    const { id: campaign } = named('Captagon Act').campaign;
    const content = { ...contentOf('lesson', 'Begin earlier', { campaign } as never), year: 2021 };
    const [id, other] = [crypto.randomUUID(), crypto.randomUUID()];
    expect(await saveRecord(organizer, { noun: 'lesson', id, version: 0, content })).toMatchObject({ ok: true });
    const again = await saveRecord(organizer, { noun: 'lesson', id: other, version: 0, content });
    expect(again).toMatchObject({ ok: false, fields: { form: 'DUPLICATE' } });
    const { campaigns } = (await getReview(viewer, 2021)).review;
    expect(campaigns.find((told) => told.campaign.id === campaign)?.lesson).toMatchObject({ id, text: { en: 'Begin earlier' } });
    expect(await getLessonPlace(viewer, id)).toEqual({ year: 2021, campaignId: campaign });
    expect((await listReviewYears(viewer)).find(({ year }) => year === 2021)?.lessons).toBe(1);
    expect(named('Captagon Act').lesson).toBeNull();
  });
});

describe('positions', () => {
  test('are replayed for whoever may see them; an organisation’s own count for it alone', async () => {
    const { id: campaign } = named('Captagon Act').campaign;
    const a = await makeRecords(database.owner, async (make) => {
      const organisation = await make('organisation', { name_en: 'A' });
      const contact = await make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en: 'A Member' });
      await make('congress_term', { contact_id: contact, starts_on: '2021-01-03', ends_on: '2025-01-03' });
      const of = { contact_id: contact, campaign_id: campaign };
      await make('position', { ...of, value: 'UNDECIDED', happened_on: '2021-06-01' });
      await make('position', { ...of, value: 'SUPPORT', happened_on: '2022-06-01' });
      const own = { visibility: 'ORGANISATION', organisation_id: organisation };
      await make('position', { ...of, ...own, value: 'CHAMPION', happened_on: '2022-07-01' });
      return organisation;
    });
    const seenBy = async (organisationId: string | null) => {
      const told = (await getReview(actorOf({ role: 'VIEWER', organisationId }), 2022)).review;
      return told.campaigns.find((found) => found.campaign.id === campaign)?.positions;
    };
    const count = (whip: { groups: { group: string; count: number }[] } | undefined) =>
      whip?.groups.filter((group) => group.count > 0).map(({ group, count: members }) => [group, members]);
    const stranger = await seenBy(null);
    expect(count(stranger?.start)).toEqual([['UNDECIDED', 1]]);
    expect(count(stranger?.end)).toEqual([['SUPPORT', 1]]);
    expect(stranger?.moved.map(({ from, entry }) => [from, entry.value])).toEqual([['UNDECIDED', 'SUPPORT']]);
    expect((await seenBy(a))?.moved.map(({ from, entry }) => [from, entry.value])).toEqual([['UNDECIDED', 'CHAMPION']]);
  });
});
