// Documents that say what the code says: written from it with UPDATE_DOCS=1, and compared with it otherwise.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PERMISSIONS } from '@/lib/domain/auth/policy';
import { ROLES } from '@/lib/domain/auth/roles';
import { definitionOf } from '@/lib/domain/record/definitions';
import { type Field, type Fields, RECORDS_MAX } from '@/lib/domain/record/field';
import { RECORD_NOUNS, type RecordNoun } from '@/lib/domain/record/noun';
import ar from '@/messages/ar.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const REACH = { ALL: 'yes', OWN: 'their organisation’s' } as const;

/** What each permission lets people do, in words; a permission without words fails the test. */
const WORDS: Record<keyof typeof PERMISSIONS, string> = {
  'record.read': 'Read campaigns, meetings, letters and the rest of the record',
  'contact.readDetails': 'See e-mail addresses, telephone numbers and remarks of contacts',
  'note.read': 'Read notes',
  'history.read': 'See what a record said before, and the archive',
  'list.saveView': 'Keep lists under names of their own',
  'campaign.changeStatus': 'Change a campaign’s status',
  'campaign.write': 'Write campaigns, vehicles, asks, milestones, figures, lessons and priorities',
  'contact.write': 'Write people, their posts, and offices',
  'organisation.write': 'Write organisations',
  'position.write': 'Record positions',
  'meeting.write': 'Write meetings, answers and commitments',
  'letter.write': 'Write letters, invite signatories, open, close and send',
  'letter.sign': 'Sign or decline on an organisation’s behalf',
  'followUp.write': 'Write follow-ups',
  'note.write': 'Write notes',
  'audit.read': 'Read the whole audit trail',
  'people.manage': 'Invite people, set roles, disable and reset accounts',
  'workspace.manage': 'Change the workspace’s settings',
};

function permissionTable(): string {
  const rows = Object.entries(PERMISSIONS).map(([permission, reach]) => {
    const cells = ROLES.map((role) => REACH[(reach as Record<string, keyof typeof REACH>)[role] as keyof typeof REACH] ?? '–');
    return `| ${WORDS[permission as keyof typeof WORDS]} | ${cells.join(' | ')} |`;
  });
  return ['| | Administrator | Organizer | Contributor | Viewer |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

const label = (messages: typeof en, noun: RecordNoun, name: string): string => {
  const words = messages.recordField as Record<string, string>;
  return words[`${noun}_${name}`] ?? (words[name] as string);
};

function limitOf(field: Field): string {
  const required = 'required' in field && field.required ? '; required' : '';
  switch (field.kind) {
    case 'both':
      return `${field.max} characters in each language${required && '; one of the two required'}`;
    case 'text':
      return `${field.max} characters${required}`;
    case 'choice':
      return `one of ${field.of.length}${field.optional ? ', or none' : ''}`;
    case 'date':
      return `a year, a month or a day${required}`;
    case 'day':
      return `a day${required}`;
    case 'time':
      return 'hours and minutes';
    case 'number':
      return `${field.min} to ${field.max}${required}`;
    case 'flag':
      return 'yes or no';
    case 'years':
      return 'at most 20 years';
    case 'texts':
      return `at most ${field.count} lines of ${field.max} characters`;
    case 'record':
      return `one record${required}`;
    case 'records':
      return `at most ${RECORDS_MAX} records${required}`;
    case 'rows':
      return `at most ${field.count} rows`;
  }
}

function limitTables(): string {
  return RECORD_NOUNS.map((noun) => {
    const flat = (fields: Fields): [string, Field][] =>
      Object.entries(fields).flatMap(([name, field]): [string, Field][] =>
        field.kind === 'rows' ? [[name, field], ...flat(field.of)] : [[name, field]],
      );
    const rows = flat(definitionOf(noun).fields).map(
      ([name, field]) => `| ${label(en, noun, name)} | ${label(ar, noun, name)} | ${limitOf(field)} |`,
    );
    return [`### ${en.noun[noun]} · ${ar.noun[noun]}`, '', '| Field | الحقل | Limit |', '| --- | --- | --- |', ...rows].join(
      '\n',
    );
  }).join('\n\n');
}

/** A table without what a formatter does to its columns. */
const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-{2,}/g, '---');

const DOCUMENT = 'docs/administrators.md';

test.each([
  ['permissions', permissionTable],
  ['limits', limitTables],
])('the %s in the administrators’ document are those of the code', (part, table) => {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const text = readFileSync(DOCUMENT, 'utf8');
  const between = text.slice(text.indexOf(begin) + begin.length, text.indexOf(end)).trim();
  if (process.env.UPDATE_DOCS) {
    writeFileSync(
      DOCUMENT,
      text.replace(
        `${begin}${text.slice(text.indexOf(begin) + begin.length, text.indexOf(end))}${end}`,
        () => `${begin}\n\n${table()}\n\n${end}`,
      ),
    );
    return;
  }
  expect(plain(between)).toBe(plain(table()));
});
