import { isEarlier, isKnown, lastDay, type PartialDate } from '../shared/partial-date';

/** From when to when somebody holds a post, as far as it is known. */
export interface PostDates {
  starts: PartialDate;
  ends: PartialDate;
}

/** Whether the post is over: its last day has passed. */
export const isFormer = ({ ends }: PostDates, today: string): boolean => isKnown(ends) && lastDay(ends) < today;

/** Whether somebody may have been in the post on a date: what is not known rules nothing out. */
export function mayHold({ starts, ends }: PostDates, date: PartialDate): boolean {
  if (!isKnown(date)) return true;
  return !(isKnown(starts) && isEarlier(date, starts)) && !(isKnown(ends) && isEarlier(ends, date));
}

/** Orders posts: those without an end first, then by end and beginning, latest first. */
export function latestPostFirst(a: PostDates, b: PostDates): number {
  const open = '9999';
  return (b.ends.on ?? open).localeCompare(a.ends.on ?? open) || (b.starts.on ?? '').localeCompare(a.starts.on ?? '');
}
