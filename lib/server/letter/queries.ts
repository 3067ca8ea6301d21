import 'server-only';
import type { Actor } from '@/lib/domain/auth/roles';
import { type ChangeLetterText, TEXT_FORM } from '@/lib/domain/letter/forms';
import { LETTER_LIST } from '@/lib/domain/letter/list';
import { planTextEdit } from '@/lib/domain/letter/text';
import type {
  LetterDetail,
  LetterHead,
  LetterId,
  LetterListItem,
  LetterTextForm,
  LetterVersionView,
} from '@/lib/domain/letter/view';
import type { ListPage } from '@/lib/domain/list/page';
import type { ListQuery } from '@/lib/domain/list/query';
import { mergeForms } from '@/lib/domain/record/conflict';
import type { RecordNow } from '@/lib/domain/record/view';
import type { FormValues } from '@/lib/domain/record/write';
import type { Both } from '@/lib/domain/shared/both';
import type { Provenance } from '@/lib/domain/source/citation';
import { provenanceOf } from '../citation/queries';
import { db } from '../db';
import { readPage } from '../list/page';
import { inOrder } from '../list/sql';
import { visibleTo } from '../scope';
import { both } from '../views';
import { changesSince, lastOf } from './changes';
import { letterDetail, letterHead, letterListItem, letterVersionView, recordIdsOf } from './detail';
import { letterSource } from './list';
import { letterDetailSelect, letterHeadSelect, letterListSelect, letterVersionSelect } from './select';
import { visibleSignatories } from './signatory-scope';

/** A page of the letters the actor may see, and where each is told of. Three round trips, two of them at once. */
export async function listLetters(
  actor: Actor,
  query: ListQuery,
): Promise<{ letters: LetterListItem[]; page: ListPage; provenance: Provenance }> {
  const { ids, page } = await readPage(LETTER_LIST, query, letterSource(actor, query));
  const [rows, provenance] = await Promise.all([
    db().letter.findMany({ where: { AND: [visibleTo(actor), { id: { in: ids } }] }, select: letterListSelect(actor) }),
    provenanceOf(ids),
  ]);
  return { letters: inOrder(ids, rows).map((row) => letterListItem(actor, row)), page, provenance };
}

/** A letter with all that hangs on it and where each fact comes from; null when the actor sees none. Two round trips. */
export async function getLetter(actor: Actor, id: LetterId): Promise<{ letter: LetterDetail; provenance: Provenance } | null> {
  const scope = visibleTo(actor);
  const row = await db().letter.findFirst({ where: { id, ...scope }, select: letterDetailSelect(actor, scope, scope) });
  if (!row) return null;
  const letter = letterDetail(actor, row);
  return { letter, provenance: await provenanceOf(recordIdsOf(letter)) };
}

/** A letter's text to go on writing, with what saving it does. Null when the actor sees no such letter. Two round trips. */
export async function getLetterText(actor: Actor, id: LetterId): Promise<LetterTextForm | null> {
  const [row, draft] = await Promise.all([
    db().letter.findFirst({
      where: { id, ...visibleTo(actor) },
      select: {
        ...letterHeadSelect,
        versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, bodyEn: true, bodyAr: true, frozenAt: true } },
        signatories: { where: visibleSignatories(actor), select: { id: true, status: true } },
      },
    }),
    db().draft.findFirst({
      where: { userId: actor.id, form: TEXT_FORM, recordId: id },
      select: { payload: true, updatedAt: true },
    }),
  ]);
  if (!row) return null;
  const head = letterHead(actor, row);
  const latest = row.versions[0];
  const body = latest ? both(latest, 'body') : { en: null, ar: null };
  const version = latest && (body.en || body.ar) ? { number: latest.number, isFrozen: latest.frozenAt !== null } : null;
  const planned = planTextEdit({ status: row.status, version }, row.signatories);
  const kept = draft?.payload as { version: number; values: FormValues } | undefined;
  return {
    ...head,
    body,
    writes: planned.ok && head.mayWrite ? { ...planned.value, askedAgain: planned.value.askAgain.length } : null,
    draft: draft && kept ? { ...kept, savedAt: draft.updatedAt.toISOString() } : null,
  };
}

/**
 * The text as it stands, for a save that came too late: put together with what was typed, language by language. What
 * the form was made from is read in the trail. Two round trips.
 */
export async function getLetterTextNow(actor: Actor, input: ChangeLetterText): Promise<RecordNow | null> {
  const { letterId, version, body } = input;
  const [row, changes] = await Promise.all([
    db().letter.findFirst({
      where: { id: letterId, ...visibleTo(actor) },
      select: { version: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { bodyEn: true, bodyAr: true } } },
    }),
    changesSince(letterId),
  ]);
  if (!row) return null;
  const latest = row.versions[0];
  const theirs = textValues(latest ? both(latest, 'body') : { en: null, ar: null });
  const texts = changes.filter(({ action }) => action === 'letter.textChanged').map(({ before }) => before as KeptText | null);
  const base = texts.filter((kept) => (kept?.version ?? 0) >= version).at(-1);
  const { values, conflicts } = mergeForms(texts.length > 0 && base ? textValues(base) : null, theirs, textValues(body));
  return { version: row.version, values, conflicts, by: lastOf(changes) };
}

type KeptText = Both & { version: number };
const textValues = ({ en, ar }: Both): FormValues => ({ bodyEn: en ?? '', bodyAr: ar ?? '' });

/** Every version of a letter's text, latest first. Null when the actor sees no such letter. One round trip. */
export async function getLetterVersions(
  actor: Actor,
  id: LetterId,
): Promise<{ letter: LetterHead; versions: LetterVersionView[] } | null> {
  const row = await db().letter.findFirst({
    where: { id, ...visibleTo(actor) },
    select: { ...letterHeadSelect, versions: { orderBy: { number: 'desc' }, select: letterVersionSelect } },
  });
  if (!row) return null;
  const versions = row.versions.map(letterVersionView).filter(({ body }) => body.en || body.ar);
  return { letter: letterHead(actor, row), versions };
}
