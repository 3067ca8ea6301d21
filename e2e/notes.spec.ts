import { makeRecords } from '@/tests/factories/records';
import { signedInPerson, withDatabase } from './fixtures/people';
import { DESKTOP, expect, expectAccessible, LOCALES, MESSAGES, PHONE, test } from './fixtures/test';

// A note beside a record: written in one form, kept to an organisation, put away and back.

const makeContact = () => withDatabase((client) => makeRecords(client, (make) => make('contact', { name_en: 'Staffer A' })));

for (const locale of LOCALES) {
  const t = MESSAGES[locale];
  test(`a note for one's own organisation, ${locale}`, async ({ page, login, browser, baseURL }) => {
    const contact = await makeContact();
    await page.setViewportSize(locale === 'ar' ? PHONE : DESKTOP);
    await login('CONTRIBUTOR', locale);
    await page.goto(`/contacts/${contact}`);
    const panel = page.locator('section.panel', { has: page.locator('#notes') });
    await panel.getByRole('button', { name: t.notes.add }).click();
    await expect(panel.locator('.summary')).toBeFocused();
    await expectAccessible(page);

    await panel.getByLabel(t.notes.text).fill('Prefers a call in the morning');
    await panel.getByLabel(t.notes.visibility).selectOption('ORGANISATION');
    await panel.getByRole('button', { name: t.notes.add }).click();
    const note = panel.getByRole('listitem').filter({ hasText: 'Prefers a call in the morning' });
    await expect(note).toContainText(t.notes.private);
    await expect(panel.getByLabel(t.notes.text)).toHaveValue('');
    await expectAccessible(page);

    const stranger = await signedInPerson('ADMIN', 'CCJFD');
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    await context.addCookies([{ ...stranger.cookie, url: baseURL as string }]);
    const theirs = await context.newPage();
    await theirs.goto(`/contacts/${contact}`);
    await expect(theirs.getByText('Staffer A').first()).toBeVisible();
    await expect(theirs.getByText('Prefers a call')).toHaveCount(0);
    await context.close();

    await note.getByRole('button', { name: t.notes.archive }).click();
    await expect(note).toHaveCount(0);
    await page.getByRole('status').getByRole('button', { name: t.done.undo }).click();
    await expect(note).toBeVisible();
  });
}
