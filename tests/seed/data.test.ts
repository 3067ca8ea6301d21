import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '@/lib/domain/shared/partial-date';
import type { SeedRecordRef } from '@/prisma/seed/data/types';
import { cites, record } from './record';

const {
  campaigns,
  contacts,
  letters,
  meetings,
  metrics,
  openQuestions,
  organisations,
  evidenceChannels,
  planItems,
  pledges,
  recommendations,
} = record;
const { publicContext, sources } = record;
const asks = campaigns.flatMap((campaign) => campaign.asks);
const milestones = campaigns.flatMap((campaign) => campaign.milestones);
const responses = meetings.flatMap((meeting) => meeting.responses);
const commitments = meetings.flatMap((meeting) => meeting.commitments);
const claims = meetings.flatMap((meeting) => meeting.claims);
const paragraphs = sources.flatMap((source) => source.paragraphs);

describe('the record holds all of the facts', () => {
  test.each<[string, readonly unknown[], number]>([
    ['campaigns', campaigns, 10],
    ['meetings', meetings, 9],
    ['asks', asks, 31],
    ['milestones', milestones, 6],
    ['responses', responses, 11],
    ['commitments', commitments, 18],
    ['letters', letters, 2],
    ['people', contacts, 14],
    ['organisations', organisations, 34],
    ['figures', metrics, 21],
    ['recommendations', recommendations, 4],
    ['plan items', planItems, 7],
    ['pledges', pledges, 1],
    ['evidence channels', evidenceChannels, 1],
    ['claims', claims, 7],
    ['citations', cites, 388],
    ['open questions', openQuestions, 39],
    ['pieces of public context', publicContext, 24],
    ['documents', sources, 5],
    ['paragraphs', paragraphs, 79],
    ['gists', paragraphs.filter(({ gist }) => gist), 67],
  ])('%s: %#', (_, found, count) => expect(found).toHaveLength(count));

  test('every record has a key of its own', () => {
    for (const records of [
      campaigns,
      contacts,
      letters,
      meetings,
      metrics,
      openQuestions,
      organisations,
      asks,
      milestones,
      responses,
      commitments,
      claims,
      planItems,
    ]) {
      const own = (records as { key: string }[]).map(({ key }) => key);
      expect(new Set(own).size).toBe(own.length);
    }
  });
});

describe('what is named exists', () => {
  const keysOf = (records: readonly { key: string }[]) => new Set(records.map(({ key }) => key));
  const known: Record<SeedRecordRef['type'], Set<string>> = {
    SOURCE: keysOf(sources),
    ORGANISATION: keysOf(organisations),
    CONTACT: keysOf(contacts),
    CAMPAIGN: keysOf(campaigns),
    MILESTONE: keysOf(milestones),
    ASK: keysOf(asks),
    MEETING: keysOf(meetings),
    RESPONSE: keysOf(responses),
    COMMITMENT: keysOf(commitments),
    CLAIM: keysOf(claims),
    LETTER: keysOf(letters),
    METRIC: keysOf(metrics),
    RECOMMENDATION: keysOf(recommendations),
    PLEDGE: keysOf(pledges),
    EVIDENCE_CHANNEL: keysOf(evidenceChannels),
  };
  const missing = (kind: SeedRecordRef['type'], named: (string | null)[]) =>
    named.filter((key) => key !== null && !known[kind].has(key));

  test.each<[string, SeedRecordRef['type'], (string | null)[]]>([
    ['parents', 'ORGANISATION', organisations.map(({ parent }) => parent)],
    ['posts', 'ORGANISATION', contacts.map(({ post }) => post.organisation)],
    ['parties to asks', 'ORGANISATION', asks.flatMap((ask) => [...ask.madeBy, ...ask.addressedTo, ...ask.suggestedAddressees])],
    ['related campaigns', 'CAMPAIGN', asks.flatMap((ask) => ask.relatedCampaigns)],
    [
      'organisations at meetings',
      'ORGANISATION',
      meetings.flatMap((meeting) => meeting.organisations.map(({ organisation }) => organisation)),
    ],
    ['people at meetings', 'CONTACT', meetings.flatMap((meeting) => meeting.participants.map(({ contact }) => contact))],
    ['campaigns of meetings', 'CAMPAIGN', meetings.flatMap((meeting) => [...meeting.campaigns, ...meeting.suggestedCampaigns])],
    ['asks of meetings', 'ASK', meetings.flatMap((meeting) => meeting.asks.map(({ ask }) => ask))],
    ['who answered', 'ORGANISATION', responses.map(({ by }) => by)],
    ['what was answered', 'ASK', responses.flatMap((response) => response.asks)],
    ['who promised', 'ORGANISATION', commitments.flatMap(({ owners }) => owners)],
    ['campaigns of commitments', 'CAMPAIGN', commitments.flatMap((commitment) => commitment.campaigns)],
    ['who claimed', 'CONTACT', claims.map(({ byContact }) => byContact)],
    ['senders', 'ORGANISATION', letters.map(({ sender }) => sender)],
    ['recipients', 'CONTACT', letters.map(({ recipient }) => recipient)],
    ['campaigns of letters', 'CAMPAIGN', letters.flatMap((letter) => letter.campaigns)],
    ['asks of letters', 'ASK', letters.flatMap((letter) => letter.asks)],
    ['campaigns recommended', 'CAMPAIGN', recommendations.map(({ campaign }) => campaign)],
    ['meetings that recommended', 'MEETING', recommendations.map(({ meeting }) => meeting)],
    ['campaigns planned', 'CAMPAIGN', planItems.map(({ campaign }) => campaign)],
    ['asks planned', 'ASK', planItems.map(({ ask }) => ask)],
    ['documents of questions', 'SOURCE', openQuestions.map(({ source }) => source)],
  ])('%s', (_, kind, named) => expect(missing(kind, named)).toEqual([]));

  test('what questions and context are about', () => {
    const about = [...openQuestions, ...publicContext].flatMap((entry) => entry.about);
    expect(about.filter(({ type, key }) => !known[type].has(key))).toEqual([]);
  });

  test('each question is placed on one to three records', () => {
    expect(openQuestions.filter(({ about }) => about.length < 1 || about.length > 3)).toEqual([]);
  });

  test('the paragraphs that are cited or asked about, each with a gist', () => {
    const numbered = new Map(
      sources.map((source) => [source.number, new Map(source.paragraphs.map((paragraph) => [paragraph.number, paragraph]))]),
    );
    const withoutGist = cites.filter(({ value: [source, paragraph] }) => !numbered.get(source)?.get(paragraph)?.gist);
    expect(withoutGist).toEqual([]);
    for (const question of openQuestions) {
      const own = sources.find(({ key }) => key === question.source)?.paragraphs.map(({ number }) => number);
      expect(own).toEqual(expect.arrayContaining(question.paragraphs));
    }
  });

  test('paragraphs are counted from one, without a gap', () => {
    for (const source of sources)
      expect(source.paragraphs.map(({ number }) => number)).toEqual(source.paragraphs.map((_, i) => i + 1));
  });
});

describe('a fact never says more than its document does', () => {
  test('statuses of campaigns', () => {
    const other = Object.fromEntries(
      campaigns.filter(({ status }) => status.value !== 'ACTIVE').map(({ key, status }) => [key, status.value]),
    );
    expect(other).toEqual({
      'captagon-act': 'AWAITING_DECISION',
      'tps-permanent-solution': 'PROPOSED',
      'northwest-aid': 'PROPOSED',
    });
    for (const { status } of campaigns) expect(parsePartialDate(status.asOf)).not.toBeNull();
  });

  test('the conference that was planned is not shown as held', () => {
    expect(meetings.filter(({ status }) => status !== 'HELD').map(({ key, status }) => [key, status])).toEqual([
      ['for-syria-conference-2022-03', 'SCHEDULED'],
    ]);
  });

  test('only the answer on passports has an outcome, and it is marked limited', () => {
    const given = responses.filter(({ outcome }) => outcome !== null);
    expect(given.map(({ key, outcome }) => [key, outcome])).toEqual([['r-passports', 'DECLINED']]);
    expect(given[0]?.note).not.toBeNull();
  });

  test('an order of magnitude has words and no number, a range both ends, the rest one number', () => {
    for (const { key, exactness, value, valueMax, magnitude } of metrics) {
      const shape = [value !== null, valueMax !== null, magnitude !== null];
      const expected = exactness === 'ORDER_OF_MAGNITUDE' ? [false, false, true] : [true, exactness === 'RANGE', false];
      expect(shape, key).toEqual(expected);
    }
  });

  test('an inferred date says why', () => {
    const dated = [
      ...meetings.map(({ key, date }) => ({ key, date })),
      ...letters.map(({ key, sent }) => ({ key, date: sent })),
      ...milestones,
    ];
    expect(
      dated.filter(({ date }) => date.basis === 'INFERRED' && date.from !== null && !date.note).map(({ key }) => key),
    ).toEqual([]);
  });

  test('one vehicle for each bill, with a stage as reported', () => {
    expect(campaigns.filter(({ vehicle }) => vehicle).map(({ key, vehicle }) => [key, vehicle?.stage])).toEqual([
      ['captagon-act', 'TO_PRESIDENT'],
      ['caesar-enforcement', 'BECAME_LAW'],
    ]);
  });

  test('every fact rests on a paragraph', () => {
    const cited: { key: string; cites: readonly unknown[] }[] = [
      ...campaigns,
      ...asks,
      ...milestones,
      ...meetings,
      ...responses,
      ...commitments,
      ...claims,
      ...letters,
      ...metrics,
      ...recommendations,
      ...planItems,
      ...pledges,
      ...evidenceChannels,
    ];
    expect(cited.filter((fact) => fact.cites.length === 0).map(({ key }) => key)).toEqual([]);
  });

  test('what nobody checked is not marked as checked', () => {
    expect(publicContext.filter(({ verified, source }) => verified && !source).map(({ key }) => key)).toEqual([]);
    for (const { source } of publicContext) if (source) expect(source.url).toMatch(/^https?:\/\/[\w.-]+\//);
  });
});
