import { useTranslations } from 'next-intl';
import type { SignatureCount } from '@/lib/domain/letter/progress';

/** How many signed, of the number aimed at or else of those asked; nothing where nobody was asked. */
export function SignedCount({ count: { signed, asked, target } }: { count: SignatureCount }) {
  const t = useTranslations('letterSigning');
  const of = target ?? asked;
  if (signed === 0 && !asked) return null;
  return of === null ? t('signed', { count: signed }) : t('signedOf', { signed, of });
}
