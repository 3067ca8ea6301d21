import { NoteList } from '@/components/note/note-list';
import type { Actor } from '@/lib/domain/auth/roles';
import type { Noted } from '@/lib/domain/note/view';
import { listNotes } from '@/lib/server/note/queries';
import { archiveRecordAction, saveRecordAction } from '@/lib/server/record/actions';
import { loadShell } from '@/lib/server/shell/queries';
import { recordPath } from '@/lib/web/record-path';

/** The notes about a record, on the record's page; nothing for who may not read notes. */
export async function NotesOn({ actor, about }: { actor: Actor; about: Noted }) {
  const [{ timeZone }, notes] = await Promise.all([loadShell(), listNotes(actor, about)]);
  return (
    <NoteList
      notes={notes}
      about={about}
      path={recordPath(about) ?? '/'}
      actor={actor}
      timeZone={timeZone}
      actions={{ save: saveRecordAction, archive: archiveRecordAction }}
    />
  );
}
