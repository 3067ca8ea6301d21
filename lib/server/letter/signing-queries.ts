import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { COALITION_OWNED, may, mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { type ChangeSignatory, OWN, SEND_FIELDS, SIGNATORY_FIELDS } from '@/lib/domain/letter/forms';
import { isWaitedFor } from '@/lib/domain/letter/reminders';
import { SIGNATORY_STATUSES, signatureOwnership } from '@/lib/domain/letter/signatories';
import type { LetterId, ReminderList, SignatoryForm } from '@/lib/domain/letter/view';
import { mergeForms } from '@/lib/domain/record/conflict';
import type { Content } from '@/lib/domain/record/field';
import type { RecordNow } from '@/lib/domain/record/view';
import { writeContent } from '@/lib/domain/record/write';
import { parseId } from '@/lib/domain/shared/ids';
import { dayOf } from '../columns';
import { db } from '../db';
import { visibleRecords } from '../record/visible';
import { LIVE, visibleTo } from '../scope';
import { both, contactRefSelect, organisationRefSelect } from '../views';
import { changesSince, lastOf } from './changes';
import { letterHead, signatoryView } from './detail';
import { letterHeadSelect, signatoryViewSelect } from './select';
import { visibleSignatories } from './signatory-scope';

/**
 * How a signatory stands on a letter, to change it; `own` is the actor's organisation, which may not be on it yet.
 * Null when the actor sees no such letter or signatory. Two round trips.
 */
export async function getSignatoryForm(actor: Actor, letterId: LetterId, id: string): Promise<SignatoryForm | null> {
  const own = id === OWN ? actor.organisationId : null;
  const signatoryId = parseId<'signatory'>(id);
  if (!own && !signatoryId) return null;
  const who = own ? { organisationId: own } : { id: signatoryId as string };
  const [row, organisation] = await Promise.all([
    db().letter.findFirst({
      where: { id: letterId, ...visibleTo(actor) },
      select: {
        ...letterHeadSelect,
        signatories: {
          where: { AND: [who, visibleSignatories(actor)] },
          select: { ...signatoryViewSelect, organisationId: true, contactId: true, askedById: true },
        },
      },
    }),
    own ? db().organisation.findUnique({ where: { id: own }, select: { nameEn: true, nameAr: true } }) : null,
  ]);
  const found = row?.signatories[0];
  if (!row || (!found && !organisation)) return null;
  const letter = { ...letterHead(actor, row), lane: row.lane };
  if (!found) {
    const name = organisation ? both(organisation, 'name') : { en: null, ar: null };
    const owner = { ...COALITION_OWNED, organisationId: actor.organisationId };
    const blank = { signerName: null, signerTitle: { en: null, ar: null }, status: null, version: 0 };
    return { letter, id: OWN, name, officialName: name, ...blank, mayWrite: mayFor(actor, 'letter.sign', owner) };
  }
  const { status, version, officialName, signerName, signerTitle, organisation: signer, contact } = signatoryView(found);
  const name = signer?.name ?? contact?.name ?? { en: null, ar: null };
  return {
    letter,
    id: found.id,
    version,
    name,
    status,
    officialName: officialName.en || officialName.ar ? officialName : name,
    signerName,
    signerTitle,
    mayWrite: mayFor(actor, 'letter.sign', signatureOwnership(found)),
  };
}

/** A signatory's form put together with what somebody else saved meanwhile. Two round trips. */
export async function getSignatoryNow(actor: Actor, input: ChangeSignatory): Promise<RecordNow | null> {
  const { letterId, signatoryId, version: _, ...typed } = input;
  const form = await getSignatoryForm(actor, letterId, signatoryId);
  if (!form) return null;
  const written = (content: Content) => writeContent(SIGNATORY_FIELDS, content, new Map());
  const { values, conflicts } = mergeForms(null, written({ ...form }), written(typed));
  return { version: form.version, values, conflicts, by: null };
}

/**
 * A step's form for a letter that somebody else changed meanwhile: whom it is addressed to now, beside whom the form
 * says. At most three round trips.
 */
export async function getLetterNow(
  actor: Actor,
  { letterId, recipients }: { letterId: LetterId; recipients?: string[] },
): Promise<RecordNow | null> {
  const [row, changes] = await Promise.all([
    db().letter.findFirst({
      where: { id: letterId, ...visibleTo(actor) },
      select: { version: true, recipients: { orderBy: { id: 'asc' }, select: { contactId: true, organisationId: true } } },
    }),
    changesSince(letterId),
  ]);
  if (!row) return null;
  const now = { version: row.version, values: {}, conflicts: [], by: lastOf(changes) };
  const theirs = row.recipients.flatMap(({ contactId, organisationId }) => contactId ?? organisationId ?? []);
  if (!recipients || recipients.toSorted().join() === theirs.toSorted().join()) return now;
  const labels = await visibleRecords(actor, [...recipients, ...theirs]);
  const written = (ids: string[]) => writeContent({ recipients: SEND_FIELDS.recipients }, { recipients: ids }, labels);
  return { ...now, ...mergeForms(null, written(theirs), written(recipients)) };
}

/**
 * Those whose answer a letter waits for, with how to reach them for roles that may know it. Null when the actor sees no
 * such letter; nobody is named to those who do not run it. One round trip.
 */
export async function getReminders(actor: Actor, letterId: LetterId): Promise<ReminderList | null> {
  const row = await db().letter.findFirst({
    where: { id: letterId, ...visibleTo(actor) },
    select: {
      ...letterHeadSelect,
      signatories: {
        where: { AND: [{ status: { in: [...WAITED_FOR] } }, visibleSignatories(actor)] },
        orderBy: { id: 'asc' },
        select: reachableSelect,
      },
    },
  });
  if (!row) return null;
  const letter = { ...letterHead(actor, row), deadline: row.deadlineOn && dayOf(row.deadlineOn) };
  if (!letter.mayWrite) return { letter, waiting: [] };
  const mayReach = may(actor, 'contact.readDetails');
  return {
    letter,
    waiting: row.signatories.map((signatory) => ({
      ...signatoryView(signatory),
      pointPerson: signatory.contact?.pointPerson?.name ?? null,
      emails: mayReach ? emailsOf(signatory) : [],
    })),
  };
}

const WAITED_FOR = SIGNATORY_STATUSES.filter(isWaitedFor);

/** Where people who hold a post now can be written to. */
const reachedThrough = {
  where: { ...LIVE, endsOn: null, contact: { ...LIVE, email: { not: null } } },
  orderBy: { id: 'asc' },
  take: 5,
  select: { contact: { select: { email: true } } },
} as const;

const reachableSelect = {
  ...signatoryViewSelect,
  contact: {
    select: {
      ...contactRefSelect,
      email: true,
      pointPerson: { select: { name: true } },
      offices: { where: LIVE, orderBy: { id: 'asc' }, select: { posts: reachedThrough } },
    },
  },
  organisation: { select: { ...organisationRefSelect, posts: reachedThrough } },
} as const satisfies Prisma.LetterSignatorySelect;
type ReachableRow = Prisma.LetterSignatoryGetPayload<{ select: typeof reachableSelect }>;

/** Their own address; otherwise those of the people who work there. */
function emailsOf({ contact, organisation }: ReachableRow): string[] {
  if (contact?.email) return [contact.email];
  const posts = [...(contact?.offices ?? []).flatMap((office) => office.posts), ...(organisation?.posts ?? [])];
  return [...new Set(posts.flatMap((post) => post.contact.email ?? []))];
}
