import { expect, test } from 'vitest';
import { CAMPAIGN_LIST } from '@/lib/domain/campaign/list';
import { COMMITMENT_LIST } from '@/lib/domain/commitment/list';
import { CONTACT_LIST } from '@/lib/domain/contact/list';
import { LETTER_LIST } from '@/lib/domain/letter/list';
import type { ListPage } from '@/lib/domain/list/page';
import { parseList } from '@/lib/domain/list/query';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import { ORGANISATION_LIST } from '@/lib/domain/organisation/list';
import { listCampaigns } from '@/lib/server/campaign/queries';
import { listCommitments } from '@/lib/server/commitment/queries';
import { listContacts } from '@/lib/server/contact/queries';
import { listLetters } from '@/lib/server/letter/queries';
import { listMeetings } from '@/lib/server/meeting/queries';
import { listOrganisations } from '@/lib/server/organisation/queries';
import { actorOf } from '../factories/people';
import { ownDatabase } from '../setup/database';

// In each list what is looked for is what its records are called: in either script, however it is spelled, within words too.

ownDatabase('seeded');
const actor = actorOf({ role: 'VIEWER' });
const CLOCK = { today: '2026-01-01', installedOn: '2026-01-01' };

const LISTS: Record<string, (q: string) => Promise<{ page: ListPage }>> = {
  campaigns: (q) => listCampaigns(actor, parseList(CAMPAIGN_LIST, { q }), 'en'),
  meetings: (q) => listMeetings(actor, parseList(MEETING_LIST, { q }), CLOCK.today),
  letters: (q) => listLetters(actor, parseList(LETTER_LIST, { q })),
  contacts: (q) => listContacts(actor, parseList(CONTACT_LIST, { q }), 'en'),
  organisations: (q) => listOrganisations(actor, parseList(ORGANISATION_LIST, { q }), 'en'),
  commitments: (q) => listCommitments(actor, parseList(COMMITMENT_LIST, { q }), CLOCK),
};

test.each([
  ['campaigns', 'CAPTAGON', 1],
  ['campaigns', 'قانون الكبتاغون', 1],
  ['campaigns', 'بتاغو', 1],
  ['meetings', 'hearing', 1],
  ['meetings', 'جلسه استماع', 1],
  ['letters', 'tadamon', 1],
  ['letters', 'مجزره التضامن', 1],
  ['contacts', 'blinken', 1],
  ['contacts', 'انتوني', 1],
  ['organisations', 'ccjfd', 1],
  ['commitments', 'captagon act', 1],
  ['commitments', '%', 0],
])('among the %s, %s finds %i', async (list, q, found) => {
  expect((await LISTS[list]?.(q))?.page.total).toBe(found);
});
