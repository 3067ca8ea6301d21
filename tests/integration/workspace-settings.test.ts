import { beforeAll, describe, expect, test } from 'vitest';
import { ROLES } from '@/lib/domain/auth/roles';
import { parsePartialDate } from '@/lib/domain/shared/partial-date';
import { TIME_ZONES } from '@/lib/domain/workspace/time-zones';
import { addMember, changeWorkspace, endMembership, removeMember, undoEndOfMembership } from '@/lib/server/workspace/commands';
import { getWorkspaceForm } from '@/lib/server/workspace/queries';
import { makePerson, type Person } from '../factories/people';
import { makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';

const database = ownDatabase('empty');
let admin: Person;
let coalition: string;

beforeAll(async () => {
  admin = await makePerson(database.owner, { role: 'ADMIN' });
  await makeRecords(database.owner, async (make) => {
    coalition = await make('organisation', { name_en: 'The coalition' });
    await make('workspace', { coalition_id: coalition });
  });
});

const organisation = () => makeRecords(database.owner, (make) => make('organisation'));
const settings = async () => (await getWorkspaceForm(admin.actor))?.workspace;
const day = (text: string) => parsePartialDate(text) as never;
const joining = (organisationId: string, joined = '2021') => ({ organisationId: organisationId as never, joined: day(joined) });
async function join(organisationId: string, joined = '2021') {
  const outcome = await addMember(admin.actor, joining(organisationId, joined));
  if (!outcome.ok) throw new Error(outcome.code);
  return { memberId: outcome.value.memberId as never };
}
const memberOf = async (id: string) => (await settings())?.members.filter(({ organisation: { id: found } }) => found === id);
const eventsOf = async (id: string) =>
  (await database.owner.query('SELECT action, before, after FROM audit_event WHERE record_id = $1 ORDER BY at, id', [id])).rows;
const refused = (field: string, code: string) => ({ ok: false, code: 'INVALID_INPUT', fields: { [field]: code } });

test('the settings change by version, with before and after in the trail', async () => {
  const before = await settings();
  const input = {
    version: before?.version as number,
    nameEn: 'New',
    nameAr: 'جديد',
    timeZone: 'UTC',
    coalitionId: coalition as never,
  };
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => changeWorkspace(admin.actor, input)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === 'STALE')).toHaveLength(4);
  expect(await settings()).toMatchObject({ nameEn: 'New', nameAr: 'جديد', timeZone: 'UTC', version: input.version + 1 });
  const { rows } = await database.owner.query(
    "SELECT record_id, before, after FROM audit_event WHERE action = 'workspace.changed'",
  );
  expect(rows).toMatchObject([{ before: { nameEn: before?.nameEn }, after: { nameEn: 'New', version: input.version + 1 } }]);
});

test('the coalition is an organisation that is there', async () => {
  const version = (await settings())?.version as number;
  const input = { version, nameEn: 'New', nameAr: 'جديد', timeZone: 'UTC', coalitionId: admin.actor.id as never };
  expect(await changeWorkspace(admin.actor, input)).toEqual(refused('coalitionId', 'NOT_A_CHOICE'));
});

describe('a membership', () => {
  test('begins and ends with dates, and each step can be taken back', async () => {
    const id = await organisation();
    const member = await join(id, '2021-10');
    expect(await memberOf(id)).toMatchObject([{ joined: { on: '2021-10-01', precision: 'MONTH' }, leftOn: null }]);
    expect(await endMembership(admin.actor, { ...member, left: day('2022-03-04') })).toMatchObject({ ok: true });
    expect(await memberOf(id)).toMatchObject([{ leftOn: '2022-03-04' }]);
    expect(await removeMember(admin.actor, member), 'what has ended is history').toEqual({ ok: false, code: 'STALE' });
    expect(await undoEndOfMembership(admin.actor, member)).toMatchObject({ ok: true });
    expect(await removeMember(admin.actor, member)).toMatchObject({ ok: true });
    expect(await memberOf(id)).toEqual([]);
    expect(await eventsOf(id)).toMatchObject([
      { action: 'workspace.memberJoined', before: null, after: { joinedOn: '2021-10-01', joinedPrecision: 'MONTH' } },
      { action: 'workspace.memberLeft', before: { leftOn: null }, after: { leftOn: '2022-03-04' } },
      { action: 'workspace.memberReturned', before: { leftOn: '2022-03-04' }, after: { leftOn: null } },
      { action: 'workspace.memberRemoved', before: { joinedOn: '2021-10-01', joinedPrecision: 'MONTH' }, after: null },
    ]);
  });

  test('is one at a time, also when it is sent twice at once', async () => {
    const id = await organisation();
    const outcomes = await Promise.all([0, 1, 2].map(() => addMember(admin.actor, joining(id))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual(refused('organisationId', 'DUPLICATE'));
    expect(await memberOf(id)).toHaveLength(1);
  });

  test('can begin anew after it ended, not before', async () => {
    const id = await organisation();
    const member = await join(id, '2021');
    await endMembership(admin.actor, { ...member, left: day('2022-03-04') });
    expect(await addMember(admin.actor, joining(id, '2022'))).toEqual(refused('joined', 'TOO_EARLY'));
    await join(id, '2023');
    expect(await memberOf(id)).toHaveLength(2);
    expect(await undoEndOfMembership(admin.actor, member)).toEqual({ ok: false, code: 'STALE' });
  });

  test.each([
    ['2020-12-31', 'ENDS_BEFORE_START'],
    ['2999-01-01', 'IN_THE_FUTURE'],
  ])('that began in 2021 does not end on %s', async (left, code) => {
    const member = await join(await organisation(), '2021');
    expect(await endMembership(admin.actor, { ...member, left: day(left) })).toEqual(refused('left', code));
  });

  test('does not begin in the future, nor is it of the coalition in itself', async () => {
    expect(await addMember(admin.actor, joining(await organisation(), '2999'))).toEqual(refused('joined', 'IN_THE_FUTURE'));
    expect(await addMember(admin.actor, joining(coalition))).toEqual(refused('organisationId', 'NOT_A_CHOICE'));
  });
});

test.each(ROLES.filter((role) => role !== 'ADMIN'))('%s changes none of it', async (role) => {
  const { actor } = await makePerson(database.owner, { role, organisationId: coalition });
  const id = await organisation();
  const no = { ok: false, code: 'NOT_ALLOWED' };
  const input = { version: 1, nameEn: 'x', nameAr: 'x', timeZone: 'UTC', coalitionId: coalition as never };
  const memberId = id as never;
  expect(await changeWorkspace(actor, input)).toEqual(no);
  expect(await addMember(actor, joining(id))).toEqual(no);
  expect(await endMembership(actor, { memberId, left: day('2022-01-01') })).toEqual(no);
  expect(await undoEndOfMembership(actor, { memberId })).toEqual(no);
  expect(await removeMember(actor, { memberId })).toEqual(no);
  expect(await getWorkspaceForm(actor)).toBeNull();
});

test('the database knows every time zone there is to choose', async () => {
  const { rows } = await database.owner.query(
    'SELECT zone FROM unnest($1::text[]) zone WHERE zone NOT IN (SELECT name FROM pg_timezone_names)',
    [TIME_ZONES],
  );
  expect(rows).toEqual([]);
});
