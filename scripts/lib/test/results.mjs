// Counting, by the reports the test programs write.
import fs from 'node:fs';
import { inProject } from '../paths.mjs';
import { readJson } from '../private-file.mjs';

/** A fresh place for a report. */
export function reportFile(name) {
  const folder = inProject('node_modules/.cache/munasara');
  fs.mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.json`;
  fs.rmSync(file, { force: true });
  return file;
}

/** A program that ends badly without a failed test (a broken configuration, say) counts as one failure. */
const atLeastOne = (failed, code) => (code !== 0 && failed === 0 ? 1 : failed);

/** @returns {import('./main.mjs').Count} */
export function countVitest(file, code) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // A file that cannot even be loaded has failed without a test in it that did.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: atLeastOne(report.numFailedTests + broken, code),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {import('./main.mjs').Count} */
export function countPlaywright(file, code) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: atLeastOne(unexpected, code), skipped };
}
