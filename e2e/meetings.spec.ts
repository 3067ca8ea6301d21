import type { Page } from '@playwright/test';
import { makeRecords } from '@/tests/factories/records';
import { type Person, query, signedInPerson, withDatabase } from './fixtures/people';
import {
  DEVICES,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  isLookedAt,
  LOCALES,
  type Locale,
  MESSAGES,
  PHONE,
  setLocale,
  test,
} from './fixtures/test';

// Meetings from request to debrief. Each test has a meeting, people and a campaign of its own.

/** Today as the workspace counts days. */
async function today(): Promise<string> {
  const [row] = await query<{ day: string }>(
    `SELECT to_char(now() AT TIME ZONE coalesce((SELECT time_zone FROM workspace), 'America/New_York'), 'YYYY-MM-DD') AS day`,
  );
  return row?.day ?? '';
}

/** A meeting that is asked for, with a Member and a staffer, two asks, and one meeting with them before. */
const ownMeeting = (name: string, lead: Person): Promise<string> =>
  withDatabase((client) =>
    makeRecords(client, async (make) => {
      const both = (column: string, word: string) => ({
        [`${column}_en`]: `${word} of ${name}`,
        [`${column}_ar`]: `${word} (${name})`,
      });
      const campaign = await make('campaign', { ...both('title', 'Campaign'), sort_order: 600 });
      await make('campaign_status_change', { campaign_id: campaign });
      const asks = [
        await make('ask', { campaign_id: campaign, ...both('title', 'First ask') }),
        await make('ask', { campaign_id: campaign, ...both('title', 'Second ask') }),
      ];
      const member = await make('contact', { kind: 'MEMBER_OF_CONGRESS', ...both('name', 'Member') });
      await make('congress_term', { contact_id: member, starts_on: '2025-01-03', ends_on: '2099-01-03' });
      const office = await make('office', { kind: 'MEMBER', contact_id: member, name_en: null });
      const staffer = await make('contact', { kind: 'STAFFER', ...both('name', 'Staffer') });
      await make('post', { contact_id: staffer, office_id: office });
      const past = await make('meeting', { ...both('title', 'Earlier visit') });
      await make('meeting_office', { meeting_id: past, office_id: office });
      const answer = await make('response', { meeting_id: past, outcome: 'NEEDS_INFO', ...both('text', 'Earlier answer') });
      await make('response_ask', { response_id: answer, ask_id: asks[0] });
      const id = await make('meeting', {
        ...both('title', 'Visit'),
        status: 'REQUESTED',
        starts_on: null,
        date_precision: 'UNKNOWN',
        date_basis: 'NOT_STATED',
      });
      await make('meeting_campaign', { meeting_id: id, campaign_id: campaign });
      for (const [i, ask] of asks.entries()) await make('meeting_ask', { meeting_id: id, ask_id: ask, sort_order: i });
      await make('meeting_participant', { meeting_id: id, contact_id: member, sort_order: 0 });
      await make('meeting_participant', { meeting_id: id, contact_id: staffer, sort_order: 1 });
      await make('meeting_delegate', { meeting_id: id, user_id: lead.id, role: 'LEAD' });
      return id;
    }),
  );

const own = (locale: Locale) => (locale === 'ar' ? 'Ar' : 'En');
const titled = (locale: Locale, word: string, name: string) => (locale === 'ar' ? `${word} (${name})` : `${word} of ${name}`);
const main = (page: Page) => page.getByRole('main');

for (const locale of LOCALES) {
  const t = MESSAGES[locale];
  for (const [device, viewport] of DEVICES) {
    test(`prepare and debrief a meeting, ${locale}, ${device}`, async ({ page, login }) => {
      const name = `${locale} ${device}`;
      const expectGood = isLookedAt(locale, device) ? expectAccessible : expectNoSidewaysScroll;
      await page.setViewportSize(viewport);
      const person = await login('ORGANIZER', locale);
      const id = await ownMeeting(name, person);
      const day = await today();

      // Prepare: the date, and what is still missing.
      await page.goto(`/meetings/${id}`);
      await expect(main(page)).toContainText(t.meetingPrepare.missing);
      await expectGood(page);
      await expectNoSidewaysScroll(page);
      await main(page).getByRole('link', { name: t.meetingStep.SCHEDULED }).click();
      await page.getByRole('button', { name: t.meetingMove.SCHEDULED }).click();
      await expect(main(page).getByRole('alert')).toContainText(t.fieldError.REQUIRED);
      await expectGood(page);
      await page.locator('#date').fill(day);
      await page.locator('#startTime').fill('14:30');
      await page.getByRole('button', { name: t.meetingMove.SCHEDULED }).click();
      await expect(page.locator('.done-note')).toContainText(t.done.changed);
      await expect(main(page)).not.toContainText(t.meetingPrepare.missing);

      // A step of one button, undone by one.
      await main(page).locator('.steps-menu > summary').click();
      await expectGood(page);
      await main(page).getByRole('button', { name: t.meetingStep.CONFIRMED }).click();
      await expect(main(page).locator('.record-line')).toContainText(t.meetingStatus.CONFIRMED);
      await page.locator('.done-note').getByRole('button', { name: t.done.undo }).click();
      await expect(main(page).locator('.record-line')).toContainText(t.meetingStatus.SCHEDULED);

      // The brief.
      await main(page).getByRole('link', { name: t.meetingStep.brief, exact: true }).click();
      await expect(main(page)).toContainText(titled(locale, 'Earlier answer', name));
      await expect(main(page)).toContainText(person.name);
      await expect(page.getByRole('button', { name: t.brief.print })).toBeVisible();
      await expectGood(page);
      await expectNoSidewaysScroll(page);
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(sheet.match(/\/Type\s*\/Page\b/g), 'it fits on one page').toHaveLength(1);

      // The debrief, first with something missing.
      await page.goto(`/meetings/${id}/debrief`);
      await expectGood(page);
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: t.debrief.everybody }).click();
      const answers = page.getByRole('group', { name: titled(locale, 'First ask', name) });
      await answers.getByRole('radio', { name: t.askOutcome.WILL_CONSIDER, exact: true }).check();
      await page.getByLabel(t.debrief.theirWords, { exact: true }).first().fill('Said so');
      await page.getByLabel(t.debrief.whatPromised, { exact: true }).fill('Promised so');
      await page.getByLabel(t.debrief.whoPromised, { exact: true }).selectOption({ label: titled(locale, 'Staffer', name) });
      await page.getByLabel(t.debrief.whatToDo, { exact: true }).fill('To be done so');
      await page.getByLabel(t.debrief.noteText, { exact: true }).fill('Noted so');
      await page.getByLabel(t.debrief.noteFor).selectOption('ORGANISATION');
      await page.getByRole('button', { name: t.debrief.save }).click();
      const summary = main(page).getByRole('alert');
      await expect(summary).toBeFocused();
      await expect(summary).toContainText(
        `${t.debrief.task.replace('{number}', '1')} · ${t.debriefField.dueOn}: ${t.fieldError.REQUIRED}`,
      );
      await expectGood(page);
      await expect(page.getByLabel(t.debrief.noteText, { exact: true })).toHaveValue('Noted so');
      await page.getByLabel(t.debrief.byWhen, { exact: true }).fill('2099-12-01');
      await page.getByRole('button', { name: t.debrief.save }).dblclick();

      // All of it stands on the meeting's page, once.
      await expect(page.locator('.done-note')).toContainText(t.done.changed);
      await expect(page).toHaveURL(`/meetings/${id}`);
      await expect(main(page).locator('.record-line')).toContainText(t.meetingStatus.HELD);
      for (const said of ['Said so', 'Promised so', 'Noted so']) await expect(main(page).getByText(said)).toHaveCount(1);
      // The buttons of a task name it too, for who does not see the row.
      await expect(main(page).getByRole('link', { name: 'To be done so', exact: true })).toHaveCount(1);
      await expect(page.getByRole('region', { name: t.meeting.people })).toContainText(t.attended.YES);
      await expectGood(page);

      // A second time it goes on from the first.
      await main(page).getByRole('link', { name: t.meetingStep.debriefAgain }).click();
      await expect(page.getByLabel(t.debrief.theirWords, { exact: true }).first()).toHaveValue('Said so');
      await expect(page.getByLabel(t.debrief.whatPromised, { exact: true })).toHaveValue('Promised so');

      // And the next visit begins as a copy.
      await page.goto(`/meetings/${id}`);
      await main(page).locator('.steps-menu > summary').click();
      await main(page).getByRole('link', { name: t.meetingStep.duplicate }).click();
      await expect(page.locator(`#title${own(locale)}`)).toHaveValue(titled(locale, 'Visit', name));
      await expect(page.locator('#date')).toHaveValue('');
      await expect(main(page)).toContainText(titled(locale, 'Staffer', name));
    });
  }

  test(`a debrief that is left goes on where it was, ${locale}`, async ({ page, login }) => {
    await page.setViewportSize(PHONE);
    const id = await ownMeeting(`left ${locale}`, await login('ORGANIZER', locale));
    await page.goto(`/meetings/${id}/debrief`);
    await page.getByLabel(t.debrief.noteText, { exact: true }).fill('Half a thought');
    await expect(main(page)).toContainText(t.recordForm.draftKept);
    await page.goto('/');
    await page.goto(`/meetings/${id}/debrief`);
    await expect(page.getByLabel(t.debrief.noteText, { exact: true })).toHaveValue('Half a thought');
    await expectAccessible(page);
    await page.getByRole('button', { name: t.recordForm.draftDiscard }).click();
    await expect(page.getByLabel(t.debrief.noteText, { exact: true })).toHaveValue('');
  });

  test(`a meeting that is put off keeps when it was to be, ${locale}`, async ({ page, login }) => {
    const id = await ownMeeting(`off ${locale}`, await login('ORGANIZER', locale));
    await page.goto(`/meetings/${id}/status?to=SCHEDULED`);
    await page.locator('#date').fill('2098-05-02');
    await page.getByRole('button', { name: t.meetingMove.SCHEDULED }).click();
    await main(page).locator('.steps-menu > summary').click();
    await main(page).getByRole('link', { name: t.meetingStep.RESCHEDULED }).click();
    await page.locator('#date').fill('2098-06-03');
    await page.locator(`#statusNote${own(locale)}`).fill('A vote was called');
    await page.getByRole('button', { name: t.meetingMove.RESCHEDULED }).click();
    const details = page.getByRole('region', { name: t.meeting.details });
    await expect(details.locator('.former-dates')).toContainText('A vote was called');
    await expect(details.locator('time').first()).toHaveAttribute('datetime', '2098-06-03');
    await expect(details.locator('.former-dates time')).toHaveAttribute('datetime', '2098-05-02');
    await expectAccessible(page);
  });

  for (const [device, viewport] of DEVICES) {
    test(`two people edit one meeting, ${locale}, ${device}`, async ({ page, login, browser, baseURL }) => {
      const looksRight = isLookedAt(locale, device) ? expectAccessible : expectNoSidewaysScroll;
      await page.setViewportSize(viewport);
      const id = await ownMeeting(`two ${locale} ${device}`, await login('ORGANIZER', locale));
      await page.goto(`/meetings/${id}/edit`);
      await page.locator('#placeEn').fill('Your place');
      await page.locator('#titleEn').fill('Only you wrote this');

      const context = await browser.newContext({ baseURL });
      const other = await signedInPerson('ADMIN');
      await context.addCookies([{ ...other.cookie, url: baseURL as string }]);
      await setLocale(context, baseURL as string, locale);
      const theirs = await context.newPage();
      await theirs.goto(`/meetings/${id}/edit`);
      await theirs.locator('#placeEn').fill('Their place');
      await theirs.locator('#titleAr').fill('Only they wrote this');
      await theirs.getByRole('button', { name: t.recordForm.save, exact: true }).click();
      await expect(theirs.locator('.done-note')).toBeVisible();
      await context.close();

      const save = page.getByRole('button', { name: t.recordForm.save, exact: true });
      await save.click();
      const conflict = page.getByRole('region', { name: t.recordForm.conflictHeading });
      await expect(conflict).toContainText('Their place');
      await expect(conflict).toContainText('Your place');
      await expect(conflict).not.toContainText('Only');
      await looksRight(page);
      await expect(page.locator('#placeEn')).toHaveValue('Your place');
      await expect(page.locator('#titleAr')).toHaveValue('Only they wrote this');
      await expect(page.locator('#titleEn')).toHaveValue('Only you wrote this');
      await conflict.getByRole('button', { name: t.recordForm.takeTheirs }).click();
      await expect(page.locator('#placeEn')).toHaveValue('Their place');
      await save.click();
      await expect(page.locator('.done-note')).toContainText(t.done.changed);
      const [row] = await query('SELECT place_en, title_ar, title_en, version FROM meeting WHERE id = $1', [id]);
      expect(row).toEqual({
        place_en: 'Their place',
        title_ar: 'Only they wrote this',
        title_en: 'Only you wrote this',
        version: 3,
      });
    });
  }

  test(`two people debrief one meeting, ${locale}`, async ({ page, login, browser, baseURL }) => {
    const name = `both ${locale}`;
    const id = await ownMeeting(name, await login('ORGANIZER', locale));
    const answer = (on: Page, outcome: 'AGREED' | 'DECLINED') =>
      on
        .getByRole('group', { name: titled(locale, 'First ask', name) })
        .getByRole('radio', { name: t.askOutcome[outcome], exact: true })
        .check();
    await page.goto(`/meetings/${id}/debrief`);
    await answer(page, 'AGREED');
    await page.getByLabel(t.debrief.noteText, { exact: true }).fill('What you noted');

    const context = await browser.newContext({ baseURL });
    const other = await signedInPerson('ORGANIZER');
    await context.addCookies([{ ...other.cookie, url: baseURL as string }]);
    await setLocale(context, baseURL as string, locale);
    const theirs = await context.newPage();
    await theirs.goto(`/meetings/${id}/debrief`);
    await answer(theirs, 'DECLINED');
    await theirs.getByLabel(t.debrief.theirWords, { exact: true }).first().fill('What they heard');
    await theirs.getByRole('button', { name: t.debrief.save }).click();
    await expect(theirs.locator('.done-note')).toBeVisible();
    await context.close();

    await page.getByRole('button', { name: t.debrief.save }).click();
    const conflict = page.getByRole('region', { name: t.recordForm.conflictHeading });
    await expect(conflict).toContainText(t.askOutcome.DECLINED);
    await expectAccessible(page);
    await expect(page.getByLabel(t.debrief.theirWords, { exact: true }).first()).toHaveValue('What they heard');
    await expect(page.getByLabel(t.debrief.noteText, { exact: true })).toHaveValue('What you noted');
    await conflict.getByRole('button', { name: t.recordForm.takeTheirs }).click();
    await page.getByRole('button', { name: t.debrief.save }).click();
    await expect(page.locator('.done-note')).toContainText(t.done.changed);
    const rows = await query('SELECT outcome, text_en, text_ar FROM response WHERE meeting_id = $1', [id]);
    expect(rows).toEqual([
      {
        outcome: 'DECLINED',
        text_en: locale === 'en' ? 'What they heard' : null,
        text_ar: locale === 'ar' ? 'What they heard' : null,
      },
    ]);
    expect(await query('SELECT 1 FROM note WHERE meeting_id = $1', [id])).toHaveLength(1);
  });
}
