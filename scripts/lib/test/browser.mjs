// A browser for the tests: the one that is named, else one that is there, else one that can be installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run, runNode } from '../command.mjs';
import { Failure } from '../failure.mjs';
import { isRoot } from '../postgres/user.mjs';
import { say } from '../progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_LIMIT = 60_000;

/**
 * @param {string | undefined} given BROWSER_PATH
 * @returns {Promise<string>} the program's path
 */
export async function findBrowser(given) {
  if (given) return using(given, 'BROWSER_PATH');
  const own = await playwrightBrowser();
  if (own) return using(own, "Playwright's own");
  const system = systemBrowser();
  if (system) return using(system, "the system's");
  say('  No browser was found. Downloading the one of Playwright (for at most a minute) …');
  await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { timeout: DOWNLOAD_LIMIT });
  const downloaded = await playwrightBrowser();
  if (downloaded) return using(downloaded, "Playwright's own");
  if (isRoot() && fs.existsSync('/etc/debian_version')) {
    say("  That was not possible. Installing the system's: apt-get install chromium …");
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = systemBrowser();
    if (installed) return using(installed, "the system's");
  }
  throw new Failure('There is no browser for the browser tests.', [
    'Install Chromium or Chrome, or set BROWSER_PATH to one, then run npm test again.',
  ]);
}

function using(file, origin) {
  const version = spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  say(`  Browser: ${version || file} (${origin})\n`);
  return file;
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return file && fs.existsSync(file) ? file : undefined;
}

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}
