import { useLocale, useTranslations } from 'next-intl';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { LetterListItem, LetterRecipient } from '@/lib/domain/letter/view';
import { routes } from '@/lib/web/routes';
import { SignedCount } from './signed-count';

/** Whom a letter is addressed to, by name; said aloud where nobody is named. */
export function Recipients({ recipients }: { recipients: readonly LetterRecipient[] }) {
  const t = useTranslations('common');
  const separator = useLocale() === 'ar' ? '، ' : ', ';
  if (recipients.length === 0) return <span className="guess">{t('notStated')}</span>;
  return recipients.map((recipient, i) => (
    <span key={'contact' in recipient ? recipient.contact.id : recipient.organisation.id}>
      {i > 0 && separator}
      {'contact' in recipient ? (
        <Link href={routes.contact(recipient.contact.id)}>
          <Text value={recipient.contact.name} />
        </Link>
      ) : (
        <OrganisationLink organisation={recipient.organisation} />
      )}
    </span>
  ));
}

/** How many signed a letter made here; of a recorded one what the source says of who signed, or that it says nothing. */
export function Signatories({ letter }: { letter: Pick<LetterListItem, 'signatoriesStated' | 'signatoriesNote' | 'count'> }) {
  const t = useTranslations('letter');
  if (letter.signatoriesNote.en || letter.signatoriesNote.ar) {
    if (letter.signatoriesStated) return <Text value={letter.signatoriesNote} />;
  } else if (letter.signatoriesStated) return <SignedCount count={letter.count} />;
  return <span className="guess">{t('signatoriesUnstated')}</span>;
}
