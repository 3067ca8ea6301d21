import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { hrefOf } from '@/components/list/state';
import { Link } from '@/components/ui/link';
import type { NumberedList } from '@/lib/domain/dashboard/lists';
import { formatNumber } from '@/lib/i18n/format';
import { routes } from '@/lib/web/routes';

const PATHS: Record<string, string> = {
  campaigns: routes.campaigns(),
  commitments: routes.commitments(),
  contacts: routes.contacts(),
  followUps: routes.followUps(),
  letters: routes.letters(),
  meetings: routes.meetings(),
  organisations: routes.organisations(),
};

/** The address of the list behind a number. */
export const listHref = ({ definition, query }: NumberedList): string =>
  hrefOf({ definition, query, path: PATHS[definition.name] ?? routes.dashboard() }, query);

/** What is counted in words, or its number alone: a link to the list that has so many rows. */
export function NumberLink({
  list,
  label,
  children,
}: {
  list: NumberedList;
  /** What is counted, where the number stands alone. */
  label?: string;
  children: ReactNode;
}) {
  return (
    <Link className="number" href={listHref(list)} aria-label={label}>
      {children}
    </Link>
  );
}

/** A number in the reader's language. */
export function Count({ value }: { value: number }) {
  return formatNumber(value, useLocale());
}
