import { makeRecords } from '@/tests/factories/records';
import { withDatabase } from './fixtures/people';
import { DESKTOP, expect, expectAccessible, expectNoSidewaysScroll, LOCALES, MESSAGES, PHONE, test } from './fixtures/test';

// Before visiting an office: who it is, what any of our organisations had with it, and who else is about to go.

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A Member without a floor vote, with an office, a staffer, and visits of two organisations in one week. */
const makeOffice = () =>
  withDatabase((client) =>
    makeRecords(client, async (make) => {
      const member = await make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en: 'Member A', name_ar: 'العضو أ' });
      await make('congress_term', {
        contact_id: member,
        state: 'GU',
        district: 0,
        starts_on: inDays(-300),
        ends_on: inDays(300),
      });
      const office = await make('office', { kind: 'MEMBER', name_en: null, contact_id: member, phone: '202-555-0100' });
      const staffer = await make('contact', { kind: 'STAFFER', name_en: 'Staffer A' });
      await make('post', {
        contact_id: staffer,
        office_id: office,
        title_en: 'Aide',
        starts_on: '2024-01-01',
        start_precision: 'YEAR',
      });
      for (const [name, days] of [
        ['Organisation A', 20],
        ['Organisation B', 24],
      ] as const) {
        const organisation = await make('organisation', { name_en: name });
        const meeting = await make('meeting', {
          title_en: `Visit of ${name}`,
          status: 'SCHEDULED',
          starts_on: inDays(days),
          organisation_id: organisation,
        });
        await make('meeting_office', { meeting_id: meeting, office_id: office });
      }
      const held = await make('meeting', { title_en: 'With the staffer', starts_on: '2024-05-02' });
      await make('meeting_participant', { meeting_id: held, contact_id: staffer });
      return { member, office };
    }),
  );

for (const locale of LOCALES) {
  test(`from a Member to everything we had with their office, ${locale}`, async ({ page, login }) => {
    const { seat, office: words, memberTitle, usState } = MESSAGES[locale];
    const { member, office } = await makeOffice();
    await page.setViewportSize(PHONE);
    await login('VIEWER', locale);

    await page.goto(`/contacts/${member}`);
    await expect(page.getByText(memberTitle.DELEGATE).first()).toBeVisible();
    await expect(page.getByText(usState.GU).first()).toBeVisible();
    await expect(page.getByText(seat.noFloorVote).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '202-555-0100' })).toHaveAttribute('href', 'tel:2025550100');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.getByRole('link', { name: seat.office }).click();
    await expect(page).toHaveURL(new RegExp(`/offices/${office}$`));
    const warning = page.locator('.note', { hasText: words.crowded });
    await expect(warning.getByRole('listitem')).toHaveCount(2);
    await expect(page.getByRole('link', { name: 'With the staffer' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Staffer A' })).toBeVisible();
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await warning.getByRole('link', { name: 'Visit of Organisation A' }).click();
    await expect(page).toHaveURL(/\/meetings\//);
  });
}
