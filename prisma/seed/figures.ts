import { letters } from './data/letters';
import { metrics } from './data/metrics';
import { evidenceChannels, planItems, pledges, recommendations } from './data/planning';
import { seedId } from './ids';
import { basisOf, both, type CitationCollector, dated } from './rows';
import type { SeedTables } from './tables';

/** Letters, figures, and what was recommended, planned and pledged. */
export function figureRows(tables: SeedTables, cites: CitationCollector): void {
  letterRows(tables, cites);
  planningRows(tables, cites);
  metrics.forEach((metric, sortOrder) => {
    const id = seedId('metric', metric.key);
    const period = dated(metric.period.from);
    tables.metric.push({
      id,
      kind: metric.kind,
      ...both('title', metric.title),
      exactness: metric.exactness,
      value: metric.value,
      valueMax: metric.valueMax,
      ...both('magnitude', metric.magnitude),
      ...both('unit', metric.unit),
      period: period.on,
      periodPrecision: period.precision,
      periodBasis: basisOf(metric.period),
      ...both('periodNote', metric.period.note ?? null),
      ...both('note', metric.note),
      sortOrder,
    });
    cites.add('METRIC', id, metric.cites);
    for (const key of metric.links) {
      tables.metricLink.push({ id: seedId('metric-link', `${metric.key}/${key}`), metricId: id, ...linkTo(tables, key) });
    }
  });
}

function linkTo(tables: SeedTables, key: string) {
  const candidates = [
    ['meetingId', 'meeting', tables.meeting],
    ['letterId', 'letter', tables.letter],
    ['organisationId', 'organisation', tables.organisation],
    ['recommendationId', 'recommendation', tables.recommendation],
  ] as const;
  for (const [column, kind, rows] of candidates) {
    const id = seedId(kind, key);
    if (rows.some((row) => row.id === id)) return { [column]: id };
  }
  throw new Error(`no record with the key ${key}`);
}

function letterRows(tables: SeedTables, cites: CitationCollector): void {
  for (const letter of letters) {
    const id = seedId('letter', letter.key);
    const sent = dated(letter.sent.from);
    tables.letter.push({
      id,
      lane: null,
      status: 'SENT',
      ...both('subject', letter.subject),
      senderOrganisationId: seedId('organisation', letter.sender),
      senderBasis: letter.senderBasis,
      sentOn: sent.on,
      sentPrecision: sent.precision,
      sentBasis: basisOf(letter.sent),
      ...both('sentNote', letter.sent.note ?? null),
      signatoriesStated: letter.signatoriesStated,
      ...both('signatoriesNote', letter.signatoriesNote),
      ...both('reportedStatus', letter.reportedStatus),
    });
    tables.letterRecipient.push({
      id: seedId('letter-recipient', letter.key),
      letterId: id,
      contactId: seedId('contact', letter.recipient),
    });
    for (const key of letter.campaigns) tables.letterCampaign.push({ letterId: id, campaignId: seedId('campaign', key) });
    for (const key of letter.asks) tables.letterAsk.push({ letterId: id, askId: seedId('ask', key) });
    cites.add('LETTER', id, letter.cites);
  }
}

function planningRows(tables: SeedTables, cites: CitationCollector): void {
  for (const recommendation of recommendations) {
    const id = seedId('recommendation', recommendation.key);
    tables.recommendation.push({
      id,
      campaignId: seedId('campaign', recommendation.campaign),
      meetingId: seedId('meeting', recommendation.meeting),
      ...both('title', recommendation.title),
      horizonMonthsMin: recommendation.horizonMonthsMin,
      horizonMonthsMax: recommendation.horizonMonthsMax,
      windowStart: dated(recommendation.window.from).on,
      windowEnd: dated(recommendation.window.to).on,
      windowBasis: recommendation.window.basis,
      ...both('windowNote', recommendation.window.note),
      ...both('progress', recommendation.progress),
      sortOrder: recommendation.order,
    });
    cites.add('RECOMMENDATION', id, recommendation.cites);
  }
  for (const year of new Set(planItems.map((item) => item.year)))
    tables.planYear.push({ id: seedId('planYear', String(year)), year });
  for (const item of planItems) {
    const id = seedId('plan-item', item.key);
    const campaignId = seedId('campaign', item.campaign);
    tables.planItem.push({ id, year: item.year, sortOrder: item.order, campaignId, askId: seedId('ask', item.ask) });
    cites.add('PLAN_ITEM', id, item.cites);
  }
  for (const pledge of pledges) {
    const id = seedId('pledge', pledge.key);
    tables.pledge.push({
      id,
      meetingId: seedId('meeting', pledge.meeting),
      campaignId: seedId('campaign', pledge.campaign),
      ...both('by', pledge.by),
      ...both('text', pledge.text),
      ...both('amountNote', pledge.amountNote),
    });
    cites.add('PLEDGE', id, pledge.cites);
  }
  for (const channel of evidenceChannels) {
    const id = seedId('evidence-channel', channel.key);
    const asOf = dated(channel.asOf);
    tables.evidenceChannel.push({
      id,
      kind: channel.kind,
      address: channel.address,
      organisationId: seedId('organisation', channel.runBy),
      ...both('runByBasis', channel.runByBasis),
      ...both('purpose', channel.purpose),
      ...both('openTo', channel.openTo),
      asOf: asOf.on,
      asOfPrecision: asOf.precision,
      ...both('liveStatus', channel.liveStatus),
      campaignId: seedId('campaign', channel.campaign),
      meetingId: seedId('meeting', channel.meeting),
    });
    cites.add('EVIDENCE_CHANNEL', id, channel.cites);
  }
}
