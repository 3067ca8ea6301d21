import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { may } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import type { Noted, NoteView } from '@/lib/domain/note/view';
import { newId } from '@/lib/domain/shared/ids';
import { formatInstant } from '@/lib/i18n/format';
import { editRecordPath } from '@/lib/web/record-path';
import { NoteForm, type NoteFormAction } from './note-form';

export interface NoteActions {
  save: NoteFormAction;
  archive: (form: FormData) => Promise<void>;
}

interface NoteListProps {
  /** Null for a reader who may not see notes: then there is nothing at all. */
  notes: readonly NoteView[] | null;
  about: Noted;
  /** The page they stand on, to come back to. */
  path: string;
  actor: Pick<Actor, 'role' | 'organisationId' | 'organisationShortName'>;
  timeZone: string;
  actions: NoteActions;
}

/** What was noted about a record, latest first, with a short form for another note. */
export function NoteList({ notes, about, path, actor, timeZone, actions }: NoteListProps) {
  const t = useTranslations('notes');
  const { notes: words, recordForm, visibility, error, fieldError } = useMessages();
  if (!notes) return null;
  const here = `${path}#notes`;
  return (
    <Panel id="notes" title={t('title')} count={notes.length}>
      {notes.length === 0 && <Empty title={t('empty')}>{t('emptyLead')}</Empty>}
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map((note) => (
            <li key={note.id} id={note.id}>
              <p className="note-text">
                <Text value={note.text} />
              </p>
              <div className="note-foot">
                <NoteBy note={note} timeZone={timeZone} />
                {note.mayWrite && <NoteSteps note={note} here={here} archive={actions.archive} />}
              </div>
            </li>
          ))}
        </ol>
      )}
      {may(actor, 'note.write') && (
        <NextIntlClientProvider messages={{ notes: words, recordForm, visibility, error, fieldError }}>
          <NoteForm
            about={about}
            next={here}
            organisation={actor.organisationId && { id: actor.organisationId, name: actor.organisationShortName ?? '' }}
            action={actions.save}
            fresh={newId(Date.now(), crypto.getRandomValues(new Uint8Array(10)))}
            shown={notes.map(({ id }) => id)}
          />
        </NextIntlClientProvider>
      )}
    </Panel>
  );
}

/** Who wrote it, when, and who sees it. */
function NoteBy({ note, timeZone }: { note: NoteView; timeZone: string }) {
  const t = useTranslations('notes');
  const locale = useLocale();
  const { organisation } = note;
  return (
    <p className="hint note-by">
      {note.author && <bdi>{note.author}</bdi>}
      {organisation &&
        (organisation.shortName ? (
          <bdi className="org">{organisation.shortName}</bdi>
        ) : (
          <Text value={organisation.name} className="org" />
        ))}
      <time dateTime={note.createdAt}>{formatInstant(new Date(note.createdAt), locale, timeZone)}</time>
      {note.isEdited && <span>{t('edited')}</span>}
      {note.visibility === 'ORGANISATION' && (
        <span className="state i-apricot">
          <Icon name="shield" small />
          {t('private')}
        </span>
      )}
    </p>
  );
}

function NoteSteps({ note, here, archive }: { note: NoteView; here: string; archive: NoteActions['archive'] }) {
  const t = useTranslations('notes');
  return (
    <div className="note-steps">
      <Link className="btn btn-quiet btn-sm" href={editRecordPath('note', note.id)}>
        {t('edit')}
      </Link>
      <form action={archive}>
        <input type="hidden" name="noun" value="note" />
        <input type="hidden" name="recordId" value={note.id} />
        <input type="hidden" name="version" value={note.version} />
        <input type="hidden" name="next" value={here} />
        <button className="btn btn-quiet btn-sm" type="submit">
          {t('archive')}
        </button>
      </form>
    </div>
  );
}
