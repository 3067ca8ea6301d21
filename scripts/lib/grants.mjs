// What the app's role may do. It owns nothing, cannot empty a table at once, and cannot rewrite the audit trail.
import { withClient } from './connect.mjs';

/** Tables where the app's role has less than the rest; what is not named is taken away. */
const NARROWED = {
  audit_event: 'SELECT, INSERT',
  audit_link: 'SELECT',
  audit_head: '',
  _prisma_migrations: 'SELECT',
};

/** Any number, the same everywhere: two processes starting at once must not grant at the same moment. */
const LOCK = 7_203_145;

/**
 * Grants the app's role its rights, after each migration. Safe to repeat.
 * @param {string} ownerUrl
 * @param {string} appUrl
 */
export async function grantRights(ownerUrl, appUrl) {
  const role = await withClient(appUrl, async (client) => (await client.query('SELECT current_user AS role')).rows[0].role);
  await withClient(ownerUrl, async (client) => {
    const {
      rows: [{ owner }],
    } = await client.query('SELECT current_user AS owner');
    if (owner === role) return;
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query(statements(client.escapeIdentifier(role), await existing(client)));
    await client.query('COMMIT');
  });
}

async function existing(client) {
  const { rows } = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename = ANY($1)", [
    Object.keys(NARROWED),
  ]);
  return rows.map(({ tablename }) => tablename);
}

function statements(role, narrowed) {
  return `
    GRANT USAGE ON SCHEMA public TO ${role};
    REVOKE CREATE ON SCHEMA public FROM ${role};
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${role};
    ${narrowed.map((table) => narrow(table, role)).join('\n')}`;
}

function narrow(table, role) {
  const grant = NARROWED[table] ? `GRANT ${NARROWED[table]} ON ${table} TO ${role};` : '';
  return `REVOKE ALL ON ${table} FROM ${role}; ${grant}`;
}
