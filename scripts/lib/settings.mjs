// Every setting, what it may hold, and its default. docs/operations.md and .env.example tell the same.
import fs from 'node:fs';
import net from 'node:net';
import { Failure } from './failure.mjs';
import { inProject } from './paths.mjs';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function wholeNumber(minimum, maximum) {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    throw new Error(`a whole number from ${minimum} to ${maximum}`);
  };
}

function positive(maximum) {
  return (text) => {
    const number = /^\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (number > 0 && number <= maximum) return number;
    throw new Error(`a number above 0, at most ${maximum}`);
  };
}

function atLeast(length) {
  return (text) => {
    if (text.length >= length) return text;
    throw new Error(`at least ${length} characters (it has ${text.length})`);
  };
}

function origin(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, '')) {
    throw new Error('the address people type, without a path, such as https://campaigns.example.org');
  }
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    throw new Error('an https address (http is only for localhost), such as https://campaigns.example.org');
  }
  return url;
}

function databaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const complete = url?.hostname && url.username && url.pathname.length > 1;
  if (complete && /^postgres(ql)?:$/.test(url.protocol)) return text;
  throw new Error('a PostgreSQL address, such as postgresql://role:password@host:5432/database');
}

function address(text) {
  if (net.isIP(text)) return text;
  throw new Error('the IP address to listen on, such as 0.0.0.0');
}

function folder(text) {
  if (fs.statSync(text, { throwIfNoEntry: false })?.isDirectory()) return text;
  throw new Error('a folder that exists');
}

function program(text) {
  try {
    fs.accessSync(text, fs.constants.X_OK);
    if (fs.statSync(text).isFile()) return text;
  } catch {
    // Said below, with what it should be.
  }
  throw new Error('the path of a browser program (Chromium or Chrome)');
}

const APP_SETTINGS = {
  PORT: wholeNumber(1, 65_535),
  APP_ORIGIN: origin,
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  AUTH_SECRET: atLeast(32),
  DATABASE_POOL_SIZE: wholeNumber(2, 100),
  SESSION_IDLE_HOURS: positive(336),
  SESSION_ABSOLUTE_DAYS: positive(90),
  DEMO_PASSWORD: atLeast(12),
};
const TEST_SETTINGS = { BROWSER_PATH: program, SOURCES_DIR: folder, CONGRESS_DIR: folder };

function read(settings) {
  const values = {};
  const problems = [];
  for (const [name, parse] of Object.entries(settings)) {
    const text = process.env[name];
    if (text === undefined) continue;
    if (text.trim() === '') {
      // Set to nothing is the same as not set, also for the programs started from here.
      delete process.env[name];
      continue;
    }
    try {
      values[name] = parse(text);
    } catch (error) {
      problems.push(`${name} should hold ${error.message}.`);
    }
  }
  return { values, problems };
}

function stopOn(problems) {
  if (problems.length === 0) return;
  throw new Failure('The configuration is not right yet.', [
    ...problems,
    'Settings come from the environment or the file .env; .env.example lists them all.',
  ]);
}

/** Reads and checks the settings of the app from the environment and `.env`. */
export function readSettings() {
  // A variable that is set wins over the file.
  if (fs.existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'));
  const { values, problems } = read(APP_SETTINGS);
  if (values.DATABASE_OWNER_URL && !process.env.DATABASE_URL) {
    problems.push('DATABASE_URL should hold the address the app uses when DATABASE_OWNER_URL is set.');
  }
  const isPublic = values.APP_ORIGIN !== undefined && !LOOPBACK.has(values.APP_ORIGIN.hostname);
  let host = '127.0.0.1';
  if (isPublic) {
    // Some shells export HOST by themselves, so it counts only where the app is meant to be reached.
    const chosen = read({ HOST: address });
    problems.push(...chosen.problems);
    host = chosen.values.HOST ?? '0.0.0.0';
  }
  stopOn(problems);
  return {
    host,
    isPublic,
    port: values.PORT,
    origin: values.APP_ORIGIN?.origin,
    databaseUrl: values.DATABASE_URL,
    ownerUrl: values.DATABASE_OWNER_URL ?? values.DATABASE_URL,
    authSecret: values.AUTH_SECRET,
    demoPassword: values.DEMO_PASSWORD,
  };
}

/** Reads the settings of `npm test`, and takes the app's own out of the environment: tests choose theirs. */
export function readTestSettings() {
  const { values, problems } = read(TEST_SETTINGS);
  stopOn(problems);
  for (const name of [...Object.keys(APP_SETTINGS), 'HOST', 'HOSTNAME', 'MUNASARA_DATA_DIR', 'NODE_ENV']) {
    delete process.env[name];
  }
  return { browserPath: values.BROWSER_PATH, sourcesFolder: values.SOURCES_DIR, congressFolder: values.CONGRESS_DIR };
}
