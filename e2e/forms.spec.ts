import { RECORD_NOUNS, slugOf } from '@/lib/domain/record/noun';
import { DESKTOP, expect, expectAccessible, expectNoSidewaysScroll, LOCALES, MESSAGES, PHONE } from './fixtures/test';
import { test } from './fixtures/visits';

// Every record's form, empty and sent: errors by field and in a summary that takes the focus, in both languages and
// both themes.
for (const locale of LOCALES) {
  const t = MESSAGES[locale];
  test.describe(locale, () => {
    test.use({ visitor: { role: 'ORGANIZER', locale } });
    for (const noun of RECORD_NOUNS) {
      test(`the form of a new ${noun} refuses in words`, async ({ page }) => {
        // Arabic on a phone in the light, English on a desktop in the dark: the parts and colours of each form are the same.
        await page.setViewportSize(locale === 'ar' ? PHONE : DESKTOP);
        await page.emulateMedia({ colorScheme: locale === 'ar' ? 'light' : 'dark', reducedMotion: 'reduce' });
        await page.goto(`/new/${slugOf(noun)}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.newRecord[noun]);
        await page.getByRole('button', { name: t.recordForm.save, exact: true }).click();
        const summary = page.locator('.summary');
        await expect(summary).toBeFocused();
        await expect(summary).toContainText(t.error.INVALID_INPUT);
        const first = summary.getByRole('link').first();
        const target = await first.getAttribute('href');
        await expect(page.locator(target as string)).toBeVisible();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}
