import { makeRecords } from '@/tests/factories/records';
import { withDatabase } from './fixtures/people';
import { DEVICES, expect, expectAccessible, expectNoSidewaysScroll, isLookedAt, LOCALES, MESSAGES, test } from './fixtures/test';

/** A campaign of the test's own. */
const ownCampaign = (title: string): Promise<string> =>
  withDatabase((client) =>
    makeRecords(client, async (make) => {
      const id = await make('campaign', { title_en: title, title_ar: `${title} ع`, sort_order: 500 });
      await make('campaign_status_change', { campaign_id: id });
      return id;
    }),
  );

for (const locale of LOCALES) {
  const t = MESSAGES[locale];
  for (const [device, viewport] of DEVICES) {
    test(`restore an archived campaign, ${locale}, ${device}`, async ({ page, login }) => {
      const looksRight = isLookedAt(locale, device) ? expectAccessible : expectNoSidewaysScroll;
      const id = await ownCampaign(`Put away ${locale} ${device}`);
      await page.setViewportSize(viewport);
      await login('ORGANIZER', locale);
      await page.goto(`/campaigns/${id}`);
      await page.getByRole('link', { name: t.recordForm.edit, exact: true }).click();
      await page.getByRole('button', { name: t.archive.move }).click();
      const note = page.locator('.done-note');
      await expect(note).toContainText(t.done.archived);
      await looksRight(page);
      expect((await page.goto(`/campaigns/${id}`))?.status()).toBe(404);

      await page.goto('/archive');
      const row = page.getByRole('listitem').filter({ hasText: `Put away ${locale} ${device}` });
      await looksRight(page);
      await row.getByRole('button', { name: t.archive.restore }).click();
      await expect(note).toContainText(t.done.restored);
      await note.getByRole('button', { name: t.done.undo }).click();
      await expect(note).toContainText(t.done.reverted);
      await row.getByRole('button', { name: t.archive.restore }).click();
      await expect(note).toContainText(t.done.restored);
      expect((await page.goto(`/campaigns/${id}`))?.status()).toBe(200);
    });
  }

  test(`a record's past can be read and brought back, ${locale}`, async ({ page, login }) => {
    const id = await ownCampaign(`With a past ${locale}`);
    await login('ORGANIZER', locale);
    await page.goto(`/campaigns/${id}/edit`);
    await page.locator('#summaryEn').fill('What it said first');
    await page.getByRole('button', { name: t.recordForm.save, exact: true }).click();
    await expect(page.locator('.done-note')).toContainText(t.done.changed);
    await page.goto(`/campaigns/${id}/edit`);
    await page.locator('#summaryEn').fill('What it said then');
    await page.getByRole('button', { name: t.recordForm.save, exact: true }).click();
    await expect(page.locator('.done-note')).toContainText(t.done.changed);
    await page.getByRole('link', { name: t.recordForm.history, exact: true }).click();
    const latest = page.locator('.trail > li').first();
    await latest.locator('summary').click();
    await expect(latest).toContainText('What it said first');
    await expectAccessible(page);
    await latest.getByRole('button', { name: t.history.restoreBefore }).click();
    await expect(page.locator('.done-note')).toContainText(t.done.reverted);
    await page.goto(`/campaigns/${id}`);
    await expect(page.getByRole('main')).toContainText('What it said first');
  });

  test(`nothing typed is lost: draft, language, double sending, ${locale}`, async ({ page, login }) => {
    const person = await login('ORGANIZER', locale);
    await page.goto('/new/campaigns');
    await page.locator('#titleEn').fill(`Half typed ${locale}`);
    await expect(page.getByText(t.recordForm.draftKept)).toBeVisible();
    await page.goto('/meetings');
    await page.goto('/new/campaigns');
    await expect(page.locator('#titleEn')).toHaveValue(`Half typed ${locale}`);
    await expectAccessible(page);
    await page.locator('#leadOrganisation').fill('ACS');
    await page.locator('.choice-item').first().click();
    await expect(page.locator('.tag-chosen')).toHaveCount(1);
    await page.getByRole('button', { name: t.recordForm.save, exact: true }).dblclick();
    await expect(page.locator('.done-note')).toContainText(t.done.created);
    const { rows } = await withDatabase((client) =>
      client.query(`SELECT 1 FROM campaign WHERE title_en = $1`, [`Half typed ${locale}`]),
    );
    expect(rows).toHaveLength(1);
    await page.goto('/new/campaigns');
    await expect(page.locator('#titleEn')).toHaveValue('');
    expect(person.id).toBeTruthy();
  });

  test(`the priorities of a year are put in order by keyboard, ${locale}`, async ({ page, login }) => {
    const year = locale === 'ar' ? 2041 : 2042;
    const [first, second] = [await ownCampaign(`First ${year}`), await ownCampaign(`Second ${year}`)];
    const plan = await withDatabase((client) =>
      makeRecords(client, async (make) => {
        const id = await make('plan_year', { year });
        await make('plan_item', { year, sort_order: 0, campaign_id: first });
        await make('plan_item', { year, sort_order: 1, campaign_id: second });
        return id;
      }),
    );
    await login('ORGANIZER', locale);
    await page.goto('/priorities');
    const panel = page.locator('section', { has: page.locator(`#planYear-${plan}`) });
    await expect(panel).toContainText(t.priorities.mention);
    await panel.getByRole('link', { name: t.priorities.order }).click();
    await expect(page.locator('.row-ordered')).toHaveCount(2);
    await page.locator('.row-ordered').nth(1).getByRole('button').nth(0).focus();
    const up = page.locator('.row-ordered').nth(1).locator('.row-order button').first();
    await up.press('Enter');
    await expect(page.locator('.row-ordered').first()).toContainText(`Second ${year}`);
    await expectAccessible(page);
    await page.getByRole('button', { name: t.recordForm.save, exact: true }).click();
    await expect(page.locator('.done-note')).toContainText(t.done.changed);
    await expect(panel.getByRole('listitem').first()).toContainText(`Second ${year}`);
    await expect(panel).not.toContainText(t.priorities.mention);
  });
}
