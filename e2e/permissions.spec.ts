import { readdirSync } from 'node:fs';
import type { Role } from '@/lib/domain/auth/roles';
import { EXPORTS } from '@/lib/domain/export/exports';
import { makeRecords } from '@/tests/factories/records';
import { query, signedInPerson, withDatabase } from './fixtures/people';
import { DEVICES, expect, expectAccessible, expectNoSidewaysScroll, isLookedAt, LOCALES, MESSAGES, test } from './fixtures/test';

// Every page as every role, asked for directly: whom it opens to, and that no word of what one organisation keeps to
// itself stands in anybody else's.

/** Stands in every word that only the organisation CCJFD may read. */
const MARK = 'ZZ-KEPT-TO-CCJFD';
let ids: Record<string, string>;

test.beforeAll(async () => {
  const [own] = await query<{ id: string }>("SELECT id FROM organisation WHERE short_name = 'CCJFD'");
  const [acs] = await query<{ id: string }>("SELECT id FROM organisation WHERE short_name = 'ACS'");
  const owner = { visibility: 'ORGANISATION', organisation_id: own?.id };
  ids = await withDatabase((client) =>
    makeRecords(client, async (make) => {
      const campaign = await make('campaign', { title_en: 'Open to all', sort_order: 600 });
      await make('campaign_status_change', { campaign_id: campaign });
      const contact = await make('contact', { name_en: 'Known to all', kind: 'MEMBER_OF_CONGRESS' });
      const office = await make('office', { kind: 'MEMBER', contact_id: contact });
      const meeting = await make('meeting', { ...owner, title_en: `Meeting ${MARK}` });
      const letter = await make('letter', { ...owner, subject_en: `Letter ${MARK}` });
      await make('letter_version', { letter_id: letter, body_en: MARK });
      const followUp = await make('follow_up', { ...owner, title_en: `Task ${MARK}` });
      const commitment = await make('commitment', { meeting_id: meeting, text_en: `Promise ${MARK}` });
      await make('note', { ...owner, campaign_id: campaign, text_en: `Note ${MARK}` });
      await make('note', { ...owner, contact_id: contact, text_en: `Note ${MARK}` });
      await make('position', { ...owner, contact_id: contact, campaign_id: campaign, sentence_en: `Sentence ${MARK}` });
      for (const [table, record] of [
        ['meeting', meeting],
        ['letter', letter],
      ] as const) {
        await make(`${table}_campaign`, { [`${table}_id`]: record, campaign_id: campaign });
      }
      await make('meeting_participant', { meeting_id: meeting, contact_id: contact });
      return { campaign, contact, office, meeting, letter, followUp, commitment, organisation: acs?.id as string };
    }),
  );
});

/** Which record an address of the app asks for where it has an id. */
const RECORD_OF: Record<string, string> = {
  campaigns: 'campaign',
  meetings: 'meeting',
  letters: 'letter',
  contacts: 'contact',
  offices: 'office',
  organisations: 'organisation',
  'follow-ups': 'followUp',
  commitments: 'commitment',
};
const HIDDEN = new Set(['meetings', 'letters', 'follow-ups', 'commitments']);
const ADMINISTRATION = /^\/(audit|settings\/.)/;

/** Every page of the workspace by its address, records filled in; the generic ones for each kind of record. */
function paths(): string[] {
  const folders = readdirSync('app/(workspace)', { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/page.tsx'))
    .map((file) => file.replace('/page.tsx', ''));
  return folders.flatMap((folder) => {
    if (folder === '/new/[records]') return Object.keys(RECORD_OF).map((records) => `/new/${records}`);
    const all = folder.includes('[records]')
      ? Object.keys(RECORD_OF).map((records) => folder.replace('[records]', records))
      : [folder];
    return all.map((path) => path || '/');
  });
}

/** Every list as a file, positions those on the campaign. */
const FILES = Object.keys(EXPORTS).map((name) => `/export/${name}.csv?of=[campaign]`);

const fill = (path: string): string =>
  path
    .replace('[number]', '1')
    .replace(/^\/([\w-]+)\/\[id\]/, (_, records) => `/${records}/${ids[RECORD_OF[records] as string]}`)
    .replace(/\[\w+\]/g, ids.campaign as string);

for (const role of ['ADMIN', 'ORGANIZER', 'CONTRIBUTOR', 'VIEWER'] as const satisfies readonly Role[]) {
  test(`every page as ${role} of another organisation`, async ({ request, baseURL }) => {
    const person = await signedInPerson(role);
    const cookie = `${person.cookie.name}=${person.cookie.value}; munasara.locale=en`;
    for (const path of [...paths(), ...FILES]) {
      const response = await request.get(new URL(fill(path), baseURL).href, { headers: { cookie }, maxRedirects: 0 });
      const body = await response.text();
      expect.soft(response.status(), path).toBeLessThan(500);
      expect.soft(body.includes(MARK), `${path} tells of what is kept`).toBe(false);
      const [, records = ''] = path.split('/');
      if (HIDDEN.has(records) && path.includes('[id]')) expect.soft(response.status(), path).toBe(404);
      if (role === 'VIEWER' || (role === 'CONTRIBUTOR' && /^\/(campaigns|contacts|organisations|offices)/.test(path))) {
        expect.soft(/href="\/[\w-]+\/[0-9a-f-]{36}\/edit/.test(body), `${path} offers to edit`).toBe(false);
      }
      if (role === 'VIEWER') expect.soft(/href="\/new\//.test(body), `${path} offers something new`).toBe(false);
      if (role !== 'ADMIN' && ADMINISTRATION.test(path)) {
        expect.soft(response.status() === 404 || body.includes(MESSAGES.en.notAllowed.title), `${path} is not theirs`).toBe(true);
      }
    }
  });
}

for (const locale of LOCALES) {
  const t = MESSAGES[locale];
  for (const [device, viewport] of DEVICES) {
    test(`a contributor sees only what they may, ${locale}, ${device}`, async ({ page, login }) => {
      const looksRight = isLookedAt(locale, device) ? expectAccessible : expectNoSidewaysScroll;
      await page.setViewportSize(viewport);
      await login('CONTRIBUTOR', locale, 'CCJFD');
      await page.goto('/meetings?q=ZZ-KEPT');
      await expect(page.getByRole('main')).toContainText(MARK);
      await looksRight(page);
      await page.goto(`/meetings/${ids.meeting}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(MARK);
      await page.goto(`/campaigns/${ids.campaign}`);
      await expect(page.getByRole('main')).toContainText(`Note ${MARK}`);
      // Their own note can be edited; the campaign cannot.
      await expect(page.locator('.camp-head').getByRole('link', { name: t.recordForm.edit, exact: true })).toHaveCount(0);
      await looksRight(page);
      await login('CONTRIBUTOR', locale, 'ACS');
      await page.goto('/meetings?q=ZZ-KEPT');
      await expect(page.getByRole('main')).not.toContainText(`Meeting ${MARK}`);
      expect((await page.goto(`/meetings/${ids.meeting}`))?.status()).toBe(404);
      await looksRight(page);
    });
  }
}
