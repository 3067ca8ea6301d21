import 'server-only';
import { commitmentRecord } from '@/lib/domain/commitment/record';
import { dateBasis } from '../record/derived';
import { idLink, partyLink } from '../record/links';
import { ownershipOfOccasion } from '../record/ownership';
import { type Table, tableStore } from '../record/store';

export const commitmentStore = tableStore({
  fields: commitmentRecord.fields,
  table: (tx) => tx.commitment as unknown as Table,
  columns: { due: ['dueOn', 'duePrecision'] },
  links: {
    owners: partyLink({
      relation: 'owners',
      owner: 'commitmentId',
      nouns: ['organisation', 'contact'],
      table: (tx) => tx.commitmentOwner,
      ordered: true,
    }),
    campaigns: idLink({
      relation: 'campaigns',
      column: 'campaignId',
      owner: 'commitmentId',
      table: (tx) => tx.commitmentCampaign,
    }),
  },
  derived: (content, context) => dateBasis('due', 'dueBasis', content, context),
  ownership: ownershipOfOccasion,
});
