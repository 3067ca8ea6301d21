import { makeRecords } from '@/tests/factories/records';
import { withDatabase } from './fixtures/people';
import { DEVICES, expect, expectAccessible, expectNoSidewaysScroll, isLookedAt, LOCALES, MESSAGES, test } from './fixtures/test';

// Where a Member stands: recorded with its evidence, told on their page, counted and replayed on the campaign's.

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const makeMember = () =>
  withDatabase((client) =>
    makeRecords(client, async (make) => {
      const campaign = await make('campaign', { title_en: 'Campaign A', title_ar: 'الحملة أ', sort_order: 700 });
      await make('campaign_status_change', { campaign_id: campaign });
      const member = await make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en: 'Member of the north' });
      await make('congress_term', {
        contact_id: member,
        chamber: 'SENATE',
        state: 'NY',
        district: null,
        starts_on: inDays(-300),
        ends_on: inDays(300),
      });
      await make('position', {
        contact_id: member,
        campaign_id: campaign,
        value: 'UNDECIDED',
        evidence: 'STAFF_TOLD_US',
        happened_on: inDays(-200),
      });
      return { campaign, member };
    }),
  );

for (const locale of LOCALES) {
  const t = MESSAGES[locale];
  for (const [device, viewport] of DEVICES) {
    test(`record a position with evidence, ${locale}, ${device}`, async ({ page, login }) => {
      const looksRight = isLookedAt(locale, device) ? expectAccessible : expectNoSidewaysScroll;
      const { campaign, member } = await makeMember();
      await page.setViewportSize(viewport);
      await login('ORGANIZER', locale);
      await page.goto(`/contacts/${member}`);
      const panel = page.locator('section.panel', { has: page.locator('#positions') });
      await expect(panel.locator('.pos-head')).toContainText(t.position.UNDECIDED);
      await expect(panel.locator('.guess')).toBeVisible();
      await panel.getByRole('link', { name: t.positions.record }).click();
      await expect(page.locator('#campaign')).toBeVisible();
      await looksRight(page);

      // Without evidence it is refused by field, and what was typed stays.
      await page.locator('#campaign').selectOption(campaign);
      await page.getByRole('radio', { name: t.position.SUPPORT, exact: true }).check();
      const sentence = page.locator(`#sentence${locale === 'ar' ? 'Ar' : 'En'}`);
      await sentence.fill('A sentence');
      await page.locator('#source').fill('not an address');
      await page.getByRole('button', { name: t.positionForm.submit }).click();
      const summary = page.locator('.summary');
      await expect(summary).toBeFocused();
      await expect(summary.getByRole('link')).toHaveCount(1);
      await looksRight(page);
      await expectNoSidewaysScroll(page);
      await page.locator('#source').fill('https://example.org/statement');
      await page.getByRole('button', { name: t.positionForm.submit }).click();
      await expect(summary.getByRole('link', { name: t.positionForm.evidence })).toBeVisible();
      await looksRight(page);
      await expect(sentence).toHaveValue('A sentence');
      await expect(page.getByRole('radio', { name: t.position.SUPPORT, exact: true })).toBeChecked();
      await page.locator('#evidence').selectOption('PUBLIC_STATEMENT');
      await page.getByRole('button', { name: t.positionForm.submit }).click();

      await expect(panel.locator('.pos-head')).toContainText(t.position.SUPPORT);
      await expect(panel.getByText('A sentence')).toBeVisible();
      await panel.locator('summary').last().click();
      await expect(panel.locator('.pos-earlier')).toContainText(t.position.UNDECIDED);
      await looksRight(page);

      // The campaign counts them, and tells how it stood before.
      await page.goto(`/campaigns/${campaign}/positions?q=north&state=NY`);
      const row = page.locator('.pos-table tr', { hasText: 'Member of the north' });
      await expect(row.first()).toContainText(t.position.SUPPORT);
      await looksRight(page);
      await expectNoSidewaysScroll(page);
      await page.goto(`/campaigns/${campaign}/positions?q=north&state=NY&asof=${inDays(-100)}`);
      await expect(row.first()).toContainText(t.position.UNDECIDED);
      await expect(row.first()).not.toContainText(t.position.SUPPORT);
    });
  }
}

test('a contributor sees positions and records none', async ({ page, login }) => {
  const { member } = await makeMember();
  await login('CONTRIBUTOR', 'en');
  await page.goto(`/contacts/${member}`);
  await expect(page.locator('.pos-head')).toContainText(MESSAGES.en.position.UNDECIDED);
  await expect(page.getByRole('link', { name: MESSAGES.en.positions.record })).toHaveCount(0);
  await page.goto(`/contacts/${member}/position`);
  await expect(page.getByText(MESSAGES.en.positionForm.mayNot)).toBeVisible();
});
