import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '@/lib/domain/auth/roles';
import { getCampaign, listCampaigns } from '@/lib/server/campaign/queries';
import { getContact, listContacts } from '@/lib/server/contact/queries';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { countFollowUps } from '@/lib/server/follow-up/queries';
import { getLetter } from '@/lib/server/letter/queries';
import { getMeeting } from '@/lib/server/meeting/queries';
import { listOrganisations } from '@/lib/server/organisation/queries';
import { countPositions } from '@/lib/server/position/queries';
import { WHOLE } from '../factories/lists';
import { actorOf } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';
import { type Asked, QUERIES } from './queries';

const database = ownDatabase('seeded');
/** Stands in every word that only organisation A may read. */
const MARK = 'ZZ-KEPT-TO-A';
const DETAIL = 'zz-detail@example.org';
const TODAY = '2024-06-01';

let asked: Asked;
let a: string;
let b: string;
/** Campaign, contact, ask and organisation that everybody sees; a meeting and a letter on them that only A does. */
let open: { campaign: string; contact: string; host: string };

beforeAll(async () => {
  await makeRecords(database.owner, async (make) => {
    a = await make('organisation', { name_en: 'A' });
    b = await make('organisation', { name_en: 'B' });
    const host = await make('organisation', { name_en: 'The host', kind: 'GOVERNMENT', side: 'US_GOVERNMENT' });
    const campaign = await make('campaign', { title_en: 'Everybody sees it' });
    await make('campaign_status_change', { campaign_id: campaign });
    const contact = await make('contact', {
      name_en: 'Everybody knows them',
      email: DETAIL,
      phone: `+1 ${DETAIL}`,
      note_en: `Note ${DETAIL}`,
    });
    const ask = await make('ask', { campaign_id: campaign, title_en: 'Everybody asks it' });
    await make('ask_party', { ask_id: ask, role: 'ADDRESSED_TO', organisation_id: host });

    const kept = { visibility: 'ORGANISATION', organisation_id: a };
    const meeting = await make('meeting', { ...kept, title_en: `Meeting ${MARK}`, assessment_en: MARK });
    const planned = await make('meeting', { ...kept, title_en: `Planned ${MARK}`, status: 'SCHEDULED', starts_on: '2024-07-01' });
    const letter = await make('letter', { ...kept, subject_en: `Letter ${MARK}`, sender_organisation_id: host });
    await make('letter_version', { letter_id: letter, body_en: MARK });
    await make('letter_recipient', { letter_id: letter, contact_id: contact });
    await make('letter_recipient', { letter_id: letter, organisation_id: host });
    let commitment = '';
    for (const [occasion, id] of [
      ['meeting', meeting],
      ['letter', letter],
    ] as const) {
      await make(`${occasion}_campaign`, { [`${occasion}_id`]: id, campaign_id: campaign });
      await make(`${occasion}_ask`, { [`${occasion}_id`]: id, ask_id: ask });
      const response = await make('response', {
        [`${occasion}_id`]: id,
        organisation_id: host,
        text_en: `Answer ${MARK}`,
        outcome: 'AGREED',
      });
      await make('response_ask', { response_id: response, ask_id: ask });
      commitment = await make('commitment', { [`${occasion}_id`]: id, text_en: `Commitment ${MARK}` });
      await make('commitment_owner', { commitment_id: commitment, organisation_id: host });
      await make('commitment_owner', { commitment_id: commitment, contact_id: contact });
      await make('commitment_campaign', { commitment_id: commitment, campaign_id: campaign });
      const metric = await make('metric', { title_en: `Figure of a ${occasion} ${MARK}` });
      await make('metric_link', { metric_id: metric, [`${occasion}_id`]: id });
    }
    // So that the year of the dashboard is the same for everybody.
    await make('meeting', { title_en: 'Everybody sees it too', starts_on: '2024-03-01', date_precision: 'MONTH' });
    await make('meeting_campaign', { meeting_id: planned, campaign_id: campaign });
    await make('meeting_organisation', { meeting_id: meeting, organisation_id: host, role_en: MARK });
    await make('meeting_participant', { meeting_id: meeting, contact_id: contact, role_en: MARK });
    const office = await make('office', { kind: 'MEMBER', contact_id: contact });
    await make('meeting_office', { meeting_id: planned, office_id: office });
    await make('topic', { meeting_id: meeting, text_en: MARK });
    await make('claim', { meeting_id: meeting, contact_id: contact, text_en: MARK });
    const followUp = await make('follow_up', { ...kept, title_en: MARK, due_on: '2024-06-03', campaign_id: campaign });
    await make('follow_up', {
      organisation_id: b,
      title_en: 'From a meeting of A',
      due_on: '2024-12-01',
      meeting_id: meeting,
      campaign_id: campaign,
    });
    await make('note', { ...kept, text_en: `Note ${MARK}`, campaign_id: campaign });
    await make('congress_term', { contact_id: contact, chamber: 'HOUSE', state: 'NY', district: 12 });
    await make('position', { ...kept, contact_id: contact, campaign_id: campaign, sentence_en: `Position ${MARK}` });
    await make('pledge', { meeting_id: meeting, campaign_id: campaign, text_en: `Pledge ${MARK}` });
    await make('recommendation', { meeting_id: meeting, campaign_id: campaign, title_en: `Recommendation ${MARK}` });
    await make('evidence_channel', {
      meeting_id: meeting,
      campaign_id: campaign,
      organisation_id: host,
      purpose_en: `Channel ${MARK}`,
    });

    // A document that tells of all of it.
    const paragraph = await make('source_paragraph', { source_id: await make('source', { number: 77 }), number: 1 });
    const cite = (record_type: string, record_id: string) =>
      make('citation', { record_type, record_id, paragraph_id: paragraph });
    await cite('MEETING', meeting);
    await cite('LETTER', letter);
    await cite('CAMPAIGN', campaign);
    const { rows } = await database.owner.query(`
      SELECT 'COMMITMENT' AS type, id FROM commitment WHERE text_en LIKE '%${MARK}%' UNION ALL SELECT 'RESPONSE', id FROM response WHERE text_en LIKE '%${MARK}%'
      UNION ALL SELECT 'TOPIC', id FROM topic WHERE text_en = '${MARK}' UNION ALL SELECT 'CLAIM', id FROM claim WHERE text_en = '${MARK}'
      UNION ALL SELECT 'PLEDGE', id FROM pledge WHERE text_en LIKE '%${MARK}%' UNION ALL SELECT 'RECOMMENDATION', id FROM recommendation WHERE title_en LIKE '%${MARK}%'
      UNION ALL SELECT 'METRIC', id FROM metric WHERE title_en LIKE '%${MARK}%'`);
    for (const { type, id } of rows) await cite(type, id);

    open = { campaign, contact, host };
    asked = { campaign, meeting, letter, contact, office, organisation: host, followUp, commitment, source: 77, today: TODAY };
  });
});

const told = async (name: string, actor: Actor) => JSON.stringify(await QUERIES[name]?.(actor, asked));
const ofA = (role: Role) => actorOf({ role, organisationId: a });

/** Everybody who is not of A: also those who may do everything else. */
const STRANGERS: [string, () => Actor][] = [
  ['a contributor of B', () => actorOf({ role: 'CONTRIBUTOR', organisationId: b })],
  ['a viewer of B', () => actorOf({ role: 'VIEWER', organisationId: b })],
  ['an organizer of B', () => actorOf({ role: 'ORGANIZER', organisationId: b })],
  ['an administrator of B', () => actorOf({ role: 'ADMIN', organisationId: b })],
  ['an organizer of no organisation', () => actorOf({ role: 'ORGANIZER' })],
  ['an administrator of no organisation', () => actorOf({ role: 'ADMIN' })],
  ['a viewer of no organisation', () => actorOf({ role: 'VIEWER' })],
];

describe.each(STRANGERS)('what A keeps to itself is hidden from %s', (_, stranger) => {
  test.each(Object.keys(QUERIES))('%s', async (name) => expect(await told(name, stranger())).not.toContain(MARK));

  test('also when asked for by its id', async () => {
    expect(await getMeeting(stranger(), asked.meeting as never)).toBeNull();
    expect(await getLetter(stranger(), asked.letter as never)).toBeNull();
  });

  test('and is not counted', async () => {
    const { campaigns } = await listCampaigns(stranger(), WHOLE.campaigns, 'en');
    expect(campaigns.find(({ id }) => id === open.campaign)).toMatchObject({
      askCount: 1,
      answeredCount: 0,
      meetingCount: 0,
      letterCount: 0,
      openCommitmentCount: 0,
    });
    const { contacts } = await listContacts(stranger(), WHOLE.contacts, 'en');
    expect(contacts.find(({ id }) => id === open.contact)).toMatchObject({ meetingCount: 0 });
    const { organisations } = await listOrganisations(stranger(), WHOLE.organisations, 'en');
    expect(organisations.find(({ id }) => id === open.host)).toMatchObject({ meetingCount: 0 });
    expect(await countFollowUps(stranger(), TODAY)).toMatchObject({ week: 0 });
    const counted = await countPositions(stranger(), open.campaign, TODAY);
    expect(counted.HOUSE).toMatchObject({ total: 1, groups: [{ count: 0 }, {}, {}, {}, { count: 1 }] });
    const { dashboard } = await getDashboard(stranger(), WHOLE.dashboard, { today: TODAY, installedOn: TODAY });
    expect(dashboard).toMatchObject({ year: 2024, upcoming: [], reported: [], held: { meetings: 1, letters: 0 } });
    expect(dashboard.months.map(({ month }) => month)).not.toContain('2024-05');
  });

  test('and does not show in how things stand', async () => {
    const shown = await getCampaign(stranger(), open.campaign as never);
    expect(shown?.campaign.asks).toMatchObject([{ title: { en: 'Everybody asks it' }, standing: 'NOT_RAISED', answers: [] }]);
    expect(shown?.campaign.people).toEqual([]);
    expect((await getContact(stranger(), open.contact as never))?.contact.campaigns).toEqual([]);
  });
});

describe.each<Role>(['ADMIN', 'ORGANIZER', 'CONTRIBUTOR', 'VIEWER'])('A sees its own, as %s', (role) => {
  test.each([
    'getCampaign',
    'getContact',
    'getOrganisation',
    'getOffice',
    'getDashboard',
    'getTimeline',
    'getReview',
    'getMeeting',
    'getMeetingBrief',
    'getDebrief',
    'getLetter',
    'listMeetings',
    'listCalendar',
    'listLetters',
    'listCommitments',
    'getCommitment',
    'listFollowUps',
    'getFollowUp',
    'listFollowUpsOf',
    'listPositionsOf',
    'listMemberPositions',
    'getSource',
    'search',
  ])('%s', async (name) => expect(await told(name, ofA(role))).toContain(MARK));

  test('counted', async () => {
    const { campaigns } = await listCampaigns(ofA(role), WHOLE.campaigns, 'en');
    expect(campaigns.find(({ id }) => id === open.campaign)).toMatchObject({
      askCount: 1,
      answeredCount: 1,
      meetingCount: 2,
      letterCount: 1,
      openCommitmentCount: 2,
    });
  });
});

describe('notes', () => {
  test.each<Role>(['ADMIN', 'ORGANIZER', 'CONTRIBUTOR'])('A reads its own, as %s', async (role) =>
    expect(await told('listNotes', ofA(role))).toContain(MARK),
  );
  test('a viewer reads none, not even of their own organisation', async () =>
    expect(await QUERIES.listNotes?.(ofA('VIEWER'), asked)).toBeNull());
});

describe('addresses, telephone numbers and notes of contacts', () => {
  test.each<[Role, boolean]>([
    ['ADMIN', true],
    ['ORGANIZER', true],
    ['CONTRIBUTOR', true],
    ['VIEWER', false],
  ])('%s: %s', async (role, may) => {
    const shown = await getContact(actorOf({ role, organisationId: b }), open.contact as never);
    const details = { email: DETAIL, phone: `+1 ${DETAIL}`, note: { en: `Note ${DETAIL}`, ar: null } };
    expect(shown?.contact.details).toEqual(may ? details : null);
  });

  test.each(Object.keys(QUERIES))('%s tells a viewer none', async (name) =>
    expect(await told(name, actorOf({ role: 'VIEWER' }))).not.toContain(DETAIL),
  );
});

describe('the audit trail', () => {
  test.each<Role>(['ORGANIZER', 'CONTRIBUTOR', 'VIEWER'])('is not read by %s', async (role) =>
    expect(await QUERIES.listAudit?.(actorOf({ role }), asked)).toBeNull(),
  );
  test('is read by administrators', async () =>
    expect(await told('listAudit', actorOf({ role: 'ADMIN' }))).toContain('workspace.seeded'));
});
