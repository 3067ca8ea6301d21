import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { OfficeRef } from '@/lib/domain/shared/views';
import { routes } from '@/lib/web/routes';

/** An office by its own name, else by whose it is. */
export function OfficeName({ office: { name, member, organisation } }: { office: OfficeRef }) {
  const t = useTranslations('office');
  if (name.en || name.ar) return <Text value={name} />;
  if (member) return t.rich('of', { name: () => <Text value={member.name} /> });
  return <Text value={organisation?.name ?? null} />;
}

export function OfficeLink({ office }: { office: OfficeRef }) {
  return (
    <Link href={routes.office(office.id)}>
      <OfficeName office={office} />
    </Link>
  );
}
