import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { ClientBase } from 'pg';
import type { Actor, Role } from '@/lib/domain/auth/roles';
import type { OrganisationId, UserId } from '@/lib/domain/shared/ids';
import { makeRecords, type Row } from './records';

/** A cheap hash, for speed: how dear it is stands in the hash itself. */
const CHEAP = { algorithm: 2, memoryCost: 64, timeCost: 1, parallelism: 1 } as const;

/** An address that no other test has. */
export const freshEmail = (): string => `${randomUUID()}@example.org`;

export interface Person {
  actor: Actor;
  email: string;
}

interface Wanted {
  role: Role;
  organisationId?: string | null;
  password?: string;
  /** More columns of the account. */
  row?: Row;
}

/** An account, and the person as the app sees them once signed in. */
export async function makePerson(client: ClientBase, { role, organisationId = null, password, row }: Wanted): Promise<Person> {
  const email = freshEmail();
  const name = `Test ${role.toLowerCase()}`;
  const passwordHash = password ? await hash(password, CHEAP) : null;
  const id = await makeRecords(client, (make) =>
    make('app_user', { email, name, role, organisation_id: organisationId, password_hash: passwordHash, ...row }),
  );
  return { email, actor: actorOf({ id, name, role, organisationId }) };
}

/** Somebody who acts, without an account: for reading. */
export function actorOf({
  id = randomUUID(),
  name = 'Test',
  role,
  organisationId = null,
}: {
  id?: string;
  name?: string;
  role: Role;
  organisationId?: string | null;
}): Actor {
  return {
    kind: 'user',
    id: id as UserId,
    name,
    role,
    organisationId: organisationId as OrganisationId | null,
    organisationShortName: null,
    locale: null,
    theme: 'SYSTEM',
  };
}
