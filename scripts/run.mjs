// `npm run seed`, `user:create`, `sources:load`: one of the project's TypeScript programs, with a database at hand.
import { requireSupportedNode } from './lib/node-version.mjs';

requireSupportedNode();
import('./lib/run.mjs').then(({ runProgram }) => runProgram(process.argv[2], process.argv.slice(3)));
