import { Failure } from '../failure.mjs';

/**
 * `--only unit,e2e` chooses parts; file names are handed to the tests. Names alone choose the parts they belong to.
 * @param {string[]} args
 * @param {string[]} parts
 * @returns {{ only: string[], files: string[] }}
 */
export function readArguments(args, parts) {
  const files = [...args];
  let only;
  const option = files.findIndex((argument) => argument === '--only' || argument.startsWith('--only='));
  if (option >= 0) {
    const [argument, next] = files.splice(option, files[option] === '--only' ? 2 : 1);
    only = (next ?? argument.slice('--only='.length)).split(',');
  }
  const unknown = only?.filter((name) => !parts.includes(name)) ?? [];
  if (unknown.length > 0) {
    throw new Failure(`There is no part "${unknown.join(', ')}" of the tests.`, `There are: ${parts.join(', ')}.`);
  }
  return { only: only ?? partsFor(files) ?? parts, files };
}

function partsFor(files) {
  if (files.length === 0) return undefined;
  return files.every((file) => file.startsWith('e2e')) ? ['e2e'] : ['unit', 'integration'];
}
