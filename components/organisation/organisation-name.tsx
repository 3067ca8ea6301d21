import { useLocale } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { OrganisationRef } from '@/lib/domain/shared/views';
import { plainText } from '@/lib/i18n/text';
import { routes } from '@/lib/web/routes';

/** An organisation by its full name. */
export function OrganisationLink({ organisation }: { organisation: OrganisationRef }) {
  return (
    <Link href={routes.organisation(organisation.id)}>
      <Text value={organisation.name} />
    </Link>
  );
}

/** An organisation as a tag: its short name, otherwise its name. */
export function OrganisationTag({ organisation }: { organisation: OrganisationRef }) {
  const name = plainText(organisation.name, useLocale());
  return (
    <Link className="org" href={routes.organisation(organisation.id)} title={organisation.shortName ? name : undefined}>
      {organisation.shortName ? <bdi lang="en">{organisation.shortName}</bdi> : <Text value={organisation.name} />}
    </Link>
  );
}

/** Several organisations by name, one after another. */
export function OrganisationNames({ organisations }: { organisations: readonly OrganisationRef[] }) {
  const separator = useLocale() === 'ar' ? '، ' : ', ';
  return organisations.map((organisation, i) => (
    <span key={organisation.id}>
      {i > 0 && separator}
      <OrganisationLink organisation={organisation} />
    </span>
  ));
}
