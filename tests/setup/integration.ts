// Runs before each file of integration tests: its own settings, whatever the shell has.
import { requireLoopback } from './database';

requireLoopback(process.env.TEST_DATABASE_OWNER_URL);
requireLoopback(process.env.TEST_DATABASE_APP_URL);
for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'APP_ORIGIN', 'SESSION_IDLE_HOURS', 'SESSION_ABSOLUTE_DAYS']) {
  delete process.env[name];
}
process.env.AUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
