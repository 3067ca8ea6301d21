import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever it was cloned to. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

/** The folder with the embedded database, its passwords and the logs. */
export const dataFolder = () => path.resolve(root, process.env.MUNASARA_DATA_DIR || '.data');

/** A path as people are shown it: short inside the project, whole outside of it. */
export const shown = (file) => (file.startsWith(root + path.sep) ? path.relative(root, file) : file);
