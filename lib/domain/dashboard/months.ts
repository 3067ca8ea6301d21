/** Every month from one to another, both included, as `YYYY-MM`. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (let current = first; current <= last; ) {
    months.push(current);
    month = (month % 12) + 1;
    if (month === 1) year++;
    current = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

/** The months that a chart can show side by side. */
export const MONTHS_SHOWN = 60;
/** How high a course of stones may grow. */
const STONES = 6;

/** How many meetings one stone stands for, so that the highest month keeps to a few stones. */
export const meetingsAStone = (highest: number): number => Math.max(1, Math.ceil(highest / STONES));

/** The stones of a month: none for none, and at least one for any. */
export const stonesFor = (count: number, each: number): number => Math.ceil(count / each);
