// Browser tests, against the built app as `npm start` serves it, on a copy of the seeded database.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { buildApp } from '../build.mjs';
import { runNode } from '../command.mjs';
import { ensureDemoAccounts } from '../demo-accounts.mjs';
import { inProject } from '../paths.mjs';
import { freePort } from '../port.mjs';
import { say } from '../progress.mjs';
import { serve } from '../serve.mjs';
import { findBrowser } from './browser.mjs';
import { SEEDED } from './databases.mjs';
import { countPlaywright, reportFile } from './results.mjs';

export async function runBrowserTests({ settings, databases, files }) {
  const browser = await findBrowser(settings.browserPath);
  const { ownerUrl, appUrl } = await databases.copy(SEEDED, 'munasara_e2e');
  const password = crypto.randomBytes(12).toString('base64url');
  await ensureDemoAccounts({
    dataFolder: databases.dataFolder,
    ownerUrl,
    databaseId: databases.id,
    password,
  });
  const port = await freePort();
  const env = { DATABASE_URL: appUrl, PORT: String(port) };
  await buildApp(env);
  const logFile = inProject('node_modules/.cache/munasara/e2e-server.log');
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const server = await serve({ host: '127.0.0.1', port, env, logFile, quiet: true });
  const report = reportFile('e2e');
  const { code } = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...files], {
    show: true,
    env: {
      E2E_BASE_URL: `http://localhost:${port}`,
      DEMO_PASSWORD: password,
      DATABASE_OWNER_URL: ownerUrl,
      BROWSER_PATH: browser,
      SOURCES_DIR: settings.sourcesFolder,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  await server.stop();
  const count = countPlaywright(report, code);
  if (count.failed > 0) say('\n  What the server said: node_modules/.cache/munasara/e2e-server.log');
  return count;
}
