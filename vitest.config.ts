import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
/** Neither UTC nor a whole number of hours from it: what depends on the machine's zone shows. */
const env = { TZ: 'Asia/Kathmandu' };
/** What marks a module as the server's alone resolves to nothing, as it does inside the app. */
const conditions = ['react-server', 'node'];

export default defineConfig({
  test: {
    // Each file has a database of its own: as many at once as there are processors.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['lib/**/*.test.ts', 'components/**/*.test.ts', 'tests/*.test.ts', 'tests/seed/**/*.test.ts'],
          env,
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        ssr: { resolve: { conditions, externalConditions: conditions } },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          env,
          setupFiles: ['tests/setup/integration.ts'],
          // A database is copied before the first test of a file.
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
