import { makeRecords } from '@/tests/factories/records';
import { query, signedInPerson, withDatabase } from './fixtures/people';
import { DEVICES, expect, expectAccessible, expectNoSidewaysScroll, isLookedAt, LOCALES, MESSAGES, test } from './fixtures/test';

// An organizer's follow-ups: what is overdue, done and undone, put off, given to a colleague, each by one button.

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Two follow-ups of somebody in ACS, the late one from a meeting and in a campaign. */
async function makeFollowUps(assignee: string) {
  const [acs] = await query<{ id: string }>("SELECT id FROM organisation WHERE short_name = 'ACS'");
  const own = { organisation_id: acs?.id, assignee_id: assignee };
  return withDatabase((client) =>
    makeRecords(client, async (make) => {
      const meeting = await make('meeting', { title_en: 'Visit to the office of Member A' });
      const campaign = await make('campaign', { sort_order: 700 });
      await make('campaign_status_change', { campaign_id: campaign });
      const task = { title_en: 'Send the brief', due_on: inDays(-12), meeting_id: meeting, campaign_id: campaign };
      const late = await make('follow_up', { ...own, ...task });
      await make('follow_up', { ...own, title_en: 'Plan the next visit', due_on: inDays(60) });
      return { campaign, meeting, late };
    }),
  );
}

for (const locale of LOCALES) {
  const t = MESSAGES[locale];
  for (const [device, viewport] of DEVICES) {
    test(`an organizer's follow-ups, ${locale}, ${device}`, async ({ page, login }) => {
      const looksRight = isLookedAt(locale, device) ? expectAccessible : expectNoSidewaysScroll;
      await page.setViewportSize(viewport);
      const me = await login('ORGANIZER', locale);
      const colleague = await signedInPerson('CONTRIBUTOR');
      const { meeting, late } = await makeFollowUps(me.id);
      const row = page.locator('.fu', { hasText: 'Send the brief' });
      const note = page.getByRole('status').filter({ hasText: t.done.changed });
      const more = row.locator('summary');

      await page.goto('/follow-ups');
      await page.getByRole('navigation', { name: t.followUpTab.label }).getByRole('link', { name: t.followUpTab.mine }).click();
      await expect(page.locator('.fu')).toHaveCount(2);
      await expect(page.getByRole('heading', { name: t.followUpGroup.OVERDUE })).toBeVisible();
      await expect(row.locator('.due-late')).toBeVisible();
      await looksRight(page);
      await expectNoSidewaysScroll(page);

      await row.getByRole('button', { name: t.followUps.done }).click();
      await expect(note).toBeVisible();
      await expect(row).toHaveCount(0);
      await looksRight(page);
      await note.getByRole('button', { name: t.done.undo }).click();
      await expect(row).toBeVisible();

      await more.click();
      await looksRight(page);
      await expectNoSidewaysScroll(page);
      await row.getByRole('button', { name: t.followUps.snoozeNEXT_WEEK }).click();
      await expect(row).toHaveCount(0);
      await note.getByRole('button', { name: t.done.undo }).click();
      await expect(row).toBeVisible();

      await more.click();
      await row.getByRole('combobox', { name: t.followUps.assignTo }).selectOption(colleague.id);
      await row.getByRole('button', { name: t.followUps.assignGive, exact: true }).click();
      await expect(row).toHaveCount(0);

      await page.goto(`/follow-ups/${late}`);
      await expect(page.getByText(colleague.name).first()).toBeVisible();
      await looksRight(page);
      await expectNoSidewaysScroll(page);
      await page.locator('.facts').getByRole('link', { name: 'Visit to the office of Member A' }).click();
      await expect(page).toHaveURL(new RegExp(`/meetings/${meeting}`));
    });
  }

  test(`what is due is done from the page of today, before JavaScript, ${locale}`, async ({ browser, baseURL, login }) => {
    const me = await login('ORGANIZER', locale);
    const { campaign, late } = await makeFollowUps(me.id);
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await context.addCookies([
      { ...me.cookie, url: baseURL as string },
      { name: 'munasara.locale', value: locale, url: baseURL as string },
    ]);
    const page = await context.newPage();
    await page.goto(`/?campaign=${campaign}`);
    await page.locator(`#follow-up-${late}`).getByRole('button', { name: t.followUps.done }).click();
    await expect(page.getByText(t.done.changed)).toBeVisible();
    await expect(page.locator(`#follow-up-${late}`)).toHaveCount(0);
    await page.getByRole('button', { name: t.done.undo }).click();
    await expect(page.locator(`#follow-up-${late}`)).toHaveCount(1);
    await context.close();
  });
}
