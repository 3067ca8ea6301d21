import 'server-only';
import { answerRecord } from '@/lib/domain/meeting/answer-record';
import { meetingRecord } from '@/lib/domain/meeting/record';
import type { Content } from '@/lib/domain/record/field';
import type { Both } from '@/lib/domain/shared/both';
import { isKnown, type PartialDate } from '@/lib/domain/shared/partial-date';
import { dateColumn } from '../columns';
import type { Transaction } from '../db';
import { dateBasis, textBasis } from '../record/derived';
import { idLink } from '../record/links';
import { ownershipOfOccasion, ownOwnership } from '../record/ownership';
import { type Table, tableStore, type WriteContext } from '../record/store';
import { MEETING_LINKS } from './links';

export const meetingStore = tableStore({
  fields: meetingRecord.fields,
  table: (tx) => tx.meeting as unknown as Table,
  columns: { date: ['startsOn', 'datePrecision'], lastDay: 'endsOn' },
  links: MEETING_LINKS,
  derived: (content, context) => ({
    ...dateBasis('date', 'dateBasis', content, context),
    ...textBasis('place', 'placeBasis', content, context),
  }),
  beforeUpdate: keepFormerDate,
  ownership: ownOwnership,
});

const DATE_FIELDS = ['date', 'lastDay', 'startTime', 'endTime', 'timeZone'] as const;

/** A meeting that was put off keeps when it was to be. */
async function keepFormerDate(
  tx: Transaction,
  meetingId: string,
  content: Content,
  { before, actor }: WriteContext,
): Promise<void> {
  if (!before || content.status !== 'RESCHEDULED') return;
  if (DATE_FIELDS.every((name) => JSON.stringify(before[name]) === JSON.stringify(content[name]))) return;
  const date = before.date as PartialDate;
  if (!isKnown(date)) return;
  const time = (name: 'startTime' | 'endTime') => (before[name] ? new Date(`1970-01-01T${before[name]}:00Z`) : null);
  const reason = content.statusNote as Both;
  await tx.meetingFormerDate.create({
    data: {
      meetingId,
      startsOn: dateColumn(date.on),
      endsOn: before.lastDay ? dateColumn(before.lastDay as string) : null,
      datePrecision: date.precision,
      startTime: time('startTime'),
      endTime: time('endTime'),
      timeZone: before.timeZone as string | null,
      reasonEn: reason.en,
      reasonAr: reason.ar,
      changedById: actor.id,
    },
    select: { id: true },
  });
}

export const answerStore = tableStore({
  fields: answerRecord.fields,
  table: (tx) => tx.response as unknown as Table,
  links: { asks: idLink({ relation: 'asks', column: 'askId', owner: 'responseId', table: (tx) => tx.responseAsk }) },
  ownership: ownershipOfOccasion,
});
