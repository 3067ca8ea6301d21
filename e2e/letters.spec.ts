import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { makeRecords } from '@/tests/factories/records';
import { query, signedInPerson, withDatabase } from './fixtures/people';
import {
  DEVICES,
  expect,
  expectAccessible,
  expectAlive,
  expectNoSidewaysScroll,
  isLookedAt,
  LOCALES,
  type Locale,
  MESSAGES,
  setLocale,
  test,
} from './fixtures/test';

// Letters from draft to answer. Each test has a letter, organisations and a recipient of its own.

interface Own {
  /** What every name of this test ends in. */
  mark: string;
  organisations: string[];
  twin: string;
  recipient: string;
}

/** Two organisations to sign, one of them again in another spelling, and somebody to write to. */
const ownParties = (): Promise<Own> =>
  withDatabase((client) =>
    makeRecords(client, async (make) => {
      const mark = randomUUID().slice(0, 6);
      const named = (name: string) => ({ name_en: `${name} ${mark}`, name_ar: `${name} (${mark})` });
      const organisations = [`First council ${mark}`, `Second council ${mark}`];
      await make('organisation', { ...named('First council'), name_ar: `المجلس السوري الأول ${mark}` });
      await make('organisation', named('Second council'));
      await make('organisation', { name_en: null, name_ar: `مجلس سوري أول ${mark}` });
      await make('contact', { ...named('Secretary'), kind: 'OFFICIAL' });
      return { mark, organisations, twin: `مجلس سوري أول ${mark}`, recipient: `Secretary ${mark}` };
    }),
  );

/** Chooses records by their name; what it ends in tells them from those of other tests in either language. */
async function choose(page: Page, id: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page.locator(`#${id}`).fill(name);
    await page
      .getByRole('option')
      .filter({ hasText: name.split(' ').at(-1) as string })
      .first()
      .click();
  }
}

/** Takes a step that stands behind the button for more. */
async function takeStep(page: Page, locale: Locale, name: string): Promise<void> {
  await page.getByText(MESSAGES[locale].recordForm.more, { exact: true }).click();
  await page.locator('.steps-panel').getByText(name, { exact: true }).click();
}

const expectGood = async (page: Page): Promise<void> => {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};

for (const locale of LOCALES) {
  for (const [device, viewport] of DEVICES) {
    test(`run a sign-on letter from draft to answered, ${locale}, ${device}`, async ({ page, login }) => {
      const t = MESSAGES[locale];
      const looksRight = isLookedAt(locale, device) ? expectGood : expectNoSidewaysScroll;
      const own = await ownParties();
      await page.setViewportSize(viewport);
      await login('ORGANIZER', locale);

      // Drafted, in both languages.
      await page.goto('/letters');
      await page.getByRole('link', { name: t.newRecord.letter }).click();
      await page.locator('#subjectEn').fill(`A lasting answer ${own.mark}`);
      await page.locator('#subjectAr').fill(`حل دائم ${own.mark}`);
      await choose(page, 'recipients', own.recipient);
      await page.locator('#targetSignatures').fill('2');
      await page.locator('#deadline').fill('2099-12-31');
      await page.getByRole('button', { name: t.recordForm.save }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(own.mark);
      await looksRight(page);
      const letter = new URL(page.url()).pathname;

      await page.getByRole('link', { name: t.letterStep.write }).first().click();
      await page.getByRole('button', { name: t.letterText.save }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
      await looksRight(page);
      await page.locator('#bodyEn').fill('Dear Secretary,\n\nWe ask for a lasting answer.');
      await page.locator('#bodyAr').fill('معالي الوزير،\n\nنطلب حلًّا دائمًا.');
      await expect(page.getByText(t.recordForm.draftKept)).toBeVisible();
      await page.getByRole('button', { name: t.letterText.save }).click();
      await expect(page).toHaveURL(letter);

      // Opened, and organisations asked: none of them twice.
      await page.getByRole('button', { name: t.letterStep.OPEN_FOR_SIGNATURE }).click();
      await page.getByRole('link', { name: t.letterStep.invite }).first().click();
      await expect(page).toHaveURL(`${letter}/invite`);
      await choose(page, 'signatories', ...own.organisations);
      await page.getByRole('button', { name: t.letterStep.inviteDo }).click();
      await expect(page).toHaveURL(letter);
      await expect(page.locator('.sign-t tbody tr')).toHaveCount(2);
      await looksRight(page);
      await page.goto(`${letter}/invite`);
      await choose(page, 'signatories', own.twin);
      await page.getByRole('button', { name: t.letterStep.inviteDo }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText(own.twin);
      await looksRight(page);

      // One signs, under its official name; the other is reminded.
      await page.goto(letter);
      await page
        .locator('.sign-t tbody tr')
        .filter({ hasText: own.mark })
        .first()
        .getByRole('link', { name: t.letterSigning.change })
        .click();
      await page.locator('#status').selectOption('SIGNED');
      await page.getByRole('button', { name: t.letterSigning.save }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText(t.recordField.letter_signerName);
      await looksRight(page);
      await page.locator('#signerName').fill('The director');
      await page.locator('#officialNameEn').fill(`Official name ${own.mark}`);
      await page.locator('#officialNameAr').fill(`الاسم الرسمي ${own.mark}`);
      await page.getByRole('button', { name: t.letterSigning.save }).click();
      await expect(page.locator('.big').first()).toHaveText(/1.*2/);
      await page.goto(`${letter}/reminders`);
      await expect(page.locator('.remind-t tbody tr')).toHaveCount(1);
      await expect(page.getByRole('link', { name: t.letterReminders.write })).toHaveAttribute('href', /^mailto:\?subject=/);
      await page.getByRole('button', { name: t.letterReminders.mark }).click();
      await expect(page.getByText(t.letterReminders.never)).toHaveCount(0);
      await looksRight(page);

      // On paper, in both languages whatever the reader's.
      for (const [language, direction, official] of [
        ['ar', 'rtl', 'الاسم الرسمي'],
        ['en', 'ltr', 'Official name'],
      ] as const) {
        await page.goto(`${letter}/print?lang=${language}`);
        const paper = page.getByRole('article');
        await expect(paper).toHaveAttribute('lang', language);
        await expect(paper).toHaveAttribute('dir', direction);
        await expect(paper).toContainText(`${official} ${own.mark}`);
        await expect(paper).toContainText('The director');
        await looksRight(page);
      }
      await page.goto(`${letter}/print?lang=${locale}&sheet=progress`);
      await expect(page.getByRole('article').locator('tbody tr')).toHaveCount(2);
      await looksRight(page);

      // Closed, sent, answered.
      await page.goto(letter);
      await takeStep(page, locale, t.letterStep.SIGNING_CLOSED);
      await page.getByRole('link', { name: t.letterStep.send }).click();
      await page.locator('#sent').fill('2199');
      await page.getByRole('button', { name: t.letterStep.sendDo }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText(t.fieldError.IN_THE_FUTURE);
      await looksRight(page);
      await page.locator('#sent').fill('2026-11-20');
      await page.locator('#sentVia').selectOption('BY_HAND');
      await page.getByRole('button', { name: t.letterStep.sendDo }).click();
      await expect(page).toHaveURL(letter);
      await page.getByRole('link', { name: t.letterStep.answer }).click();
      await page.getByRole('button', { name: t.letterStep.answerDo }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText(t.fieldError.REQUIRED);
      await looksRight(page);
      await page.locator('#answered').fill('2026-11');
      await page.locator('#textEn').fill(`They will look into it ${own.mark}`);
      await page.locator('#textAr').fill(`سينظرون في الأمر ${own.mark}`);
      await page.getByRole('button', { name: t.letterStep.answerDo }).click();
      await expect(page.getByRole('region', { name: t.letter.responses })).toContainText(own.mark);
      await expect(page.locator('.record-line')).toContainText(t.letterStatus.ANSWERED);
      await looksRight(page);

      // All of it is told, and the list counts the signature.
      await page.goto(`${letter}/history`);
      await expect(page.getByRole('main')).toContainText(t.letterStatus.ANSWERED);
      await expect(page.getByRole('main')).toContainText(t.signatoryStatus.SIGNED);
      await looksRight(page);
      await page.goto('/letters');
      await expect(page.getByRole('row').filter({ hasText: own.mark })).toContainText(/1.*2/);
      const [row] = await query<{ status: string; frozen: string }>(
        `SELECT status, (SELECT count(*) FROM letter_version v WHERE v.letter_id = l.id AND v.frozen_at IS NOT NULL) AS frozen
         FROM letter l WHERE l.id = $1`,
        [letter.split('/').at(-1)],
      );
      expect(row).toEqual({ status: 'ANSWERED', frozen: '1' });
    });
  }
}

/** What the button says that writes a new version. */
const saveAs = (locale: Locale): string => (MESSAGES[locale].letterText.saveAs.split('{')[0] as string).trim();

/** A letter of the coalition in the database, with its text; returns its path. */
const ownLetter = (letter: Record<string, unknown>, signatories: { name: string; status: string }[] = []): Promise<string> =>
  withDatabase(async (client) => {
    const { rows } = await client.query(`SELECT id FROM organisation WHERE short_name = 'ACS'`);
    return makeRecords(client, async (make) => {
      const id = await make('letter', {
        status: 'DRAFT',
        lane: 'ORGANISATION',
        sent_on: null,
        sent_precision: 'UNKNOWN',
        sent_basis: 'NOT_STATED',
        signatories_stated: true,
        ...letter,
      });
      await make('letter_version', {
        letter_id: id,
        body_en: 'We ask you to act.',
        body_ar: 'نطلب منكم العمل.',
        frozen_at: new Date(),
      });
      for (const { name, status } of signatories) {
        const contact = await make('contact', { kind: 'MEMBER_OF_CONGRESS', name_en: name });
        await make('letter_signatory', { letter_id: id, contact_id: contact, status, asked_by_id: rows[0].id });
      }
      return `/letters/${id}`;
    });
  });

for (const locale of LOCALES) {
  test(`two people write one text: the second sees what changed and loses nothing, ${locale}`, async ({
    page,
    login,
    browser,
    baseURL,
  }) => {
    const t = MESSAGES[locale];
    const letter = await ownLetter({ subject_en: `Two writers ${locale}` });
    await login('ORGANIZER', locale);
    await page.goto(`${letter}/text`);
    await expectAlive(page.locator('#bodyEn'));
    await page.locator('#bodyEn').fill('We ask you to act now.');
    await page.locator('#bodyAr').fill('نطلب منكم الإسراع.');

    const other = await signedInPerson('ADMIN');
    const theirs = await browser.newContext({ baseURL });
    await theirs.addCookies([{ ...other.cookie, url: baseURL as string }]);
    await setLocale(theirs, baseURL as string, 'en');
    const theirPage = await theirs.newPage();
    await theirPage.goto(`${letter}/text`);
    await expectAlive(theirPage.locator('#bodyEn'));
    await theirPage.locator('#bodyEn').fill('We urge you to act.');
    await theirPage.getByRole('button', { name: saveAs('en') }).click();
    await expect(theirPage).toHaveURL(letter);
    await theirs.close();

    await page.getByRole('button', { name: saveAs(locale) }).click();
    const conflict = page.getByRole('region', { name: t.recordForm.conflictHeading });
    await expect(conflict).toContainText(other.name);
    await expect(conflict.locator('del').first()).toContainText('urge');
    await expect(conflict.locator('ins').first()).toContainText('ask');
    // What only you changed needs no choice.
    await expect(page.locator('#bodyAr')).toHaveValue('نطلب منكم الإسراع.');
    await expect(page.locator('#bodyEn')).toHaveValue('We ask you to act now.');
    await expectAccessible(page);
    await conflict.getByRole('button', { name: t.recordForm.takeTheirs }).click();
    await expect(page.locator('#bodyEn')).toHaveValue('We urge you to act.');
    await page.getByRole('button', { name: t.letterText.save }).click();
    await expect(page).toHaveURL(letter);

    await page.getByRole('link', { name: t.letterText.versions }).click();
    await expect(page.locator('.rows > li')).toHaveCount(2);
    await expect(page.locator('.differences').first()).toBeVisible();
    await expectGood(page);
  });
}

test('an unsaved text waits for its writer', async ({ page, login }) => {
  const t = MESSAGES.en;
  const letter = await ownLetter({ subject_en: 'An unsaved text' });
  await login('ORGANIZER', 'en');
  await page.goto(`${letter}/text`);
  await expectAlive(page.locator('#bodyEn'));
  await page.locator('#bodyEn').fill('Half a sentence');
  await expect(page.getByText(t.recordForm.draftKept)).toBeVisible();
  await page.goto(`${letter}/text`);
  await expect(page.locator('#bodyEn')).toHaveValue('Half a sentence');
  await expectAccessible(page);
  await page.getByRole('button', { name: t.recordForm.draftDiscard }).click();
  await expect(page.locator('#bodyEn')).toHaveValue('We ask you to act.');
});

test('a contributor signs for their own organisation, and sees no office that only another asked', async ({ page, login }) => {
  const t = MESSAGES.ar;
  const mark = `Asked office ${randomUUID().slice(0, 6)}`;
  const open = await ownLetter({ subject_en: 'Open to join', status: 'OPEN_FOR_SIGNATURE' });
  const members = await ownLetter({ subject_en: 'Dear Colleague', status: 'OPEN_FOR_SIGNATURE', lane: 'MEMBER' }, [
    { name: mark, status: 'APPROVED' },
  ]);
  await login('CONTRIBUTOR', 'ar', 'SAC');
  await page.goto(open);
  await page.getByRole('link', { name: t.letterSigning.signFor.replace('{organisation}', 'SAC') }).click();
  await page.locator('#signerName').fill('The director');
  await expectAccessible(page);
  await page.getByRole('button', { name: t.letterSigning.save }).click();
  await expect(page.locator('.sign-t tbody tr')).toHaveCount(1);
  await expect(page.getByRole('link', { name: t.letterStep.invite })).toHaveCount(0);

  for (const path of [members, `${members}/versions`, `${members}/history`, '/letters', '/']) {
    await page.goto(path);
    await expect(page.getByRole('main')).not.toContainText(mark);
  }
  await page.goto(members);
  await expect(page.getByText(t.letterSigning.noSignature)).toBeVisible();
  await page.goto(`${members}/reminders`);
  await expect(page.getByText(t.letterText.mayNot)).toBeVisible();
  expect((await page.goto(`${members}/print?lang=ar&sheet=progress`))?.status()).toBe(404);
});

test('a letter that went out before is recorded as sent, withdrawn ones are taken up again', async ({ page, login }) => {
  const t = MESSAGES.en;
  const sent = await ownLetter({ subject_en: 'Sent before' });
  await login('ORGANIZER', 'en');
  await page.goto(sent);
  await takeStep(page, 'en', t.letterStep.send);
  await page.locator('#sent').fill('2024-03');
  await page.getByRole('button', { name: t.letterStep.sendDo }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(t.fieldError.REQUIRED);
  await choose(page, 'recipients', 'Blinken');
  await page.getByRole('button', { name: t.letterStep.sendDo }).click();
  await expect(page.getByRole('region', { name: t.letter.details })).toContainText('March 2024');
  await page.goto(`${sent}/text`);
  await expect(page.getByText(t.error.TEXT_IS_SENT)).toBeVisible();
  await page.goto(`${sent}/withdraw`);
  await expect(page.getByText(t.error.LETTER_IS_SENT)).toBeVisible();

  const other = await ownLetter({ subject_en: 'Withdrawn', status: 'IN_REVIEW' });
  await page.goto(`${other}/answer`);
  await expect(page.getByText(t.error.LETTER_NOT_SENT)).toBeVisible();
  await page.goto(`${other}/withdraw`);
  await page.locator('#reasonEn').fill('Overtaken by events.');
  await expectAccessible(page);
  await page.getByRole('button', { name: t.letterStep.withdrawDo }).click();
  await expect(page.getByText('Overtaken by events.')).toBeVisible();
  await expectGood(page);
  await page.getByRole('button', { name: t.letterStep.resume }).click();
  await expect(page.locator('.record-line')).toContainText(t.letterStatus.DRAFT);
});
