import { filesLike } from '../lib/sources.mjs';

export const name = 'text: no invisible bidi controls';

const CONTROLS = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** They can make a source read otherwise than it runs. Where the app needs one, it writes an escape. */
export function run() {
  const sources = filesLike(/\.(ts|tsx|mjs|js|json|css|sql|prisma|md|html|sh|ya?ml|txt|svg)$|(^|\/)[^./]+$/);
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(CONTROLS)].map(({ 0: control, index }) => {
      const code = control.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `${file}:${text.slice(0, index).split('\n').length}: U+${code}`;
    }),
  );
}
