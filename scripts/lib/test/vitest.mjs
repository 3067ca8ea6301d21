import { runNode } from '../command.mjs';
import { countVitest, reportFile } from './results.mjs';

/**
 * Runs one of Vitest's projects.
 * @param {'unit' | 'integration'} project
 */
export async function runVitest(project, { settings, databases, files }) {
  const report = reportFile(project);
  const args = ['--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Among names a developer gave, some may belong to the other project only.
  if (files.length > 0) args.push('--passWithNoTests', ...files);
  const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...args], {
    show: true,
    env: {
      ...(project === 'integration' && {
        TEST_DATABASE_OWNER_URL: databases.empty.ownerUrl,
        TEST_DATABASE_APP_URL: databases.empty.appUrl,
      }),
      SOURCES_DIR: settings.sourcesFolder,
      CONGRESS_DIR: settings.congressFolder,
    },
  });
  return countVitest(report, code);
}
