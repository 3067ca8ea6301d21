import type { Field, Fields } from '@/lib/domain/record/field';

/** The groups of messages that the form of these fields says, for the browser. */
export function formMessages<Messages extends object>(messages: Messages, fields: Fields): Partial<Messages> {
  const groups = ['recordForm', 'recordField', 'recordHint', 'fieldGroup', 'noun', 'error', 'fieldError', ...wordsOf(fields)];
  return Object.fromEntries(Object.entries(messages).filter(([group]) => groups.includes(group))) as Partial<Messages>;
}

const wordsOf = (fields: Fields): string[] =>
  Object.values(fields).flatMap((field: Field) => {
    if (field.kind === 'choice') return [field.words];
    return field.kind === 'rows' ? wordsOf(field.of) : [];
  });
