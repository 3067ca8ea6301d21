import 'server-only';
import type { Paragraph, Table } from 'docx';
import { WHIP_GROUPS } from '@/lib/domain/position/ledger';
import { daysOfReview } from '@/lib/domain/review/positions';
import type { CampaignReview } from '@/lib/domain/review/view';
import type { DocumentParts } from './document-parts';
import type { DocumentWords, Say } from './document-words';

interface Section {
  year: number;
  told: CampaignReview;
  parts: DocumentParts;
  words: DocumentWords;
  say: Say;
}

/** What a year brought a campaign, in the order of the page. */
export function campaignSection({ year, told, parts, words, say }: Section): (Paragraph | Table)[] {
  const { text, hint, heading, item, marks } = parts;
  const { campaign, changes, meetings, asks, commitments, letters, milestones, vehicles, recommendations, figures } = told;
  const { goal, summary } = campaign;
  const part = (title: string, lines: (Paragraph | Table)[]) => (lines.length > 0 ? [heading(3, title), ...lines] : []);
  return [
    heading(2, campaign.title, { id: campaign.id }),
    heading(3, say('review.goal')),
    text([goal.en || goal.ar ? goal : summary]),
    ...(goal.en || goal.ar ? [] : [hint(say('review.noGoal'))]),
    ...told.planned.map((one) =>
      item(say('review.plannedFor', { year: String(year) }), ': ', one.ask?.title ?? one.campaign.title, marks(one.id)),
    ),
    heading(3, say('review.status')),
    text([`${say('review.asBegan')}: ${words.status(told.before)} · ${say('review.asEnded')}: ${words.status(told.after)}`]),
    ...changes.flatMap((change) => [
      text([words.status(change.to), ' · ', say('date.asOf', { date: words.date(change.asOf) }), marks(change.id)]),
      hint(change.reason),
    ]),
    ...part(say('review.legislation'), [
      ...vehicles.map((one) => item(one.title, ` · ${say(`stage.${one.stage}`)} · ${words.date(one.stageAsOf)}`, marks(one.id))),
      ...milestones.map((one) =>
        item(one.title, ` · ${say(`milestoneState.${one.state}`)} · ${words.date(one.date, one.dateBasis)}`, marks(one.id)),
      ),
    ]),
    ...part(
      say('review.meetings'),
      meetings.flatMap((meeting) => lines(words.meeting(meeting), meeting.id, parts)),
    ),
    ...part(
      say('review.asks'),
      asks.map((ask) =>
        item(
          ask.title,
          ` · ${[ask.adopted && say('review.adopted'), ask.raised && say('review.raised'), say(`askOutcome.${ask.standing}`)].filter(Boolean).join(' · ')}`,
          marks(ask.id, ...ask.answers.map(({ id }) => id)),
        ),
      ),
    ),
    ...part(
      say('review.commitments'),
      commitments.map((one) =>
        item(one.text, ` · ${say(`commitmentStatus.${one.status}`)} · ${words.date(one.due, one.dueBasis)}`, marks(one.id)),
      ),
    ),
    ...part(
      say('review.letters'),
      letters.flatMap((letter) => lines(words.letter(letter), letter.id, parts)),
    ),
    ...part(say('review.positions'), positions({ year, told, parts, words, say })),
    ...part(
      say('campaign.figures'),
      figures.map((figure) => item(figure.title, `: ${words.figure(figure)}`, marks(figure.id))),
    ),
    ...part(
      say('review.recommended'),
      recommendations.map((one) => item(one.title, ' · ', one.progress, marks(one.id))),
    ),
    ...part(say('review.lessons'), told.lesson ? [text([told.lesson.text])] : []),
  ];
}

/** A record in lines: its name with its marks, then what is said of it. */
const lines = (
  [name, ...more]: ReturnType<DocumentWords['meeting']>,
  id: string,
  { text, hint, marks }: DocumentParts,
): Paragraph[] => [text([...(name ?? []), marks(id)]), ...more.map((line) => hint(...line))];

function positions({ year, told, parts, words, say }: Section): (Paragraph | Table)[] {
  const found = told.positions;
  if (!found) return [parts.hint(say('review.noPositions', { year: String(year) }))];
  const days = daysOfReview(year);
  const on = (day: string) => say('review.on', { date: words.date({ on: day, precision: 'DAY' }) });
  const count = (side: 'start' | 'end', group: string) =>
    String(found[side].groups.find((one) => one.group === group)?.count ?? 0);
  return [
    ...(found.start.total + found.end.total > 0
      ? [
          parts.table(
            [
              [say('review.position'), 40],
              [on(days.start), 30],
              [on(days.end), 30],
            ],
            WHIP_GROUPS.map((group) => [[say(`whipGroup.${group}`)], [count('start', group)], [count('end', group)]]),
          ),
        ]
      : []),
    ...found.moved.map(({ from, entry }) =>
      parts.item(entry.name, `: ${say(`position.${from}`)} ← ${say(`position.${entry.value}`)}`),
    ),
  ];
}
