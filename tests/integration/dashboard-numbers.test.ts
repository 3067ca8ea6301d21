import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '@/lib/domain/auth/roles';
import { type DashboardLists, dashboardLists, monthFilters, type NumberedList, narrowed } from '@/lib/domain/dashboard/lists';
import { DASHBOARD } from '@/lib/domain/dashboard/scope';
import { parseList, writeList } from '@/lib/domain/list/query';
import { POSITION_LIST } from '@/lib/domain/position/list';
import { listCampaigns } from '@/lib/server/campaign/queries';
import { listCommitments } from '@/lib/server/commitment/queries';
import { listContacts } from '@/lib/server/contact/queries';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { listFollowUps } from '@/lib/server/follow-up/queries';
import { listLetters } from '@/lib/server/letter/queries';
import { listMeetings } from '@/lib/server/meeting/queries';
import { listOrganisations } from '@/lib/server/organisation/queries';
import { listMemberPositions } from '@/lib/server/position/queries';
import { actorOf } from '../factories/people';
import { makeRecords, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

// Each number of the dashboard is the count of the list that it opens: for everybody, in every scope.

const database = ownDatabase('seeded');
const TODAY = '2024-06-10';
const CLOCK = { today: TODAY, installedOn: '2024-01-01' };
/** Kept to organisation A, in everything. */
const KEPT = 'ZZ-KEPT-TO-A';

let a: string;
let b: string;
let campaign: string;

beforeAll(() =>
  makeRecords(database.owner, async (make) => {
    a = await make('organisation', { name_en: 'Organisation A', short_name: 'A' });
    b = await make('organisation', { name_en: 'Organisation B', short_name: 'B' });
    const body = await make('organisation', { name_en: 'A body', kind: 'GOVERNMENT', side: 'US_GOVERNMENT' });
    campaign = await make('campaign', { title_en: 'Campaign A', status: 'AWAITING_DECISION', lead_organisation_id: b });
    const other = await make('campaign', { title_en: 'Campaign B', status: 'ACTIVE' });
    await make('campaign_status_change', { campaign_id: campaign, as_of: '2024-05-01' });
    await make('campaign_status_change', { campaign_id: campaign, as_of: '2024-06-01', to_status: 'AWAITING_DECISION' });
    await make('campaign_status_change', { campaign_id: other, as_of: '2023-01-01', as_of_precision: 'YEAR' });

    const kept: Row = { visibility: 'ORGANISATION', organisation_id: a };
    const member = async (name_en: string, chamber: string, state: string) => {
      const id = await make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en });
      const term = { chamber, state, district: chamber === 'HOUSE' ? 1 : null };
      await make('congress_term', { contact_id: id, ...term, starts_on: '2021-01-03', ends_on: '2023-01-03' });
      await make('congress_term', { contact_id: id, ...term, starts_on: '2023-01-03', ends_on: '2025-01-03' });
      return id;
    };
    const members = [await member('A', 'HOUSE', 'CA'), await member('B', 'SENATE', 'NY'), await member('C', 'HOUSE', 'PR')];
    await member('D', 'HOUSE', 'TX');
    const office = await make('office', { kind: 'MEMBER', contact_id: members[0] });
    const ask = await make('ask', { campaign_id: campaign });
    for (const party of [{ contact_id: members[1] }, { office_id: office }, { organisation_id: body }])
      await make('ask_party', { ask_id: ask, role: 'ADDRESSED_TO', ...party });
    const elsewhere = await make('ask', { campaign_id: other });
    await make('ask_party', { ask_id: elsewhere, role: 'ADDRESSED_TO', contact_id: members[2] });
    for (const [i, contact_id] of members.entries()) {
      await make('position', { contact_id, campaign_id: campaign, value: 'OPPOSE', happened_on: '2023-01-01' });
      if (i > 0) await make('position', { contact_id, campaign_id: campaign, value: 'SUPPORT', happened_on: '2023-02-01' });
    }
    await make('position', {
      ...kept,
      contact_id: members[0],
      campaign_id: campaign,
      value: 'SUPPORT',
      happened_on: '2024-06-01',
    });

    const dates: Row[] = [
      { starts_on: '2024-06-08' },
      { starts_on: '2024-06-12' },
      { starts_on: '2024-06-17' },
      { starts_on: '2024-06-18' },
      { starts_on: '2024-05-01', date_precision: 'MONTH' },
      { starts_on: '2024-01-31', ends_on: '2024-02-02' },
      { starts_on: '2024-01-01', date_precision: 'YEAR' },
      { starts_on: '2023-01-01', date_precision: 'YEAR' },
      { starts_on: null, date_precision: 'UNKNOWN' },
    ];
    for (const row of dates)
      for (const status of ['HELD', 'SCHEDULED', 'CANCELLED'])
        for (const owner of [{}, { organisation_id: b }, kept]) {
          const meeting = await make('meeting', { title_en: owner === kept ? KEPT : 'A meeting', status, ...row, ...owner });
          await make('meeting_campaign', { meeting_id: meeting, campaign_id: status === 'HELD' ? campaign : other });
          await make('meeting_organisation', { meeting_id: meeting, organisation_id: status === 'HELD' ? b : a });
          if (row.starts_on === '2024-05-01') {
            await make('meeting_office', { meeting_id: meeting, office_id: office });
            await make('meeting_organisation', { meeting_id: meeting, organisation_id: body });
          }
        }
    for (const due_on of ['2024-06-01', '2024-06-10', '2024-06-17', '2024-07-01'])
      for (const owner of [{ organisation_id: b }, kept])
        for (const row of [{}, { status: 'BLOCKED' }, { snoozed_until: '2024-06-20' }, { status: 'DONE' }])
          await make('follow_up', {
            title_en: owner === kept ? KEPT : 'A task',
            due_on,
            campaign_id: campaign,
            ...owner,
            ...row,
          });
    for (const due_on of ['2023-05-01', '2024-06-01', '2024-06-12', '2024-08-01', null])
      for (const status of ['PROMISED', 'KEPT']) {
        const dated = { due_on, due_precision: due_on ? 'DAY' : 'UNKNOWN' };
        const meeting = await make('meeting', { ...kept, title_en: KEPT });
        const promise = await make('commitment', { status, ...dated });
        await make('commitment_owner', { commitment_id: promise, organisation_id: b });
        await make('commitment_campaign', { commitment_id: promise, campaign_id: campaign });
        await make('commitment', { status, ...dated, text_en: KEPT, meeting_id: meeting });
      }
    for (const owner of [{}, { organisation_id: b }, kept])
      for (const row of [
        { status: 'OPEN_FOR_SIGNATURE', deadline_on: '2024-06-09' },
        { status: 'OPEN_FOR_SIGNATURE', deadline_on: '2024-06-17' },
        { status: 'OPEN_FOR_SIGNATURE', deadline_on: '2024-06-18', lane: 'ORGANISATION' },
        { status: 'DRAFT', deadline_on: '2024-06-12' },
        { status: 'SENT' },
        { status: 'ANSWERED', sent_on: '2023-01-01', sent_precision: 'YEAR' },
      ]) {
        const sent = ['SENT', 'ANSWERED'].includes(row.status) ? {} : { sent_on: null, sent_precision: 'UNKNOWN' };
        const letter = await make('letter', { subject_en: owner === kept ? KEPT : 'A letter', ...owner, ...sent, ...row });
        await make('letter_campaign', { letter_id: letter, campaign_id: campaign });
        for (const [organisation_id, status] of [
          [a, 'INVITED'],
          [b, 'SIGNED'],
        ] as const)
          await make('letter_signatory', {
            ...{ letter_id: letter, organisation_id, status },
            ...(status === 'SIGNED' && { letter_version_id: await make('letter_version', { letter_id: letter }) }),
          });
      }
  }),
);

/** How many rows the list shows that a number opens: asked for by its address, as a browser does. */
async function shownBy({ definition, query }: NumberedList, actor: Actor): Promise<number> {
  const asked = parseList(definition, new URLSearchParams(writeList(definition, query)));
  expect(asked).toEqual(query);
  switch (definition.name) {
    case 'campaigns':
      return (await listCampaigns(actor, asked, 'en')).page.total;
    case 'commitments':
      return (await listCommitments(actor, asked, CLOCK)).page.total;
    case 'contacts':
      return (await listContacts(actor, asked, 'en')).page.total;
    case 'followUps':
      return (await listFollowUps(actor, asked, TODAY)).page.total;
    case 'letters':
      return (await listLetters(actor, asked)).page.total;
    case 'meetings':
      return (await listMeetings(actor, asked, TODAY)).page.total;
    default:
      return (await listOrganisations(actor, asked, 'en')).page.total;
  }
}

const READERS: [string, () => Actor][] = [
  ...(['ORGANIZER', 'VIEWER'] as Role[]).map((role): [string, () => Actor] => [role, () => actorOf({ role })]),
  ['a contributor of A', () => actorOf({ role: 'CONTRIBUTOR', organisationId: a })],
  ['a contributor of B', () => actorOf({ role: 'CONTRIBUTOR', organisationId: b })],
];
const SCOPES: [string, () => Record<string, string>][] = [
  ['all there is', () => ({})],
  ['a campaign', () => ({ campaign })],
  ['an organisation', () => ({ organisation: b })],
  ['a year', () => ({ year: '2023' })],
  ['a campaign, an organisation and a year', () => ({ campaign, organisation: b, year: '2024' })],
  ['a year without records', () => ({ year: '1999' })],
];

describe.each(READERS)('for %s', (_, reader) => {
  test.each(SCOPES)(
    'within %s',
    async (_scope, params) => {
      const actor = reader();
      const scope = parseList(DASHBOARD, params());
      const { dashboard } = await getDashboard(actor, scope, CLOCK);
      const lists: DashboardLists = dashboardLists(scope, actor, TODAY);
      const year = { year: dashboard.year === null ? [] : [String(dashboard.year)] };
      const numbers: [string, number, NumberedList][] = [
        ['campaigns', dashboard.campaignCount, lists.campaigns],
        ['moved', dashboard.movedCount, lists.moved],
        ['outcomes missing', dashboard.outcomeMissingCount, lists.outcomeMissing],
        ['closing', dashboard.closingCount, lists.closing],
        ['awaiting', dashboard.awaitingCount, lists.awaiting],
        ['week', dashboard.weekCount, lists.week],
        ['year only', dashboard.yearOnly, lists.heldInYear],
        ['letters', dashboard.letterCount, lists.letters],
        ['people', dashboard.reach.people, lists.people],
        ['people reached', dashboard.reach.peopleReached, lists.peopleReached],
        ['bodies', dashboard.reach.bodies, lists.bodies],
        ['bodies reached', dashboard.reach.bodiesReached, lists.bodiesReached],
        ['held in the year', dashboard.held.meetings, narrowed(lists.held, year)],
        ['letters of the year', dashboard.held.letters, narrowed(lists.letters, year)],
        ['campaigns of the year', dashboard.held.campaigns, narrowed(lists.campaigns, year)],
      ];
      for (const { status, count, moved } of dashboard.statuses) {
        numbers.push([status, count, narrowed(lists.campaigns, { status: [status] })]);
        numbers.push([`${status} lately`, moved, narrowed(lists.moved, { status: [status] })]);
      }
      for (const [group, count] of Object.entries(dashboard.followUpCounts))
        numbers.push([group, count, narrowed(lists.followUps, { group: [group] })]);
      for (const [standing, count] of Object.entries(dashboard.commitmentCounts))
        numbers.push([standing, count, narrowed(lists.commitments, { standing: [standing] })]);
      for (const [status, count] of Object.entries(dashboard.letterStatuses))
        numbers.push([status, count, narrowed(lists.letters, { status: [status] })]);
      for (const { month, count } of dashboard.months) numbers.push([month, count, narrowed(lists.held, monthFilters(month))]);
      for (const [name, count, list] of numbers) expect([name, await shownBy(list, actor)]).toEqual([name, count]);

      const positions = async (id: string, query: Record<string, string>) =>
        (await listMemberPositions(actor, id, parseList(POSITION_LIST, query), { day: TODAY, locale: 'en' })).page.total;
      for (const whip of dashboard.whips) {
        expect(await positions(whip.campaign.id, { votes: '1' })).toBe(whip.total);
        for (const { group, count } of whip.groups)
          expect([group, await positions(whip.campaign.id, { votes: '1', value: group })]).toEqual([group, count]);
      }
      for (const { campaign: of, count } of dashboard.stale) expect(await positions(of.id, { stale: '1' })).toBe(count);
      if (actor.organisationId !== a) expect(JSON.stringify(dashboard)).not.toContain(KEPT);
    },
    60_000,
  );
});

test('A sees what it keeps to itself', async () => {
  const { dashboard } = await getDashboard(actorOf({ role: 'VIEWER', organisationId: a }), parseList(DASHBOARD, {}), CLOCK);
  expect(JSON.stringify(dashboard)).toContain(KEPT);
});

test('the numbers are not all nothing', async () => {
  const { dashboard } = await getDashboard(actorOf({ role: 'ORGANIZER' }), parseList(DASHBOARD, { campaign }), CLOCK);
  expect(dashboard).toMatchObject({
    campaignCount: 1,
    movedCount: 1,
    statuses: [{ status: 'AWAITING_DECISION', count: 1, moved: 1 }],
    followUpCounts: { OVERDUE: 2, THIS_WEEK: 4, LATER: 2, SNOOZED: 4 },
    commitmentCounts: { NOT_RECORDED: 1, OVERDUE: 1, SOON: 1, LATER: 1, NO_DATE: 1 },
    closingCount: 4,
    yearOnly: 4,
    reach: { people: 2, peopleReached: 1, bodies: 1, bodiesReached: 1 },
    stale: [{ campaign: { id: campaign }, count: 3 }],
    whips: [
      {
        total: 3,
        groups: [{ count: 1 }, { count: 0 }, { count: 0 }, { group: 'OPPOSED', count: 1 }, { group: 'NOT_RECORDED', count: 1 }],
      },
    ],
  });
});
