// Every query of the app, called as a page calls it: one table for the tests that go through all of them.
import type { Actor } from '@/lib/domain/auth/roles';
import { activityOfRecord, listAudit } from '@/lib/server/audit/queries';
import { getCampaign, getCampaignStatus, listCampaigns } from '@/lib/server/campaign/queries';
import { listCommitments } from '@/lib/server/commitment/queries';
import { getContact, listContacts } from '@/lib/server/contact/queries';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { getLetter, listLetters } from '@/lib/server/letter/queries';
import { getMeeting, listMeetings } from '@/lib/server/meeting/queries';
import { getOrganisation, listOrganisations } from '@/lib/server/organisation/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { getSource, listSources } from '@/lib/server/source/queries';

/** The records to ask for. */
export interface Asked {
  campaign: string;
  meeting: string;
  letter: string;
  contact: string;
  organisation: string;
  source: number;
  today: string;
}

type Query = (actor: Actor, asked: Asked) => Promise<unknown>;

export const QUERIES: Record<string, Query> = {
  listAudit: (actor) => listAudit(actor, null),
  activityOfRecord: (_, { campaign }) => activityOfRecord(campaign, 10),
  listCampaigns: (actor) => listCampaigns(actor),
  getCampaign: (actor, { campaign }) => getCampaign(actor, campaign as never),
  getCampaignStatus: (actor, { campaign }) => getCampaignStatus(actor, campaign as never),
  listCommitments: (actor) => listCommitments(actor),
  listContacts: (actor) => listContacts(actor),
  getContact: (actor, { contact }) => getContact(actor, contact as never),
  getDashboard: (actor, { today }) => getDashboard(actor, today),
  listLetters: (actor) => listLetters(actor),
  getLetter: (actor, { letter }) => getLetter(actor, letter as never),
  listMeetings: (actor) => listMeetings(actor),
  getMeeting: (actor, { meeting }) => getMeeting(actor, meeting as never),
  listOrganisations: (actor) => listOrganisations(actor),
  getOrganisation: (actor, { organisation }) => getOrganisation(actor, organisation as never),
  loadShell: () => loadShell(),
  listSources: (actor) => listSources(actor),
  getSource: (actor, { source }) => getSource(actor, source),
};
