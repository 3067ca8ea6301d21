import type { Field } from '@/lib/domain/record/field';
import type { RecordNoun } from '@/lib/domain/record/noun';
import type { FieldErrors } from '@/lib/domain/shared/result';
import type { FindChoices } from './record-choice';

export interface FieldProps {
  name: string;
  field: Field;
  noun: RecordNoun;
  values: Readonly<Record<string, string | undefined>>;
  errors: FieldErrors;
  find: FindChoices;
  /** What sets this field's ids apart from those of the same field in another row. */
  prefix?: string;
  /** The field is read by the row it stands in and not posted by itself. */
  detached?: true;
}
