// `npm start` and `npm run dev`: from a fresh clone to a served dashboard.
// The version is checked before anything newer Nodes only understand is loaded.
import { requireSupportedNode } from './lib/node-version.mjs';

requireSupportedNode();
import('./lib/start.mjs').then(({ start }) => start({ dev: process.argv.includes('--dev') }));
