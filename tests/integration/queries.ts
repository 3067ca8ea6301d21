// Every query of the app, called as a page calls it: one table for the tests that go through all of them.
import type { Actor } from '@/lib/domain/auth/roles';
import { MEETING_LIST } from '@/lib/domain/meeting/list';
import { definitionOf } from '@/lib/domain/record/definitions';
import { RECORD_NOUNS } from '@/lib/domain/record/noun';
import { emptyContent } from '@/lib/domain/record/write';
import { getAccount } from '@/lib/server/account/queries';
import { activityOfRecord, historyOfRecord, listAudit } from '@/lib/server/audit/queries';
import { listCalendar, listCalendarFeeds } from '@/lib/server/calendar/queries';
import { listPlannedYears } from '@/lib/server/campaign/plan-queries';
import { getCampaign, getCampaignStatus, listCampaigns } from '@/lib/server/campaign/queries';
import { getTimeline } from '@/lib/server/campaign/timeline-queries';
import { getCommitment, listCommitments } from '@/lib/server/commitment/queries';
import { getContact, listContacts } from '@/lib/server/contact/queries';
import { getDashboard } from '@/lib/server/dashboard/queries';
import { countFollowUps, getFollowUp, listAssignees, listFollowUps, listFollowUpsOf } from '@/lib/server/follow-up/queries';
import { getLetter, getLetterText, getLetterTextNow, getLetterVersions, listLetters } from '@/lib/server/letter/queries';
import { getLetterNow, getReminders, getSignatoryForm, getSignatoryNow } from '@/lib/server/letter/signing-queries';
import { getDebrief, getMeeting, getMeetingBrief, listMeetings } from '@/lib/server/meeting/queries';
import { listNotes } from '@/lib/server/note/queries';
import { getOffice } from '@/lib/server/office/queries';
import { getOrganisation, listOrganisations } from '@/lib/server/organisation/queries';
import { countPositions, getPositionForm, listMemberPositions, listPositionsOf } from '@/lib/server/position/queries';
import { listArchive } from '@/lib/server/record/archive-queries';
import { findChoices, getNewRecordForm, getRecordForm, getRecordNow, getRecordStanding } from '@/lib/server/record/queries';
import { getLessonPlace, getReview, listReviewYears } from '@/lib/server/review/queries';
import { loadListFrame } from '@/lib/server/saved-view/queries';
import { listSpellings, search, searchYears } from '@/lib/server/search/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { getSource, listSources } from '@/lib/server/source/queries';
import { getPerson, listInviteChoices, listPeople } from '@/lib/server/user/queries';
import { getWorkspaceForm } from '@/lib/server/workspace/queries';
import { WHOLE } from '../factories/lists';

/** The records to ask for. */
export interface Asked {
  campaign: string;
  meeting: string;
  letter: string;
  signatory?: string;
  contact: string;
  office: string;
  organisation: string;
  followUp?: string;
  commitment?: string;
  lesson?: string;
  /** Somebody with an account; nobody when left out. */
  person?: string;
  source: number;
  today: string;
}

type Query = (actor: Actor, asked: Asked) => Promise<unknown>;

const NOBODY = '00000000-0000-7000-8000-000000000000';

export const QUERIES: Record<string, Query> = {
  listAudit: (actor) => listAudit(actor, null),
  activityOfRecord: (actor, { campaign }) => activityOfRecord(actor, campaign, 10),
  listArchive: (actor) => listArchive(actor),
  listCalendar: (actor) =>
    listCalendar(actor, { campaign: null, kinds: [], mine: false }, { from: '2020-01-01', to: '2030-12-31' }),
  listCalendarFeeds: (actor) => listCalendarFeeds(actor),
  listPlannedYears: (actor) => listPlannedYears(actor),
  historyOfRecord: (actor, { meeting }) => historyOfRecord(actor, meeting),
  findChoices: (actor) => findChoices(actor, [...RECORD_NOUNS, 'person'], 'a'),
  getNewRecordForm: (actor, { meeting }) => getNewRecordForm(actor, 'followUp', NOBODY, { meeting }),
  getRecordForm: (actor, { meeting }) => getRecordForm(actor, 'meeting', meeting),
  getRecordStanding: (actor, { meeting }) => getRecordStanding(actor, 'meeting', meeting),
  getRecordNow: (actor, { meeting }) =>
    getRecordNow(actor, {
      ...{ noun: 'meeting', id: meeting, version: 1, next: undefined },
      content: emptyContent(definitionOf('meeting').fields),
    }),
  listCampaigns: (actor) => listCampaigns(actor, WHOLE.campaigns, 'en'),
  getCampaign: (actor, { campaign }) => getCampaign(actor, campaign as never),
  getTimeline: (actor, { campaign }) => getTimeline(actor, campaign as never, WHOLE.timeline),
  getCampaignStatus: (actor, { campaign }) => getCampaignStatus(actor, campaign as never),
  listCommitments: (actor, { today }) => listCommitments(actor, WHOLE.commitments, { today, installedOn: today }),
  getCommitment: (actor, { commitment }) => getCommitment(actor, commitment ?? NOBODY),
  listFollowUps: (actor, { today }) => listFollowUps(actor, WHOLE.followUps, today),
  countFollowUps: (actor, { today }) => countFollowUps(actor, today),
  getFollowUp: (actor, { followUp }) => getFollowUp(actor, followUp ?? NOBODY),
  listFollowUpsOf: (actor, { campaign }) => listFollowUpsOf(actor, { noun: 'campaign', id: campaign }),
  listAssignees: (actor) => listAssignees(actor),
  listNotes: (actor, { campaign }) => listNotes(actor, { noun: 'campaign', id: campaign }),
  listPositionsOf: (actor, { contact }) => listPositionsOf(actor, contact),
  getPositionForm: (actor, { contact }) => getPositionForm(actor, contact),
  countPositions: (actor, { campaign, today }) => countPositions(actor, campaign, today),
  listMemberPositions: (actor, { campaign, today }) =>
    listMemberPositions(actor, campaign, WHOLE.positions, { day: today, locale: 'en' }),
  listContacts: (actor) => listContacts(actor, WHOLE.contacts, 'en'),
  getContact: (actor, { contact }) => getContact(actor, contact as never),
  getDashboard: (actor, { today }) => getDashboard(actor, WHOLE.dashboard, { today, installedOn: today }),
  listLetters: (actor) => listLetters(actor, WHOLE.letters),
  getLetter: (actor, { letter }) => getLetter(actor, letter as never),
  getLetterText: (actor, { letter }) => getLetterText(actor, letter as never),
  getLetterTextNow: (actor, { letter }) =>
    getLetterTextNow(actor, { letterId: letter as never, version: 1, body: { en: 'Yours', ar: null } }),
  getLetterNow: (actor, { letter }) => getLetterNow(actor, { letterId: letter as never }),
  getSignatoryNow: (actor, { letter, signatory }) =>
    getSignatoryNow(actor, {
      ...{ letterId: letter as never, signatoryId: (signatory ?? '') as never, version: 1, status: 'SIGNED' },
      ...{ officialName: { en: 'Yours', ar: null }, signerName: null, signerTitle: { en: null, ar: null } },
    }),
  getLetterVersions: (actor, { letter }) => getLetterVersions(actor, letter as never),
  getSignatoryForm: (actor, { letter, signatory }) => getSignatoryForm(actor, letter as never, signatory ?? ''),
  getReminders: (actor, { letter }) => getReminders(actor, letter as never),
  listMeetings: (actor, { today }) => listMeetings(actor, WHOLE.meetings, today),
  getMeeting: (actor, { meeting }) => getMeeting(actor, meeting as never),
  getMeetingBrief: (actor, { meeting, today }) => getMeetingBrief(actor, meeting as never, today),
  getDebrief: (actor, { meeting }) => getDebrief(actor, meeting as never),
  getOffice: (actor, { office }) => getOffice(actor, office as never),
  listOrganisations: (actor) => listOrganisations(actor, WHOLE.organisations, 'en'),
  getOrganisation: (actor, { organisation }) => getOrganisation(actor, organisation as never),
  loadListFrame: (actor) => loadListFrame(actor, MEETING_LIST),
  listReviewYears: (actor) => listReviewYears(actor),
  getReview: (actor, { today }) => getReview(actor, Number(today.slice(0, 4))),
  getLessonPlace: (actor, { lesson }) => getLessonPlace(actor, lesson ?? NOBODY),
  loadShell: () => loadShell(),
  // What visibility hides is looked for by its own words.
  search: async (actor) => {
    const { query: _, terms: __, ...found } = await search(actor, 'ZZ-KEPT-TO-A', { limit: 1000 });
    return found;
  },
  searchYears: (actor) => searchYears(actor),
  listSpellings: (actor) => listSpellings(actor),
  listSources: (actor) => listSources(actor),
  getSource: (actor, { source }) => getSource(actor, source),
  listPeople: (actor) => listPeople(actor),
  getPerson: (actor, { person }) => getPerson(actor, (person ?? NOBODY) as never),
  listInviteChoices: (actor) => listInviteChoices(actor),
  getAccount: (actor, { person }) => getAccount({ ...actor, id: (person ?? actor.id) as never }, 'A'.repeat(43)),
  getWorkspaceForm: (actor) => getWorkspaceForm(actor),
};
