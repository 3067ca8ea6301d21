import 'server-only';
import { letterRecord } from '@/lib/domain/letter/record';
import { idLink, partyLink } from '../record/links';
import { ownOwnership } from '../record/ownership';
import { type Table, tableStore } from '../record/store';

export const letterStore = tableStore({
  fields: letterRecord.fields,
  table: (tx) => tx.letter as unknown as Table,
  columns: { deadline: 'deadlineOn', sender: 'senderOrganisationId', leadPerson: 'leadUserId' },
  links: {
    recipients: partyLink({
      relation: 'recipients',
      owner: 'letterId',
      nouns: ['organisation', 'contact'],
      table: (tx) => tx.letterRecipient,
    }),
    campaigns: idLink({ relation: 'campaigns', column: 'campaignId', owner: 'letterId', table: (tx) => tx.letterCampaign }),
    asks: idLink({ relation: 'asks', column: 'askId', owner: 'letterId', table: (tx) => tx.letterAsk }),
  },
  derived: ({ sender }, { before }) =>
    before && before.sender === sender ? {} : { senderBasis: sender ? 'STATED' : 'NOT_STATED' },
  onInsert: () => ({ status: 'DRAFT', sentPrecision: 'UNKNOWN', sentBasis: 'NOT_STATED', signatoriesStated: true }),
  afterInsert: async (tx, letterId, _, { actor }) => {
    await tx.letterVersion.create({ data: { letterId, number: 1, createdById: actor.id }, select: { id: true } });
  },
  ownership: ownOwnership,
  // Who was asked stays hidden or not by the lane they were asked in.
  refuse: async (tx, letterId, { lane }, before) =>
    lane !== before.lane && (await tx.letterSignatory.count({ where: { letterId } })) > 0 ? { lane: 'LANE_IS_SET' } : null,
});
