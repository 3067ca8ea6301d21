import { filesLike } from '../lib/sources.mjs';

export const name = 'files: at most 300 lines';

const LIMIT = 300;
const EXEMPT = /^(prisma\/seed\/data|generated|tests|e2e)\/|\.(test|spec)\.tsx?$/;

export function run() {
  return filesLike(/\.(tsx?|mjs)$/)
    .filter(({ file }) => !EXEMPT.test(file))
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LIMIT)
    .map(({ file, lines }) => `${file}: ${lines} lines`);
}
