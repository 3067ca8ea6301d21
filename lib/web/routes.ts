/** Every address of the app, in one place. Ids come from the database. */
export const routes = {
  dashboard: () => '/',
  signIn: (from?: string) => (from && from !== '/' ? `/sign-in?from=${encodeURIComponent(from)}` : '/sign-in'),
  campaigns: () => '/campaigns',
  campaign: (id: string) => `/campaigns/${id}`,
  priorities: () => '/priorities',
  reviews: () => '/reviews',
  /** The annual review of a year; `part` is where in it. */
  review: (year: number, part?: string) => `/reviews/${year}${part ? `#${part}` : ''}`,
  /** The same as a document for a word processor. */
  reviewDocument: (year: number) => `/reviews/${year}/review.docx`,
  /** What stands in the margins of its printed pages. */
  reviewPrint: (year: number, lang: string) => `/reviews/${year}/print.css?lang=${lang}`,
  campaignStatus: (id: string) => `/campaigns/${id}/status`,
  /** Where Members of Congress stand on it. */
  campaignPositions: (id: string) => `/campaigns/${id}/positions`,
  /** All that happened on it, in the order of time. */
  campaignTimeline: (id: string) => `/campaigns/${id}/timeline`,
  meetings: () => '/meetings',
  meeting: (id: string) => `/meetings/${id}`,
  /** The form of a step on: confirmed, put off, cancelled. */
  meetingStatus: (id: string, to: string) => `/meetings/${id}/status?to=${to}`,
  meetingBrief: (id: string) => `/meetings/${id}/brief`,
  meetingDebrief: (id: string) => `/meetings/${id}/debrief`,
  /** The meeting as a file for a calendar program. */
  meetingFile: (id: string) => `/meetings/${id}/meeting.ics`,
  /** The calendar; `query` as `writeCalendar` writes it. */
  calendar: (query?: string) => (query ? `/calendar?${query}` : '/calendar'),
  /** One's own links for calendar programs. */
  calendarLinks: () => '/calendar/links',
  /** What a calendar program reads, behind a secret token. */
  calendarFeed: (token: string) => `/calendar/feed/${token}.ics`,
  letters: () => '/letters',
  letter: (id: string) => `/letters/${id}`,
  letterText: (id: string) => `/letters/${id}/text`,
  /** All versions of the text, with what changed between two of them. */
  letterVersions: (id: string, from?: number, to?: number) =>
    `/letters/${id}/versions${from && to ? `?from=${from}&to=${to}` : ''}`,
  letterInvite: (id: string) => `/letters/${id}/invite`,
  /** One signatory; `own` is the organisation of whoever asks. */
  letterSignatory: (id: string, signatory: string) => `/letters/${id}/signatories/${signatory}`,
  letterReminders: (id: string) => `/letters/${id}/reminders`,
  letterSend: (id: string) => `/letters/${id}/send`,
  letterAnswer: (id: string) => `/letters/${id}/answer`,
  letterWithdraw: (id: string) => `/letters/${id}/withdraw`,
  /** On paper: the letter with its signatures, or how far they have come. */
  letterPrint: (id: string, lang: string, sheet: 'letter' | 'progress' = 'letter') =>
    `/letters/${id}/print?lang=${lang}${sheet === 'progress' ? '&sheet=progress' : ''}`,
  contacts: () => '/contacts',
  contact: (id: string) => `/contacts/${id}`,
  /** The form in which a position of theirs is recorded. */
  recordPosition: (contactId: string) => `/contacts/${contactId}/position`,
  office: (id: string) => `/offices/${id}`,
  organisations: () => '/organisations',
  organisation: (id: string) => `/organisations/${id}`,
  commitments: () => '/commitments',
  commitment: (id: string) => `/commitments/${id}`,
  followUps: () => '/follow-ups',
  followUp: (id: string) => `/follow-ups/${id}`,
  sources: () => '/sources',
  source: (number: number, paragraph?: number) => `/sources/${number}${paragraph ? `#p-${paragraph}` : ''}`,
  archive: () => '/archive',
  audit: (before?: string) => (before ? `/audit?before=${encodeURIComponent(before)}` : '/audit'),
  settings: () => '/settings',
  workspaceSettings: () => '/settings/workspace',
  /** Words that search takes for one. */
  spellings: () => '/settings/spellings',
  people: () => '/settings/people',
  person: (id: string) => `/settings/people/${id}`,
  invite: () => '/settings/people/invite',
  /** Everything one may see, as one archive. */
  everything: () => '/export/everything.zip',
  contactCard: (id: string) => `/export/contact/${id}`,
  officeCard: (id: string) => `/export/office/${id}`,
  /** One's own account. */
  account: () => '/account',
  glossary: (term?: string) => (term ? `/glossary#${term}` : '/glossary'),
  /** The first set-up, before there is a workspace. */
  setUp: () => '/setup',
  /** Behind a single-use link. */
  invitation: (token: string) => `/invite/${token}`,
  /** The other places and the account, for small screens. */
  more: () => '/more',
} as const;

/** A path of this app to come back to after signing in; anything else becomes the dashboard. */
export function safeReturnPath(value: unknown): string {
  if (typeof value !== 'string' || value.length > 500) return '/';
  return /^\/(?![/\\])[\w\-/?=&.%#]*$/.test(value) ? value : '/';
}
