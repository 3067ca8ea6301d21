import { type CalendarQuery, writeCalendar } from '@/lib/domain/calendar/query';
import { routes } from '@/lib/web/routes';

/** The calendar as it is looked at: what every link to another view of it starts from. */
export interface CalendarState {
  query: CalendarQuery;
  /** The day that is shown with what stands around it. */
  day: string;
  today: string;
}

/** The address of the calendar, looked at in another way. */
export const calendarHref = ({ query }: Pick<CalendarState, 'query'>, other: Partial<CalendarQuery>): string =>
  routes.calendar(writeCalendar({ ...query, ...other }));
