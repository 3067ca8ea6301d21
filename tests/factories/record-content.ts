// The least that each noun says, for tests that write records as the app does.
import { definitionOf } from '@/lib/domain/record/definitions';
import type { Content } from '@/lib/domain/record/field';
import type { RecordNoun } from '@/lib/domain/record/noun';
import { emptyContent } from '@/lib/domain/record/write';

/** Records to point at. */
export interface World {
  campaign: string;
  contact: string;
  organisation: string;
  /** A meeting in which answers and commitments were given. */
  meeting: string;
}

const words = (en: string) => ({ en, ar: null });

/** Content of a noun that can be saved, with a text to find it by; `more` says the rest. */
export function contentOf(noun: RecordNoun, text: string, world: World, more: Content = {}): Content {
  const own: Partial<Record<RecordNoun, Content>> = {
    campaign: { kind: 'LEGISLATION' },
    vehicle: { campaign: world.campaign },
    ask: { campaign: world.campaign },
    milestone: { campaign: world.campaign },
    figure: { campaigns: [world.campaign], value: 3 },
    planYear: { year: 2031, items: [{ campaign: world.campaign, ask: null }] },
    meeting: { status: 'SCHEDULED', date: { on: '2026-12-15', precision: 'DAY' } },
    followUp: { dueOn: '2027-01-15', organisation: world.organisation },
    commitment: { meeting: world.meeting, ownerText: words('Somebody') },
    answer: { meeting: world.meeting },
    post: { contact: world.contact },
    note: { campaign: world.campaign },
    lesson: { campaign: world.campaign, year: 2031 },
  };
  const { fields } = definitionOf(noun);
  const named = ['title', 'name', 'subject', 'text'].find((field) => fields[field]?.kind === 'both');
  return { ...emptyContent(fields), ...(named && { [named]: words(text) }), ...own[noun], ...more };
}
