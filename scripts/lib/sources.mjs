// The project's files, for the checks.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inProject, root } from './paths.mjs';

const NOT_OURS = new Set([
  'node_modules',
  '.git',
  '.next',
  '.data',
  'generated',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
]);

function walk(folder) {
  return fs
    .readdirSync(inProject(folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? walk(name) : [name];
    });
}

function tracked() {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
    });
    return [...new Set(list.split('\0').filter(Boolean))].filter((file) => fs.existsSync(inProject(file)));
  } catch {
    // An unpacked archive has no git.
    return walk('.');
  }
}

let files;

/**
 * The files of the project whose name fits, with their text.
 * @param {RegExp} pattern
 * @returns {{ file: string, text: string }[]}
 */
export function filesLike(pattern) {
  files ??= tracked();
  return files
    .filter((file) => pattern.test(file) && fs.statSync(inProject(file)).isFile())
    .map((file) => ({ file, text: fs.readFileSync(inProject(file), 'utf8') }));
}

/**
 * Every place where the pattern (with the flag g) occurs.
 * @returns {string[]} `file:line: what was found`
 */
export function occurrences({ file, text }, pattern) {
  return [...text.matchAll(pattern)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    return `${file}:${line}: ${match[0].trim()}`;
  });
}
