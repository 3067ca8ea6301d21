import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/auth/roles';
import { OWN } from '@/lib/domain/letter/forms';
import { isSignatoryHidden, SIGNATORY_STATUSES } from '@/lib/domain/letter/signatories';
import { isSent, LETTER_LANES, LETTER_STATUSES } from '@/lib/domain/letter/status';
import { historyOfRecord } from '@/lib/server/audit/queries';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { db } from '@/lib/server/db';
import { askSignatories } from '@/lib/server/letter/asking';
import { getLetter } from '@/lib/server/letter/queries';
import { changeSignatory, remindSignatory } from '@/lib/server/letter/signatories';
import { visibleSignatories, visibleSignatorySql } from '@/lib/server/letter/signatory-scope';
import { getReminders, getSignatoryForm } from '@/lib/server/letter/signing-queries';
import { changeLetterText } from '@/lib/server/letter/text';
import { type Cast, makeCast, makeLetter } from '../factories/letters';
import { WHOLE } from '../factories/lists';
import { actorOf } from '../factories/people';
import { changeRecords, makeRecords } from '../factories/records';
import { ownDatabase } from '../setup/database';
import { type Asked, QUERIES } from './queries';

const database = ownDatabase('empty');
/** The name of an office that was asked and has not signed. */
const MARK = 'ZZ-ASKED-OFFICE';
let cast: Cast;
let letter: string;
let signatory: string;
let asked: Asked;

beforeAll(async () => {
  cast = await makeCast(database.owner);
  const office = await makeRecords(database.owner, async (make) => {
    await make('workspace', { coalition_id: cast.a });
    return make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en: MARK, name_ar: MARK });
  });
  // Everything that can be done to them is done, so that the whole trail tells of them.
  const made = await makeLetter(database.owner, cast, {
    letter: { status: 'OPEN_FOR_SIGNATURE', lane: 'MEMBER', target_signatures: 9, organisation_id: null },
  });
  letter = made.id;
  const { actor } = cast.ORGANIZER;
  await askSignatories(actor, { letterId: letter as never, signatories: [office] });
  const row = await db().letterSignatory.findFirstOrThrow({ where: { letterId: letter } });
  signatory = row.id;
  const names = {
    officialName: { en: `The Honorable ${MARK}`, ar: null },
    signerName: MARK,
    signerTitle: { en: MARK, ar: null },
  };
  const change = { letterId: letter as never, signatoryId: signatory as never, ...names };
  await changeSignatory(actor, { ...change, version: 1, status: 'SIGNED' });
  await changeLetterText(actor, { letterId: letter as never, version: 1, body: { en: 'We ask again.', ar: null } });
  await changeSignatory(actor, { ...change, version: 3, status: 'APPROVED' });
  await remindSignatory(actor, { letterId: letter as never, signatoryId: signatory as never, version: 4 });
  asked = { letter } as Asked;
});

const OFFICE_PAGES = ['getLetter', 'listLetters', 'activityOfRecord', 'getDashboard', 'getLetterText', 'getLetterVersions'];
const HIDDEN_FROM: [string, () => Actor][] = [
  ['a viewer of the asking organisation', () => cast.VIEWER.actor],
  ['a viewer of no organisation', () => actorOf({ role: 'VIEWER' })],
  ['a contributor of another organisation', () => cast.OTHER.actor],
];
const KNOWN_TO: [string, () => Actor][] = [
  ['a contributor of the asking organisation', () => cast.CONTRIBUTOR.actor],
  ['an organizer of another organisation', () => cast.FREE.actor],
  ['an administrator', () => cast.ADMIN.actor],
];

/** Everything that a reader can be told of the letter. */
const told = async (actor: Actor): Promise<string> => {
  const here = { ...asked, campaign: letter, today: '2024-06-01' };
  const pages = await Promise.all(OFFICE_PAGES.map((name) => QUERIES[name]?.(actor, here)));
  const own = [
    await historyOfRecord(actor, letter),
    await getReminders(actor, letter as never),
    await getSignatoryForm(actor, letter as never, signatory),
    await getSignatoryForm(actor, letter as never, OWN),
  ];
  return JSON.stringify([pages, own]);
};

describe.each(HIDDEN_FROM)('until the letter is sent, an office that has not signed is hidden from %s', (_, reader) => {
  test('on every page, in the trail and by its id', async () => {
    const text = await told(reader());
    expect(text).not.toContain(MARK);
    expect(text).not.toContain(signatory);
  });

  test('in counts', async () => {
    const shown = await getLetter(reader(), letter as never);
    expect(shown?.letter).toMatchObject({ signatories: [], count: { signed: 0, asked: null, target: 9 } });
    const { dashboard } = await getDashboard(reader(), WHOLE.dashboard, { today: '2024-06-01', installedOn: '2024-06-01' });
    expect(dashboard.letters).toMatchObject([{ signed: 0, asked: null, target: 9 }]);
  });

  test('for whoever tries to act on it', async () => {
    const names = { officialName: { en: 'X', ar: null }, signerName: null, signerTitle: { en: null, ar: null } };
    const input = { letterId: letter as never, signatoryId: signatory as never, version: 5 };
    expect(await changeSignatory(reader(), { ...input, ...names, status: 'DECLINED' })).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await remindSignatory(reader(), input)).toEqual({ ok: false, code: 'NOT_FOUND' });
  });
});

test.each(KNOWN_TO)('%s knows it', async (_, reader) => {
  const text = await told(reader());
  expect(text).toContain(MARK);
  expect(text).toContain('letter.signatoryReminded');
  expect(text).toContain('letter.signatoriesAskedAgain');
});

test('the count is whole for who sees everybody', async () => {
  expect((await getLetter(cast.FREE.actor, letter as never))?.letter.count).toEqual({ signed: 0, asked: 1, target: 9 });
  expect((await getLetter(cast.CONTRIBUTOR.actor, letter as never))?.letter.count).toEqual({ signed: 0, asked: null, target: 9 });
});

describe('row by row, the conditions on rows say what the domain says', () => {
  const readers: () => Actor[] = () => [
    cast.ADMIN.actor,
    cast.ORGANIZER.actor,
    cast.CONTRIBUTOR.actor,
    cast.OTHER.actor,
    cast.VIEWER.actor,
    cast.FREE.actor,
  ];

  test('for every lane, state and asker', async () => {
    const rows: { id: string; lane: string | null; status: string; signatory: string; askedById: string | null }[] = [];
    for (const lane of [...LETTER_LANES, null]) {
      for (const status of LETTER_STATUSES) {
        const parties = SIGNATORY_STATUSES.flatMap((state) => [cast.a, cast.b, null].map((askedById) => ({ state, askedById })));
        const contacts = await makeRecords(database.owner, async (make) => {
          const ids: string[] = [];
          for (const _ of parties) ids.push(await make('contact'));
          return ids;
        });
        const made = await makeLetter(database.owner, cast, {
          letter: { lane, status, organisation_id: null },
          signatories: parties.map(({ state, askedById }, i) => ({
            contact_id: contacts[i],
            status: state,
            asked_by_id: askedById,
          })),
        });
        made.signatories.forEach((id, i) => {
          const party = parties[i] as (typeof parties)[number];
          rows.push({ id, lane, status, signatory: party.state, askedById: party.askedById });
        });
      }
    }
    for (const reader of readers()) {
      const expected = rows
        .filter((row) => !isSignatoryHidden(reader, row as never, { status: row.signatory as never, askedById: row.askedById }))
        .map(({ id }) => id)
        .sort();
      const ids = rows.map(({ id }) => id);
      const found = await db().letterSignatory.findMany({
        where: { AND: [{ id: { in: ids } }, visibleSignatories(reader)] },
        select: { id: true },
      });
      const inSql = await db().$queryRaw<{ id: string }[]>`
        SELECT s.id FROM letter_signatory s JOIN letter l ON l.id = s.letter_id WHERE s.id = ANY(${ids}::uuid[]) AND ${visibleSignatorySql(reader)}`;
      expect(found.map(({ id }) => id).sort(), reader.role).toEqual(expected);
      expect(inSql.map(({ id }) => id).sort(), reader.role).toEqual(expected);
    }
  });
});

test('once the letter is sent, everybody reads who was asked', async () => {
  await changeRecords(
    database.owner,
    `UPDATE letter SET status = 'SENT', sent_on = '2024-05-01', sent_precision = 'DAY' WHERE id = $1`,
    [letter],
  );
  expect(isSent('SENT')).toBe(true);
  for (const [, reader] of [...HIDDEN_FROM, ...KNOWN_TO]) expect(await told(reader())).toContain(MARK);
});
