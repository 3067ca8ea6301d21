import { useLocale } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { PartyRef } from '@/lib/domain/shared/views';
import { recordPath } from '@/lib/web/record-path';

/** Organisations, people and offices by name, one after another, each leading to its page. */
export function PartyNames({ parties }: { parties: readonly PartyRef[] }) {
  const separator = useLocale() === 'ar' ? '، ' : ', ';
  return parties.map((party, i) => (
    <span key={party.id}>
      {i > 0 && separator}
      <Link href={recordPath(party) ?? '/'}>
        <Text value={party.name} />
      </Link>
    </span>
  ));
}
