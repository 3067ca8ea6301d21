import 'server-only';
import type { Locale } from '@/lib/domain/auth/roles';
import type { CampaignStatus } from '@/lib/domain/campaign/status';
import { shownMeetingStatus } from '@/lib/domain/meeting/status';
import type { LetterOfYear, MeetingOfYear } from '@/lib/domain/review/view';
import type { Both } from '@/lib/domain/shared/both';
import { type Basis, isKnown, type PartialDate } from '@/lib/domain/shared/partial-date';
import type { MetricView } from '@/lib/domain/shared/views';
import { figureText } from '@/lib/i18n/figure';
import { formatDateRange, formatList } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';

/** The words of the language, by key. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** How the lines of a document say what the page says by its looks. A record's first line is its name. */
export function documentWords(locale: Locale, say: Say, today: string) {
  const date = (value: PartialDate, basis: Basis = 'STATED', to: string | null = null): string => {
    if (!isKnown(value)) return say('date.notStated');
    const words = formatDateRange(value, to, locale);
    return basis === 'INFERRED' ? `${words} (${say('date.inferred')})` : words;
  };
  const names = (values: readonly Both[]) =>
    formatList(
      values.map((value) => plainText(value, locale)),
      locale,
    );
  const join = (...pieces: (string | false)[]) => [pieces.filter(Boolean).join(' · ')];
  return {
    date,
    names,
    join,
    figure: (metric: MetricView) => figureText(metric, locale, (exactness, values) => say(`exactness.${exactness}`, values)),
    status: (status: CampaignStatus | null) => (status ? say(`campaignStatus.${status}`) : say('review.notRecorded')),
    meeting: (meeting: MeetingOfYear & { suggested?: boolean }): (string | Both)[][] => [
      [meeting.title],
      join(
        date(meeting.date, meeting.dateBasis, meeting.to),
        say(`meetingKind.${meeting.kind}`),
        meeting.status === 'HELD' && say(`meetingLevel.${meeting.level}`),
        say(`meetingStatus.${shownMeetingStatus(meeting, today)}`),
        meeting.suggested === true && say('review.suggested'),
      ),
    ],
    letter: (letter: LetterOfYear): (string | Both)[][] => [
      [letter.subject],
      join(
        date(letter.sent, letter.sentBasis),
        letter.recipients.length > 0 && say('review.to', { names: names(letter.recipients) }),
        say(`letterStatus.${letter.status}`),
      ),
      join(
        say('review.signatureCount', { count: letter.signed.length }),
        letter.signed.length > 0 && say('review.signedBy', { names: names(letter.signed.map(({ name }) => name)) }),
        plainText(letter.signatoriesNote, locale),
      ),
    ],
  };
}

export type DocumentWords = ReturnType<typeof documentWords>;
