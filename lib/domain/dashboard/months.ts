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
