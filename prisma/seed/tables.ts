import type { Prisma } from '@/generated/prisma/client';

/** Every table the seed fills, in the order in which rows can be inserted. */
export interface SeedTables {
  organisation: Prisma.OrganisationCreateManyInput[];
  contact: Prisma.ContactCreateManyInput[];
  post: Prisma.PostCreateManyInput[];
  source: Prisma.SourceCreateManyInput[];
  sourceParagraph: Prisma.SourceParagraphCreateManyInput[];
  publicContext: Prisma.PublicContextCreateManyInput[];
  workspace: Prisma.WorkspaceCreateManyInput[];
  workspaceMember: Prisma.WorkspaceMemberCreateManyInput[];
  campaign: Prisma.CampaignCreateManyInput[];
  campaignStatusChange: Prisma.CampaignStatusChangeCreateManyInput[];
  vehicle: Prisma.VehicleCreateManyInput[];
  provision: Prisma.ProvisionCreateManyInput[];
  sector: Prisma.SectorCreateManyInput[];
  milestone: Prisma.MilestoneCreateManyInput[];
  ask: Prisma.AskCreateManyInput[];
  askParty: Prisma.AskPartyCreateManyInput[];
  askRelatedCampaign: Prisma.AskRelatedCampaignCreateManyInput[];
  meeting: Prisma.MeetingCreateManyInput[];
  meetingOrganisation: Prisma.MeetingOrganisationCreateManyInput[];
  meetingParticipant: Prisma.MeetingParticipantCreateManyInput[];
  meetingCampaign: Prisma.MeetingCampaignCreateManyInput[];
  topic: Prisma.TopicCreateManyInput[];
  meetingAsk: Prisma.MeetingAskCreateManyInput[];
  response: Prisma.ResponseCreateManyInput[];
  responseAsk: Prisma.ResponseAskCreateManyInput[];
  commitment: Prisma.CommitmentCreateManyInput[];
  commitmentOwner: Prisma.CommitmentOwnerCreateManyInput[];
  commitmentCampaign: Prisma.CommitmentCampaignCreateManyInput[];
  claim: Prisma.ClaimCreateManyInput[];
  letter: Prisma.LetterCreateManyInput[];
  letterRecipient: Prisma.LetterRecipientCreateManyInput[];
  letterCampaign: Prisma.LetterCampaignCreateManyInput[];
  letterAsk: Prisma.LetterAskCreateManyInput[];
  recommendation: Prisma.RecommendationCreateManyInput[];
  planYear: Prisma.PlanYearCreateManyInput[];
  planItem: Prisma.PlanItemCreateManyInput[];
  pledge: Prisma.PledgeCreateManyInput[];
  evidenceChannel: Prisma.EvidenceChannelCreateManyInput[];
  metric: Prisma.MetricCreateManyInput[];
  metricLink: Prisma.MetricLinkCreateManyInput[];
  openQuestion: Prisma.OpenQuestionCreateManyInput[];
  openQuestionRecord: Prisma.OpenQuestionRecordCreateManyInput[];
  publicContextRecord: Prisma.PublicContextRecordCreateManyInput[];
  citation: Prisma.CitationCreateManyInput[];
}

const ORDER: (keyof SeedTables)[] = [
  'organisation', 'contact', 'post', 'source', 'sourceParagraph', 'publicContext', 'workspace', 'workspaceMember',
  'campaign', 'campaignStatusChange', 'vehicle', 'provision', 'sector', 'milestone', 'ask', 'askParty',
  'askRelatedCampaign', 'meeting', 'meetingOrganisation', 'meetingParticipant', 'meetingCampaign', 'topic',
  'meetingAsk', 'response', 'responseAsk', 'commitment', 'commitmentOwner', 'commitmentCampaign', 'claim', 'letter',
  'letterRecipient', 'letterCampaign', 'letterAsk', 'recommendation', 'planYear', 'planItem', 'pledge', 'evidenceChannel',
  'metric', 'metricLink', 'openQuestion', 'openQuestionRecord', 'publicContextRecord', 'citation',
]; // biome-ignore format: a list to scan

export const emptyTables = (): SeedTables => Object.fromEntries(ORDER.map((table) => [table, []])) as unknown as SeedTables;

/** Inserts all rows, table by table; returns how many each table received. */
export async function insertTables(tx: Prisma.TransactionClient, tables: SeedTables): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ORDER) {
    const rows = tables[table];
    if (rows.length === 0) continue;
    const model = tx[table] as unknown as { createMany(args: { data: unknown[] }): Promise<{ count: number }> };
    counts[table] = (await model.createMany({ data: rows })).count;
  }
  return counts;
}
