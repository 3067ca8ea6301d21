import type { Content, Field, Fields } from './field';

/** The ids of every record that the content points at, with the field it stands in. */
export function referencesOf(fields: Fields, content: Content): { field: string; id: string }[] {
  return Object.entries(fields).flatMap(([name, field]) => idsIn(field, content[name]).map((id) => ({ field: name, id })));
}

function idsIn(field: Field, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (field.kind === 'record') return [value as string];
  if (field.kind === 'records') return value as string[];
  if (field.kind === 'rows') return (value as Content[]).flatMap((row) => referencesOf(field.of, row).map(({ id }) => id));
  return [];
}

/** The content without what points at records the reader may not see. */
export function withoutHidden<C extends Content>(fields: Fields, content: C, hidden: ReadonlySet<string>): C {
  if (hidden.size === 0) return content;
  const shown = Object.entries(fields).map(([name, field]) => {
    const value = content[name];
    if (field.kind === 'record') return [name, hidden.has(value as string) ? null : value];
    if (field.kind === 'records') return [name, (value as string[]).filter((id) => !hidden.has(id))];
    if (field.kind === 'rows') return [name, (value as Content[]).filter((row) => !pointsAtHidden(field.of, row, hidden))];
    return [name, value];
  });
  return { ...content, ...Object.fromEntries(shown) };
}

/**
 * What is saved when somebody writes without seeing everything: what they could not see stays as it was. A single
 * record they replaced is replaced.
 */
export function keepHidden<C extends Content>(fields: Fields, before: C, after: C, hidden: ReadonlySet<string>): C {
  if (hidden.size === 0) return after;
  const kept = Object.entries(fields).map(([name, field]) => {
    const [was, is] = [before[name], after[name]];
    if (field.kind === 'record') return [name, is ?? (hidden.has(was as string) ? was : null)];
    if (field.kind === 'records') return [name, [...(is as string[]), ...(was as string[]).filter((id) => hidden.has(id))]];
    if (field.kind === 'rows') {
      return [name, [...(is as Content[]), ...(was as Content[]).filter((row) => pointsAtHidden(field.of, row, hidden))]];
    }
    return [name, is];
  });
  return { ...after, ...Object.fromEntries(kept) };
}

const pointsAtHidden = (fields: Fields, row: Content, hidden: ReadonlySet<string>): boolean =>
  referencesOf(fields, row).some(({ id }) => hidden.has(id));
