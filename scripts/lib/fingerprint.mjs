import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

/**
 * One hash over files and folders of the project, names and contents; what is missing counts as such.
 * @param {string[]} names
 * @param {{ skip?: RegExp, also?: string }} [options] `also`: further text the result depends on
 */
export function fingerprint(names, { skip, also = '' } = {}) {
  const hash = crypto.createHash('sha256').update(also);
  const add = (name) => {
    const file = inProject(name);
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const entry of fs.readdirSync(file).sort()) add(path.posix.join(name, entry));
    } else if (stat && !skip?.test(name)) {
      hash.update(`${name}\0${stat.size}\0`).update(fs.readFileSync(file));
    }
  };
  names.forEach(add);
  return hash.digest('hex');
}
