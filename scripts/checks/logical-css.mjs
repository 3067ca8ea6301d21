import { filesLike, occurrences } from '../lib/sources.mjs';

export const name = 'logical CSS: nothing is left or right';

/** What stands before and after a class name, among others or with a variant such as `md:`. */
const BEFORE = '(?<=["\'\\s`:!])';
const AFTER = '(?=["\'\\s`!]|$)';
const REST = '[^"\'\\s`]*';
const SIZE = '(?:\\d|px|auto|full|\\[|\\()';

const UTILITIES = anyOf([
  `${BEFORE}-?(?:scroll-)?[mp][lr]-${SIZE}${REST}`,
  `${BEFORE}-?(?:left|right)-${SIZE}${REST}`,
  `${BEFORE}(?:text|float|clear)-(?:left|right)${AFTER}`,
  `${BEFORE}border-[lr](?:-${REST})?${AFTER}`,
  `${BEFORE}rounded-(?:[lr]|[tb][lr])(?:-${REST})?${AFTER}`,
]);

const START = '(?:^|[\\s;{])';
const SIDE = '(?:left|right)';

const PROPERTIES = anyOf([
  `${START}(?:scroll-)?(?:margin|padding)-${SIDE}\\s*:`,
  `${START}border-${SIDE}(?:-(?:width|style|color))?\\s*:`,
  `${START}border-(?:top|bottom)-${SIDE}-radius\\s*:`,
  `${START}${SIDE}\\s*:`,
  `${START}(?:text-align|float|clear)\\s*:\\s*${SIDE}\\b`,
]);

function anyOf(patterns) {
  return new RegExp(patterns.join('|'), 'gm');
}

export function run() {
  const markup = filesLike(/^(app|components)\/.*\.tsx?$/).flatMap((source) => occurrences(source, UTILITIES));
  const styles = filesLike(/^(app|components)\/.*\.css$/).flatMap((source) => occurrences(source, PROPERTIES));
  return [...markup, ...styles].map((place) => `${place} (use start and end)`);
}
