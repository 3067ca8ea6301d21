// Letters made here, with their text and whom they were sent to for signing.
import type { ClientBase } from 'pg';
import { ROLES, type Role } from '@/lib/domain/auth/roles';
import { makePerson, type Person } from './people';
import { makeRecords, type Row } from './records';

/** One person of each role in organisation A, a contributor of organisation B, and an organizer of none. */
export type Cast = Record<Role, Person> & { a: string; b: string; OTHER: Person; FREE: Person };

export async function makeCast(client: ClientBase): Promise<Cast> {
  const a = await makeRecords(client, (make) => make('organisation', { name_en: 'Organisation A', short_name: 'OA' }));
  const b = await makeRecords(client, (make) => make('organisation', { name_en: 'Organisation B', short_name: 'OB' }));
  const cast = { a, b } as Cast;
  for (const role of ROLES) cast[role] = await makePerson(client, { role, organisationId: a });
  cast.OTHER = await makePerson(client, { role: 'CONTRIBUTOR', organisationId: b });
  cast.FREE = await makePerson(client, { role: 'ORGANIZER' });
  return cast;
}

interface Wanted {
  letter?: Row;
  /** The text's first version; null leaves it empty, as a letter begins. */
  text?: Row | null;
  signatories?: Row[];
}

export interface MadeLetter {
  id: string;
  textId: string;
  signatories: string[];
}

/** A letter of organisation A to be signed by organisations; a draft with a text, where nothing else is said. */
export function makeLetter(
  client: ClientBase,
  cast: Cast,
  { letter, text = {}, signatories = [] }: Wanted = {},
): Promise<MadeLetter> {
  return makeRecords(client, async (make) => {
    const draft = { status: 'DRAFT', sent_on: null, sent_precision: 'UNKNOWN', sent_basis: 'NOT_STATED' };
    const own = { lane: 'ORGANISATION', organisation_id: cast.a, signatories_stated: true, subject_en: 'A letter' };
    const id = await make('letter', { ...own, ...draft, ...letter });
    const isFrozen = ['OPEN_FOR_SIGNATURE', 'SIGNING_CLOSED', 'SENT'].includes(String(letter?.status ?? ''));
    const body = text ? { body_en: 'We ask.', ...(isFrozen && { frozen_at: new Date() }), ...text } : { body_en: null };
    const textId = await make('letter_version', { letter_id: id, ...body });
    const made: string[] = [];
    for (const row of signatories) {
      const signed = row.status === 'SIGNED' ? { letter_version_id: textId, decided_at: new Date() } : {};
      made.push(await make('letter_signatory', { letter_id: id, ...signed, ...row }));
    }
    return { id, textId, signatories: made };
  });
}

/** A letter with everything that hangs on it, as the database has it. */
export async function letterState(client: ClientBase, id: string) {
  const { rows } = await client.query(
    `SELECT l.status, l.version, l.sent_on::text, l.sent_precision, l.sent_via, l.answered_on::text, l.answered_precision, l.status_note_en,
      (SELECT coalesce(json_agg(json_build_object('number', v.number, 'en', v.body_en, 'ar', v.body_ar, 'frozen', v.frozen_at IS NOT NULL) ORDER BY v.number), '[]')
        FROM letter_version v WHERE v.letter_id = l.id) AS versions,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'status', s.status, 'version', s.version, 'under', v.number,
          'official', s.official_name_en, 'by', s.signer_name, 'asked_by', s.asked_by_id, 'organisation', s.organisation_id, 'contact', s.contact_id) ORDER BY coalesce(o.name_en, c.name_en)), '[]')
        FROM letter_signatory s LEFT JOIN letter_version v ON v.id = s.letter_version_id LEFT JOIN organisation o ON o.id = s.organisation_id
          LEFT JOIN contact c ON c.id = s.contact_id WHERE s.letter_id = l.id) AS signatories,
      (SELECT coalesce(json_agg(json_build_object('action', e.action, 'before', e.before, 'after', e.after) ORDER BY e.at, e.id), '[]')
        FROM audit_event e WHERE e.record_id = l.id) AS events,
      (SELECT coalesce(json_agg(json_build_object('text', r.text_en, 'outcome', r.outcome, 'contact', r.contact_id) ORDER BY r.id), '[]')
        FROM response r WHERE r.letter_id = l.id) AS responses,
      (SELECT coalesce(json_agg(coalesce(r.contact_id, r.organisation_id)), '[]') FROM letter_recipient r WHERE r.letter_id = l.id) AS recipients
    FROM letter l WHERE l.id = $1`,
    [id],
  );
  return rows[0];
}
