import type { Role } from '../auth/roles';
import { failure, type Result, success } from '../shared/result';

/** An account as far as it counts as an administrator's. */
interface Standing {
  role: Role;
  isDisabled: boolean;
}

const isAdministrator = ({ role, isDisabled }: Standing): boolean => role === 'ADMIN' && !isDisabled;

/**
 * Whether an account may go from one standing to another: the last administrator stays one, or nobody could
 * let anybody in. `administrators` are the ids of those who can sign in now.
 */
export function keepsAnAdministrator(
  administrators: readonly string[],
  id: string,
  before: Standing,
  after: Standing,
): Result<null, 'LAST_ADMINISTRATOR'> {
  const steps = isAdministrator(before) && !isAdministrator(after);
  const others = administrators.filter((administrator) => administrator !== id);
  return steps && others.length === 0 ? failure('LAST_ADMINISTRATOR') : success(null);
}
