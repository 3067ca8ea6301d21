import 'server-only';
import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Locale } from '@/lib/domain/auth/roles';
import type { Review } from '@/lib/domain/review/view';
import type { Both } from '@/lib/domain/shared/both';
import type { Provenance } from '@/lib/domain/source/citation';
import { formatDate, formatInstant } from '@/lib/i18n/format';
import { directionOf } from '@/lib/i18n/locale';
import { plainText } from '@/lib/i18n/text';
import { campaignSection } from './document-campaign';
import { documentParts } from './document-parts';
import { documentWords, type Say } from './document-words';

export interface DocumentInput {
  review: Review;
  provenance: Provenance;
  locale: Locale;
  workspaceName: Both;
  /** `YYYY-MM-DD`. */
  today: string;
  timeZone: string;
  say: Say;
  /** The year's first sentence, its counts in words. */
  prose: (counts: Readonly<Record<'meetings' | 'letters' | 'adopted' | 'raised' | 'commitments', string>>) => string;
}

/** The columns of the campaigns at a glance, with their widths in percent. */
const GLANCE = [
  ['campaign', 32],
  ['asBegan', 14],
  ['asEnded', 20],
  ['meetings', 8],
  ['lettersColumn', 8],
  ['asksColumn', 8],
  ['commitmentsColumn', 10],
] as const;

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 100 } },
});

/** The same review as the page shows, as a document for a word processor: its own headings, notes and page numbers. */
export async function reviewDocument(input: DocumentInput): Promise<Uint8Array<ArrayBuffer>> {
  const { review, provenance, locale, workspaceName, today, timeZone, say } = input;
  const parts = documentParts(locale, provenance);
  const { text, hint, heading, item, table, marks, link, run, both } = parts;
  const words = documentWords(locale, say, today);
  const year = String(review.year);
  const title = say('review.of', { year });
  const made = say('review.madeOn', { date: formatDate({ on: today, precision: 'DAY' }, locale) });
  const isRtl = directionOf(locale) === 'rtl';
  const { held } = review;
  const counts = {
    meetings: say('review.meetingCount', { count: held.meetings }),
    letters: say('review.letterCount', { count: held.letters }),
    adopted: say('review.adoptedCount', { count: held.asksAdopted }),
    raised: say('review.raisedCount', { count: held.asksRaised }),
    commitments: say('review.commitmentCount', { count: held.commitments }),
  };
  const contents: [to: string, title: string | Both][] = [
    ['summary', say('review.summary')],
    ['meetings', say('review.meetings')],
    ['letters', say('review.letters')],
    ['campaigns', say('review.campaigns')],
    ...review.campaigns.map(({ campaign }): [string, Both] => [campaign.id, campaign.title]),
    ['next', say('review.next', { year: String(review.year + 1) })],
    ['notes', say('cite.heading')],
  ];

  const children = [
    new Paragraph({ bidirectional: isRtl, spacing: { before: 4200, after: 200 }, children: both(workspaceName, { size: 32 }) }),
    new Paragraph({ bidirectional: isRtl, spacing: { after: 200 }, children: [run(title, { bold: true, size: 64 })] }),
    hint(made),
    heading(1, say('review.contents'), { breaks: true }),
    ...contents.map(([to, name]) => text([[link(to, typeof name === 'string' ? [run(name)] : both(name))]])),

    heading(1, say('review.summary'), { id: 'summary', breaks: true }),
    text([input.prose(counts), ' ', say('review.proseReported', { count: review.reported.length })]),
    heading(2, say('review.reported')),
    table(
      [
        [say('review.reported'), 22],
        [say('review.figure'), 40],
        [say('review.inRecord'), 38],
      ],
      review.reported.map((figure) => [
        [run(words.figure(figure), { bold: true })],
        [figure.title, marks(figure.id)],
        [words.names([...figure.meetings, ...figure.letters].map((one) => one.title)) || say('review.notEntered')],
      ]),
    ),
    heading(2, say('review.inRecord')),
    ...Object.values(counts).map((count) => item(count)),
    item(say('review.signatureCount', { count: held.signatures })),
    item(say('review.keptCount', { count: held.kept })),
    item(say('review.brokenCount', { count: held.broken })),
    item(say('review.statusCount', { count: held.statuses })),
    item(say('review.positionCount', { count: held.positions })),
    heading(2, say('review.glance')),
    table(
      GLANCE.map(([key, width]) => [say(`review.${key}`), width]),
      review.campaigns.map((told) => [
        [[link(told.campaign.id, both(told.campaign.title))]],
        [words.status(told.before)],
        [words.status(told.after), marks(...told.changes.map(({ id }) => id))],
        [String(told.meetings.filter(({ status }) => status === 'HELD').length)],
        [String(told.letters.length)],
        [String(told.asks.length)],
        [String(told.commitments.length)],
      ]),
    ),

    heading(1, say('review.meetings'), { id: 'meetings', breaks: true }),
    ...held.kinds.map(({ code, count }) => item(`${say('common.colon', { label: say(`meetingKind.${code}`) })} ${count}`)),
    hint(say('review.heldOnly')),
    ...held.levels.map(({ code, count }) => item(`${say('common.colon', { label: say(`meetingLevel.${code}`) })} ${count}`)),
    hint(say('review.levelNote')),
    ...review.meetings.flatMap((meeting) =>
      words.meeting(meeting).map((line, i) => (i ? hint(...line) : text([...line, marks(meeting.id)]))),
    ),
    heading(1, say('review.letters'), { id: 'letters' }),
    ...review.letters.flatMap((letter) =>
      words.letter(letter).map((line, i) => (i ? hint(...line) : text([...line, marks(letter.id)]))),
    ),

    heading(1, say('review.campaigns'), { id: 'campaigns', breaks: true }),
    ...review.campaigns.flatMap((told) => campaignSection({ year: review.year, told, parts, words, say })),
    ...(review.quiet.length > 0
      ? [heading(2, say('review.quiet')), ...review.quiet.map((campaign) => item(campaign.title))]
      : []),

    heading(1, say('review.next', { year: String(review.year + 1) }), { id: 'next', breaks: true }),
    ...(review.next
      ? [
          hint(
            review.next.ranked
              ? say('review.ranked', {
                  who: review.next.ranked.by ?? '',
                  when: formatInstant(review.next.ranked.at, locale, timeZone),
                })
              : say('review.mention'),
          ),
          ...review.next.items.map((one, i) =>
            text([`${i + 1}. `, one.ask?.title ?? one.campaign.title, marks(one.id), ' — ', one.campaign.title]),
          ),
        ]
      : [text([say('review.noNext', { year: String(review.year + 1) })])]),

    heading(1, say('cite.heading'), { id: 'notes', breaks: true }),
    ...provenance.paragraphs.map(({ source, paragraph, gist, sourceTitle }) =>
      text([
        [parts.anchor(`note-${source}:${paragraph}`, [new TextRun({ text: `[${source}:${paragraph}]`, bold: true })])],
        ' ',
        gist,
        ' — ',
        sourceTitle,
      ]),
    ),
  ];

  const line = (...pieces: TextRun[]) => new Paragraph({ bidirectional: isRtl, children: pieces });
  const quiet = { color: '555555', size: 17 };
  const counted = say('review.pageOf', { page: '<page>', pages: '<pages>' }).split(/(<pages?>)/);
  const file = new Document({
    title,
    creator: plainText(workspaceName, locale),
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: 'en-GB', bidirectional: 'ar-SY' } } },
        heading1: headingStyle(34, 300),
        heading2: headingStyle(26, 320),
        heading3: headingStyle(21, 160),
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 12_240, height: 15_840 }, margin: { top: 1300, bottom: 1150, left: 1100, right: 1100 } },
        },
        headers: {
          default: new Header({ children: [line(...(both(workspaceName, quiet) as TextRun[]), run(` · ${title}`, quiet))] }),
          first: new Header({ children: [] }),
        },
        footers: {
          default: new Footer({
            children: [
              line(
                ...counted.map((piece) =>
                  piece === '<page>' || piece === '<pages>'
                    ? new TextRun({ ...quiet, children: [piece === '<page>' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES] })
                    : run(piece, quiet),
                ),
              ),
            ],
          }),
          first: new Footer({ children: [] }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
