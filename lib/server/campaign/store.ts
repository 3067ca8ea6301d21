import 'server-only';
import { askRecord } from '@/lib/domain/campaign/ask-record';
import { figureRecord } from '@/lib/domain/campaign/figure-record';
import { milestoneRecord } from '@/lib/domain/campaign/milestone-record';
import { planYearRecord } from '@/lib/domain/campaign/plan-year-record';
import { campaignRecord } from '@/lib/domain/campaign/record';
import { vehicleRecord } from '@/lib/domain/campaign/vehicle-record';
import { dateColumn } from '../columns';
import { dateBasis } from '../record/derived';
import { idLink, linkTable, partyLink, syncRows } from '../record/links';
import { coalitionOwned } from '../record/ownership';
import { type Table, tableStore } from '../record/store';

/** How the history of a campaign that was begun here begins. */
const FIRST_REASON = { reasonEn: 'Entered as a new campaign.', reasonAr: 'أُدخلت حملةً جديدة.' };

export const campaignStore = tableStore({
  fields: campaignRecord.fields,
  table: (tx) => tx.campaign as unknown as Table,
  columns: { goalDate: ['goalOn', 'goalPrecision'], leadPerson: 'leadUserId' },
  onInsert: (_, { today }) => ({ status: 'PROPOSED', statusAsOf: dateColumn(today), statusAsOfPrecision: 'DAY' }),
  afterInsert: async (tx, campaignId, _, { actor, today }) => {
    await tx.campaignStatusChange.create({
      data: {
        campaignId,
        toStatus: 'PROPOSED',
        ...FIRST_REASON,
        asOf: dateColumn(today),
        asOfPrecision: 'DAY',
        changedById: actor.id,
      },
      select: { id: true },
    });
  },
  ownership: coalitionOwned,
});

export const vehicleStore = tableStore({
  fields: vehicleRecord.fields,
  table: (tx) => tx.vehicle as unknown as Table,
  columns: { stageAsOf: ['stageAsOf', 'stagePrecision'] },
  ownership: coalitionOwned,
});

const askParties = (role: 'MADE_BY' | 'ADDRESSED_TO' | 'SUGGESTED_ADDRESSEE') =>
  partyLink({
    relation: 'parties',
    owner: 'askId',
    nouns: ['organisation', 'contact', 'office'],
    table: (tx) => tx.askParty,
    only: { role },
  });

export const askStore = tableStore({
  fields: askRecord.fields,
  table: (tx) => tx.ask as unknown as Table,
  links: {
    madeBy: askParties('MADE_BY'),
    addressedTo: askParties('ADDRESSED_TO'),
    suggestedAddressees: askParties('SUGGESTED_ADDRESSEE'),
    relatedCampaigns: idLink({
      relation: 'relatedCampaigns',
      column: 'campaignId',
      owner: 'askId',
      table: (tx) => tx.askRelatedCampaign,
    }),
  },
  ownership: coalitionOwned,
});

export const milestoneStore = tableStore({
  fields: milestoneRecord.fields,
  table: (tx) => tx.milestone as unknown as Table,
  columns: { date: ['date', 'datePrecision'] },
  derived: (content, context) => dateBasis('date', 'dateBasis', content, context),
  ownership: coalitionOwned,
});

export const figureStore = tableStore({
  fields: figureRecord.fields,
  table: (tx) => tx.metric as unknown as Table,
  columns: { figureKind: 'kind', period: ['period', 'periodPrecision'] },
  links: {
    campaigns: {
      select: { links: { where: { campaignId: { not: null } }, select: { campaignId: true }, orderBy: { campaignId: 'asc' } } },
      read: (row) => (row.links as { campaignId: string }[]).map(({ campaignId }) => campaignId),
      write: async (tx, metricId, value: readonly string[]) => {
        await tx.metricLink.deleteMany({ where: { metricId, campaignId: { not: null } } });
        await tx.metricLink.createMany({ data: value.map((campaignId) => ({ metricId, campaignId })) });
      },
    },
  },
  derived: (content, context) => dateBasis('period', 'periodBasis', content, context),
  ownership: coalitionOwned,
});

export const planYearStore = tableStore({
  fields: planYearRecord.fields,
  table: (tx) => tx.planYear as unknown as Table,
  links: {
    items: {
      select: { items: { select: { campaignId: true, askId: true }, orderBy: { sortOrder: 'asc' } } },
      read: (row) =>
        (row.items as { campaignId: string; askId: string | null }[]).map(({ campaignId, askId }) => ({
          campaign: campaignId,
          ask: askId,
        })),
      write: async (tx, id, value: readonly { campaign: string; ask: string | null }[]) => {
        const { year } = await tx.planYear.findUniqueOrThrow({ where: { id }, select: { year: true } });
        // Out of the way first: no two items of a year stand in one place.
        await tx.planItem.updateMany({ where: { year }, data: { sortOrder: { increment: 10_000 } } });
        const rows = value.map(({ campaign, ask }, sortOrder) => ({ campaignId: campaign, askId: ask, sortOrder }));
        await syncRows(linkTable(tx.planItem), { year }, ['campaignId', 'askId'], rows);
      },
    },
  },
  // Whoever writes the list puts it in order: from then on it is a rank and not the order of mention.
  derived: (_, { actor }) => ({ rankedById: actor.id, rankedAt: new Date() }),
  ownership: coalitionOwned,
});
