import type { FormValues } from './write';

/** A field that two people changed to different things. */
export interface FieldConflict {
  /** The form's name of it: `titleAr`. */
  name: string;
  theirs: string;
  yours: string;
}

export interface Merge {
  /** The form to go on with: yours where you changed something, theirs elsewhere. */
  values: FormValues;
  conflicts: FieldConflict[];
}

/**
 * Puts a stale form together with what was saved meanwhile. `base` is what the form was made from; without it
 * every difference is a conflict. Nothing typed is dropped: where both changed a field, yours stands until the
 * person chooses.
 */
export function mergeForms(base: FormValues | null, theirs: FormValues, yours: FormValues): Merge {
  const values: FormValues = {};
  const conflicts: FieldConflict[] = [];
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(yours)])) {
    const [their, your] = [theirs[name] ?? '', yours[name] ?? ''];
    const isUntouched = base !== null && your === (base[name] ?? '');
    values[name] = isUntouched ? their : your;
    const isTheirs = base === null || their !== (base[name] ?? '');
    if (!isUntouched && isTheirs && their !== your) conflicts.push({ name, theirs: their, yours: your });
  }
  return { values, conflicts };
}
