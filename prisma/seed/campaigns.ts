import { campaigns } from './data/campaigns';
import type { SeedAsk, SeedCampaign } from './data/types';
import { seedId } from './ids';
import { basisOf, both, type CitationCollector, dated } from './rows';
import type { SeedTables } from './tables';

/** Public context about the two bills beside the Captagon campaign's own vehicle. */
const CONTEXT_VEHICLES = {
  'captagon-act': [
    {
      key: 'hr-6265', title: { en: 'CAPTAGON Act', ar: 'قانون الكبتاغون (CAPTAGON Act)' }, number: 6265,
      stage: 'PASSED_ONE_CHAMBER', asOf: '2022-09-20', enactedVia: 'hr-7776', context: 'pc-captagon-bill',
    },
    {
      key: 'hr-7776', title: { en: 'National Defense Authorization Act for 2023', ar: 'قانون تفويض الدفاع الوطني لعام 2023' }, number: 7776,
      stage: 'BECAME_LAW', asOf: '2022-12-23', enactedVia: null, context: 'pc-captagon-signed',
    },
  ],
} as const; // biome-ignore format: two bills, side by side

/** Campaigns with their status, vehicles, provisions, sectors, milestones and asks. */
export function campaignRows(tables: SeedTables, cites: CitationCollector): void {
  campaigns.forEach((campaign, sortOrder) => {
    const id = seedId('campaign', campaign.key);
    const asOf = dated(campaign.status.asOf);
    const status = campaign.status.value;
    tables.campaign.push({
      id,
      kind: campaign.kind,
      ...both('title', campaign.title),
      ...both('summary', campaign.summary),
      themesEn: campaign.themes.map((theme) => theme.en),
      themesAr: campaign.themes.map((theme) => theme.ar),
      status,
      statusAsOf: asOf.on as Date,
      statusAsOfPrecision: asOf.precision,
      ...both('reportedStatus', campaign.status.reported),
      priorityYears: campaign.priorityYears,
      ...both('priorityYearsBasis', campaign.priorityYearsBasis),
      recordedYears: campaign.recordedYears,
      sortOrder,
    });
    cites.add('CAMPAIGN', id, campaign.cites);

    const changeId = seedId('status', campaign.key);
    tables.campaignStatusChange.push({
      id: changeId,
      campaignId: id,
      fromStatus: null,
      toStatus: status,
      ...both('reason', campaign.status.basis),
      asOf: asOf.on as Date,
      asOfPrecision: asOf.precision,
    });
    cites.add('CAMPAIGN_STATUS_CHANGE', changeId, campaign.status.cites);

    vehicleRows(tables, cites, campaign, id);
    campaign.sectors.forEach((title, order) => {
      tables.sector.push({
        id: seedId('sector', `${campaign.key}/${order}`),
        campaignId: id,
        ...both('title', title),
        sortOrder: order,
      });
    });
    campaign.milestones.forEach((milestone, order) => {
      const milestoneId = seedId('milestone', milestone.key);
      const date = dated(milestone.date.from);
      tables.milestone.push({
        id: milestoneId,
        campaignId: id,
        ...both('title', milestone.title),
        date: date.on,
        datePrecision: date.precision,
        dateBasis: basisOf(milestone.date),
        ...both('dateNote', milestone.date.note ?? null),
        state: milestone.state,
        ...both('note', milestone.note),
        sortOrder: order,
      });
      cites.add('MILESTONE', milestoneId, milestone.cites);
    });
    campaign.asks.forEach((ask, order) => {
      askRows(tables, cites, ask, id, order);
    });
  });
}

function vehicleRows(tables: SeedTables, cites: CitationCollector, campaign: SeedCampaign, campaignId: string): void {
  const { vehicle } = campaign;
  if (!vehicle) return;
  const id = seedId('vehicle', campaign.key);
  const stageAsOf = dated(vehicle.stageAsOf);
  tables.vehicle.push({
    id,
    campaignId,
    ...both('title', vehicle.title),
    stage: vehicle.stage,
    stageAsOf: stageAsOf.on,
    stagePrecision: stageAsOf.precision,
  });
  cites.add('VEHICLE', id, vehicle.stageCites);
  const provisions = [
    ...vehicle.provisions.map((provision) => ({ ...provision, kind: 'REQUIRES' as const })),
    ...(vehicle.gapFilled ? [{ ...vehicle.gapFilled, kind: 'FILLS_GAP' as const }] : []),
  ];
  provisions.forEach((provision, sortOrder) => {
    const provisionId = seedId('provision', `${campaign.key}/${sortOrder}`);
    tables.provision.push({ id: provisionId, campaignId, kind: provision.kind, ...both('text', provision.text), sortOrder });
    cites.add('PROVISION', provisionId, provision.cites);
  });

  const beside = CONTEXT_VEHICLES[campaign.key as keyof typeof CONTEXT_VEHICLES] ?? [];
  // The act that carried the text comes first: the other points to it.
  [...beside].reverse().forEach((bill) => {
    const asOf = dated(bill.asOf);
    tables.vehicle.push({
      id: seedId('vehicle', bill.key),
      campaignId,
      ...both('title', bill.title),
      congress: 117,
      billType: 'HR',
      number: bill.number,
      stage: bill.stage,
      stageAsOf: asOf.on,
      stagePrecision: asOf.precision,
      enactedViaId: bill.enactedVia && seedId('vehicle', bill.enactedVia),
      publicContextId: seedId('context', bill.context),
      sortOrder: bill.number,
    });
  });
}

function askRows(tables: SeedTables, cites: CitationCollector, ask: SeedAsk, campaignId: string, sortOrder: number): void {
  const id = seedId('ask', ask.key);
  tables.ask.push({
    id,
    campaignId,
    ...both('title', ask.title),
    ...both('reportedStatus', ask.reportedStatus),
    ...both('note', ask.note),
    sortOrder,
  });
  cites.add('ASK', id, ask.cites);
  const parties = { MADE_BY: ask.madeBy, ADDRESSED_TO: ask.addressedTo, SUGGESTED_ADDRESSEE: ask.suggestedAddressees };
  for (const [role, organisations] of Object.entries(parties)) {
    for (const organisation of organisations) {
      tables.askParty.push({
        id: seedId('ask-party', `${ask.key}/${role}/${organisation}`),
        askId: id,
        role: role as keyof typeof parties,
        organisationId: seedId('organisation', organisation),
      });
    }
  }
  for (const related of ask.relatedCampaigns) {
    tables.askRelatedCampaign.push({ askId: id, campaignId: seedId('campaign', related) });
  }
}
