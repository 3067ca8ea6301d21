import { disconnect } from '@/lib/server/db';
import { seed } from './seed';

const counts = await seed();
if (counts === null) console.log('The workspace holds a record already: nothing was added.');
else {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`Seeded ${rows} rows: ${counts.campaign} campaigns, ${counts.meeting} meetings, ${counts.citation} citations.`);
}
await disconnect();
