import { beforeAll, describe, expect, test } from 'vitest';
import { getCampaign, listCampaigns } from '@/lib/server/campaign/queries';
import { listCommitments } from '@/lib/server/commitment/queries';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { listMeetings } from '@/lib/server/meeting/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { WHOLE } from '../factories/lists';
import { actorOf, makePerson } from '../factories/people';
import { changeRecords, makeRecords } from '../factories/records';
import { record } from '../seed/record';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');
const viewer = actorOf({ role: 'VIEWER' });
const TODAY = '2026-11-22';
const CLOCK = { today: TODAY, installedOn: TODAY };
const CONFERENCE = 'for-syria-conference-2022-03';
const conference = record.meetings.find(({ key }) => key === CONFERENCE)?.title.en;
const titles = (meetings: { title: { en: string | null } }[]) => meetings.map(({ title }) => title.en);

describe('the seeded record on the dashboard', () => {
  test('campaigns in their order, with status and date', async () => {
    const { dashboard, provenance } = await getDashboard(viewer, WHOLE.dashboard, CLOCK);
    expect(dashboard.campaigns.map(({ title, status, asOf }) => [title.en, status, asOf.on.slice(0, 7), asOf.precision])).toEqual(
      record.campaigns.map(({ title, status }) => [title.en, status.value, status.asOf, 'MONTH']),
    );
    expect(dashboard.campaigns.every(({ latest }) => latest && provenance.citations[latest.id])).toBe(true);
  });

  test('the conference that was planned is over, and never upcoming', async () => {
    const { dashboard } = await getDashboard(viewer, WHOLE.dashboard, CLOCK);
    expect(dashboard.upcoming).toEqual([]);
    expect(dashboard.recent.length).toBeGreaterThan(0);
  });

  test.each([
    ['2022-03-17', true],
    ['2022-03-19', true],
    ['2022-03-20', false],
  ])('as seen on %s, the conference lies ahead: %s', async (today, ahead) => {
    const { dashboard } = await getDashboard(viewer, WHOLE.dashboard, { today, installedOn: TODAY });
    expect(titles(dashboard.upcoming).includes(conference as string)).toBe(ahead);
    expect(titles(dashboard.recent).includes(conference as string)).toBe(!ahead);
  });

  test('the year in figures is the latest with records; what is reported and what is held stand apart', async () => {
    const { dashboard } = await getDashboard(viewer, WHOLE.dashboard, CLOCK);
    const held = record.meetings.filter(({ status, date }) => status === 'HELD' && date.from?.startsWith('2022'));
    expect(dashboard.year).toBe(2022);
    expect(dashboard.held).toMatchObject({ meetings: held.length, letters: 2 });
    expect(dashboard.reported.length).toBeGreaterThan(0);
    expect(dashboard.reported.every(({ kind, period }) => kind === 'RESULT' && period.on?.startsWith('2022'))).toBe(true);
  });

  test('meetings are counted by month where the month is known', async () => {
    const { dashboard } = await getDashboard(viewer, WHOLE.dashboard, CLOCK);
    const held = record.meetings.filter(({ status }) => status === 'HELD');
    expect(dashboard.yearOnly).toBe(held.filter(({ date }) => date.from?.length === 4).length);
    expect(dashboard.months.reduce((sum, { count }) => sum + count, dashboard.yearOnly)).toBe(held.length);
  });

  test('the seed is among the recent changes, done by nobody in particular', async () => {
    const { dashboard } = await getDashboard(viewer, WHOLE.dashboard, CLOCK);
    expect(dashboard.changes).toMatchObject([{ action: 'workspace.seeded', who: null, at: expect.any(Date) }]);
  });
});

describe('lists and pages agree with the data', () => {
  test('each campaign counts what its page shows', async () => {
    const { campaigns } = await listCampaigns(viewer, WHOLE.campaigns, 'en');
    for (const listed of campaigns) {
      const shown = (await getCampaign(viewer, listed.id as never))?.campaign;
      expect(
        [listed.askCount, listed.meetingCount, listed.letterCount, listed.answeredCount, listed.openCommitmentCount],
        listed.title.en ?? '',
      ).toEqual([
        shown?.asks.length,
        shown?.meetings.length,
        shown?.letters.length,
        shown?.asks.filter(({ answers }) => answers.length > 0).length,
        shown?.commitments.length,
      ]);
    }
  });

  test('every meeting and every commitment is listed, to a viewer too', async () => {
    expect((await listMeetings(viewer, WHOLE.meetings, TODAY)).meetings).toHaveLength(record.meetings.length);
    expect((await listCommitments(viewer, WHOLE.commitments, CLOCK)).commitments).toHaveLength(18);
  });

  test('only the ask about passports has an outcome', async () => {
    const { campaigns } = await listCampaigns(viewer, WHOLE.campaigns, 'en');
    const pages = await Promise.all(campaigns.map(({ id }) => getCampaign(viewer, id as never)));
    const standings = pages.flatMap((page) => page?.campaign.asks ?? []).map(({ standing }) => standing);
    expect([...new Set(standings)].filter((standing) => !['ANSWERED', 'NO_ANSWER', 'NOT_RAISED'].includes(standing))).toEqual([
      'DECLINED',
    ]);
  });
});

describe('what was archived is gone from every list', () => {
  let campaign: string;
  beforeAll(async () => {
    campaign = await makeRecords(database.owner, async (make) => {
      const id = await make('campaign', { title_en: 'ARCHIVE-TEST host' });
      const archived = { archived_at: new Date() };
      const ask = await make('ask', { campaign_id: id, title_en: 'ARCHIVE-TEST ask', ...archived });
      const elsewhere = await make('campaign', { title_en: 'ARCHIVE-TEST campaign', ...archived });
      await make('ask_related_campaign', {
        ask_id: await make('ask', { campaign_id: elsewhere, title_en: 'ARCHIVE-TEST related', ...archived }),
        campaign_id: id,
      });
      const meeting = await make('meeting', { title_en: 'ARCHIVE-TEST meeting', ...archived });
      await make('meeting_campaign', { meeting_id: meeting, campaign_id: id });
      await make('meeting_ask', { meeting_id: meeting, ask_id: ask });
      const letter = await make('letter', { subject_en: 'ARCHIVE-TEST letter', ...archived });
      await make('letter_campaign', { letter_id: letter, campaign_id: id });
      const commitment = await make('commitment', { meeting_id: meeting, text_en: 'ARCHIVE-TEST commitment' });
      await make('commitment_campaign', { commitment_id: commitment, campaign_id: id });
      return id;
    });
    await changeRecords(database.owner, "UPDATE campaign SET title_en = 'The host' WHERE id = $1", [campaign]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['dashboard', () => getDashboard(viewer, WHOLE.dashboard, { today: '2024-06-01', installedOn: TODAY })],
    ['campaigns', () => listCampaigns(viewer, WHOLE.campaigns, 'en')],
    ['the campaign it hung on', () => getCampaign(viewer, campaign as never)],
    ['meetings', () => listMeetings(viewer, WHOLE.meetings, TODAY)],
    ['commitments', () => listCommitments(viewer, WHOLE.commitments, CLOCK)],
    ['the frame', () => loadShell()],
  ])('%s', async (_, read) => expect(JSON.stringify(await read())).not.toContain('ARCHIVE-TEST'));
});

test('one’s own follow-ups come first, however many of others are due before them', async () => {
  const { actor } = await makePerson(database.owner, { role: 'ORGANIZER' });
  await makeRecords(database.owner, async (make) => {
    const organisation_id = await make('organisation');
    for (let i = 0; i < 8; i++) await make('follow_up', { organisation_id, title_en: 'Somebody’s', due_on: '2026-11-01' });
    for (const [title_en, due_on] of [
      ['Own, later', '2026-11-20'],
      ['Own, sooner', '2026-11-10'],
    ])
      await make('follow_up', { organisation_id, title_en, due_on, assignee_id: actor.id });
  });
  const { dashboard } = await getDashboard(actor, WHOLE.dashboard, CLOCK);
  expect(dashboard.followUps.map(({ title }) => title.en)).toEqual([
    'Own, sooner',
    'Own, later',
    ...Array.from({ length: 4 }, () => 'Somebody’s'),
  ]);
  expect(dashboard.followUpCounts).toEqual({ OVERDUE: 10 });
});
