// `npm run db`: the embedded database alone, for Prisma's commands and for psql.
import { requireSupportedNode } from './lib/node-version.mjs';

requireSupportedNode();
import('./lib/db.mjs').then(({ keepDatabaseUp }) => keepDatabaseUp());
