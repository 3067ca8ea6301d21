import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { getOffice } from '@/lib/server/office/queries';
import { actorOf } from '../factories/people';
import { makeRecords, type Row } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('seeded');
let a: string;
let b: string;
let member: string;
let office: string;
let other: string;

const OURS = 'SYRIAN_AMERICAN';
const DAY = { date_precision: 'DAY', date_basis: 'STATED' };

beforeAll(async () => {
  await makeRecords(database.owner, async (make) => {
    a = await make('organisation', { name_en: 'A', side: OURS });
    b = await make('organisation', { name_en: 'B', side: OURS });
    const agency = await make('organisation', { name_en: 'An agency', kind: 'GOVERNMENT', side: 'US_GOVERNMENT' });
    const campaign = await make('campaign', { title_en: 'A campaign' });
    const archived = await make('campaign', { title_en: 'An archived campaign', archived_at: new Date() });
    member = await make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en: 'Member A' });
    await make('congress_term', { contact_id: member });
    office = await make('office', {
      kind: 'MEMBER',
      name_en: null,
      contact_id: member,
      address: 'An address',
      phone: '202-555-0100',
    });
    other = await make('office', { name_en: 'Another office', organisation_id: agency });
    const staffer = await make('contact', { kind: 'STAFFER', name_en: 'A staffer who moved' });
    const moved = { starts_on: '2024-03-01', start_precision: 'DAY' };
    await make('post', { contact_id: staffer, office_id: office, title_en: 'Aide', ends_on: '2024-02-29', end_precision: 'DAY' });
    await make('post', { contact_id: staffer, office_id: other, title_en: 'Counsel', ...moved });
    await make('post', { contact_id: staffer, office_id: office, title_en: 'An archived post', archived_at: new Date() });

    const meeting = (title: string, day: string, row: Row = {}) =>
      make('meeting', { title_en: title, starts_on: day, ...DAY, organisation_id: a, ...row });
    const both = await meeting('With the Member and the staffer', '2024-01-10');
    for (const contact of [member, staffer]) await make('meeting_participant', { meeting_id: both, contact_id: contact });
    await make('meeting_organisation', { meeting_id: both, organisation_id: b });
    await make('meeting_organisation', { meeting_id: both, organisation_id: agency });
    const early = await meeting('With the staffer before the move', '2024-02-01');
    const late = await meeting('With the staffer after the move', '2024-03-05');
    for (const id of [early, late]) await make('meeting_participant', { meeting_id: id, contact_id: staffer });
    const whole = await meeting('With nobody by name', '2024-05-01');
    await make('meeting_office', { meeting_id: whole, office_id: office });
    const kept = await meeting('Kept to B', '2024-06-01', { visibility: 'ORGANISATION', organisation_id: b });
    await make('meeting_office', { meeting_id: kept, office_id: office });
    const gone = await meeting('In the archive', '2024-06-02', { archived_at: new Date() });
    await make('meeting_office', { meeting_id: gone, office_id: office });

    const received = await make('letter', { subject_en: 'To the Member', sent_on: '2024-01-05', sender_organisation_id: a });
    await make('letter_recipient', { letter_id: received, contact_id: member });
    for (const [status, subject] of [
      ['SIGNED', 'Signed by the Member'],
      ['INVITED', 'Only asked to sign'],
      ['DECLINED', 'Declined'],
    ]) {
      const letter = await make('letter', { subject_en: subject, sent_on: '2024-04-05', organisation_id: b });
      await make('letter_signatory', { letter_id: letter, contact_id: member, status });
    }

    for (const [title, on, party] of [
      ['Of the Member', campaign, { contact_id: member, role: 'ADDRESSED_TO' }],
      ['Of the office', campaign, { office_id: office, role: 'SUGGESTED_ADDRESSEE' }],
      ['Made by the Member', campaign, { contact_id: member, role: 'MADE_BY' }],
      ['Of an archived campaign', archived, { contact_id: member, role: 'ADDRESSED_TO' }],
    ] as const) {
      await make('ask_party', { ask_id: await make('ask', { campaign_id: on, title_en: title }), ...party });
    }
    for (const [text, meetingId, contact] of [
      ['By the Member', both, member],
      ['By the staffer before', early, staffer],
      ['By the staffer after', late, staffer],
      ['Kept to B', kept, member],
    ] as const) {
      const commitment = await make('commitment', { text_en: text, meeting_id: meetingId });
      await make('commitment_owner', { commitment_id: commitment, contact_id: contact });
    }
    const position = { contact_id: member, campaign_id: campaign };
    await make('position', { ...position, happened_on: '2024-01-01', value: 'SUPPORT' });
    await make('position', { ...position, happened_on: '2024-02-01', value: 'CHAMPION' });
    await make('position', {
      ...position,
      happened_on: '2024-03-01',
      value: 'OPPOSE',
      visibility: 'ORGANISATION',
      organisation_id: b,
    });
  });
});

const organizer = () => actorOf({ role: 'ORGANIZER' });
const read = async (actor: Actor, id = office) => {
  const shown = await getOffice(actor, id as never);
  if (!shown) throw new Error('there is no such office');
  return shown.office;
};

describe('an office', () => {
  test('is its Member’s, with what is public of it for everybody', async () => {
    expect(await read(actorOf({ role: 'VIEWER' }))).toMatchObject({
      kind: 'MEMBER',
      name: { en: null, ar: null },
      member: { id: member, name: { en: 'Member A' } },
      terms: [{ chamber: 'HOUSE', state: 'CA', district: 1 }],
      address: 'An address',
      phone: '202-555-0100',
      people: [{ title: { en: 'Aide' } }],
    });
  });

  test('has the meetings of its people while they were its people, each once, latest first, with who came', async () => {
    const { meetings } = await read(organizer());
    expect(meetings.map(({ title, organisations }) => [title.en, organisations.map(({ name }) => name.en)])).toEqual([
      ['With nobody by name', ['A']],
      ['With the staffer before the move', ['A']],
      ['With the Member and the staffer', ['A', 'B']],
    ]);
  });

  test('which the staffer took along to the next office only from then on', async () => {
    const { meetings, commitments } = await read(organizer(), other);
    expect(meetings.map(({ title }) => title.en)).toEqual(['With the staffer after the move']);
    expect(commitments.map(({ text }) => text.en)).toEqual(['By the staffer after']);
  });

  test('has letters it received and letters its Member signed, not those it was only asked to sign', async () => {
    const { letters } = await read(organizer());
    expect(
      letters.map(({ subject, signed, organisations }) => [subject.en, signed, organisations.map(({ name }) => name.en)]),
    ).toEqual([
      ['Signed by the Member', true, ['B']],
      ['To the Member', false, ['A']],
    ]);
  });

  test('has the asks addressed to it or its people, of live campaigns', async () =>
    expect((await read(organizer())).asks.map(({ title }) => title.en).sort()).toEqual(['Of the Member', 'Of the office']));

  test('has what its people promised, and where its Member stood', async () => {
    const shown = await read(organizer());
    expect(shown.commitments.map(({ text }) => text.en)).toEqual(['By the staffer before', 'By the Member']);
    expect(shown.positions.map(({ value }) => value)).toEqual(['CHAMPION', 'SUPPORT']);
  });

  test('shows an organisation what it keeps to itself', async () => {
    const shown = await read(actorOf({ role: 'CONTRIBUTOR', organisationId: b }));
    expect(shown.meetings[0]?.title.en).toBe('Kept to B');
    expect(shown.commitments[0]?.text.en).toBe('Kept to B');
    expect(shown.positions[0]?.value).toBe('OPPOSE');
  });
});

test('an office is gone with the Member whose it is, and when it is archived', async () => {
  const [left, closed] = await makeRecords(database.owner, async (make) => {
    const contact = await make('contact', { archived_at: new Date() });
    return [await make('office', { kind: 'MEMBER', contact_id: contact }), await make('office', { archived_at: new Date() })];
  });
  for (const id of [left, closed]) expect(await getOffice(organizer(), id as never)).toBeNull();
});
