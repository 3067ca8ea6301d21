import { expect, test } from 'vitest';
import { openToken, sealToken } from '@/lib/server/auth/cookie';
import { db } from '@/lib/server/db';
import { seed } from '@/prisma/seed/seed';
import { useDatabase } from '../setup/database';

useDatabase('empty');
test('x', async () => {
  expect(await db().campaign.count()).toBe(0);
  expect(await openToken(await sealToken('a'))).toBe('a');
  console.time('seed');
  await seed();
  console.timeEnd('seed');
  expect(await db().campaign.count()).toBe(10);
});
