// `npm test`: everything that proves the project, with a database, a port and a server of its own.
import { requireSupportedNode } from './lib/node-version.mjs';

requireSupportedNode();
import('./lib/test/main.mjs').then(({ test }) => test(process.argv.slice(2)));
