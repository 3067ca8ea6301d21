/** Every address of the app, in one place. Ids come from the database. */
export const routes = {
  dashboard: () => '/',
  signIn: (from?: string) => (from && from !== '/' ? `/sign-in?from=${encodeURIComponent(from)}` : '/sign-in'),
  campaigns: () => '/campaigns',
  campaign: (id: string) => `/campaigns/${id}`,
  campaignStatus: (id: string) => `/campaigns/${id}/status`,
  meetings: () => '/meetings',
  meeting: (id: string) => `/meetings/${id}`,
  letters: () => '/letters',
  letter: (id: string) => `/letters/${id}`,
  contacts: () => '/contacts',
  contact: (id: string) => `/contacts/${id}`,
  office: (id: string) => `/offices/${id}`,
  organisations: () => '/organisations',
  organisation: (id: string) => `/organisations/${id}`,
  commitments: () => '/commitments',
  /** The commitment in its list, which shows only it: it may stand on any page. */
  commitment: (id: string) => `/commitments?commitment=${id}#commitment-${id}`,
  sources: () => '/sources',
  source: (number: number, paragraph?: number) => `/sources/${number}${paragraph ? `#p-${paragraph}` : ''}`,
  archive: () => '/archive',
  audit: (before?: string) => (before ? `/audit?before=${encodeURIComponent(before)}` : '/audit'),
  settings: () => '/settings',
  workspaceSettings: () => '/settings/workspace',
  people: () => '/settings/people',
  person: (id: string) => `/settings/people/${id}`,
  invite: () => '/settings/people/invite',
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
