import { defineConfig } from '@playwright/test';

const executablePath = process.env.BROWSER_PATH;

/** Browser tests, against the built app that `npm test` serves. Each test has people of its own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A browser waits for the server in between: three keep two processors busy.
  workers: 3,
  retries: 0,
  // Pages are looked at as they come; then the journeys fill them.
  projects: [
    { name: 'pages', testMatch: ['pages.spec.ts', 'forms.spec.ts'] },
    { name: 'journeys', testIgnore: ['pages.spec.ts', 'forms.spec.ts'] },
  ],
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://localhost:3000',
    // A trace keeps every page at every step: it takes as long as the tests themselves. `--trace on` makes one.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-quic', '--no-first-run'],
    },
  },
});
