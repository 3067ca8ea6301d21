import type { Both } from './both';
import type { ErrorCode, FieldErrors } from './result';

/** What a form action hands back to its form: why it was refused, and everything that was typed. */
export interface FormState<Conflict = undefined, Answer = undefined> {
  code?: ErrorCode;
  fields?: FieldErrors;
  /** What stands in the way, by name. */
  about?: Both;
  /** What was typed, field by field, so that nothing is lost. */
  values?: Readonly<Record<string, string>>;
  /** What stands now, when someone else saved meanwhile. */
  conflict?: Conflict;
  /** What a success tells the form that stays: a link that is shown once. */
  answer?: Answer;
  /** The number under which an unexpected error was logged. */
  reference?: string;
  /** Grows with each answer, so that the form can move the focus again. */
  attempt?: number;
}
