import { describe, expect, test } from 'vitest';
import { ROLES } from '@/lib/domain/auth/roles';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { WHOLE } from '../factories/lists';
import { actorOf } from '../factories/people';
import { ownDatabase } from '../setup/database';
import { QUERIES } from './queries';

ownDatabase('empty');

const NOTHING = '01932d6a-0000-7000-8000-000000000001';
const asked = {
  campaign: NOTHING,
  meeting: NOTHING,
  letter: NOTHING,
  contact: NOTHING,
  office: NOTHING,
  organisation: NOTHING,
  source: 1,
  today: '2026-11-22',
};

describe('in an empty workspace', () => {
  test.each(ROLES)('the dashboard works for %s', async (role) => {
    const { dashboard, provenance } = await getDashboard(actorOf({ role }), WHOLE.dashboard, {
      today: '2026-11-22',
      installedOn: '2026-11-22',
    });
    expect(dashboard).toEqual({
      ...{ campaigns: [], campaignCount: 0, statuses: [], movedCount: 0, moves: [], awaitingSince: [] },
      ...{ followUps: [], followUpCounts: {}, commitments: [], commitmentCounts: {} },
      ...{ outcomeMissing: [], outcomeMissingCount: 0, closing: [], closingCount: 0, awaiting: [], awaitingCount: 0, stale: [] },
      ...{ upcoming: [], weekCount: 0, deadlines: [], recent: [] },
      ...{ months: [], yearOnly: 0, letters: [], letterCount: 0, letterStatuses: {}, whips: [] },
      reach: { people: 0, peopleReached: 0, bodies: 0, bodiesReached: 0 },
      sources: { count: 0, from: null, to: null },
      ...{ year: null, years: [], reported: [], held: { meetings: 0, letters: 0, campaigns: 0 } },
      ...{ organisations: [], changes: [] },
    });
    expect(provenance).toEqual({ citations: {}, paragraphs: [], questions: [], contexts: [] });
  });

  /** What is there also where nothing is. */
  const there = ['getDashboard', 'getNewRecordForm', 'getReview', 'listSpellings'];
  test.each(Object.entries(QUERIES).filter(([name]) => name.startsWith('get') && !there.includes(name)))(
    '%s finds nothing, and says so',
    async (_, query) => {
      expect(await query(actorOf({ role: 'ADMIN' }), asked)).toBeNull();
    },
  );

  test.each(Object.entries(QUERIES).filter(([name]) => name.startsWith('list') && !there.includes(name)))(
    '%s lists nothing',
    async (_, query) => {
      const answer = await query(actorOf({ role: 'ADMIN' }), asked);
      const list = Array.isArray(answer) ? answer : Object.values(answer as object)[0];
      expect(list).toEqual([]);
    },
  );

  test('the frame has a clock, and no name yet', async () => {
    const shell = await loadShell();
    expect(shell).toMatchObject({ workspaceName: { en: null, ar: null }, timeZone: 'America/New_York', campaigns: [] });
    expect(shell.clock.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
