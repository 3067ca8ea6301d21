import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { State } from '@/components/ui/chip';
import { describeTerm, type Term } from '@/lib/domain/congress/term';

type Seat = Pick<Term, 'chamber' | 'state' | 'district' | 'party'>;

/** "Representative", "Senator", "Delegate". */
export function MemberTitle({ seat }: { seat: Seat }) {
  return useTranslations('memberTitle')(describeTerm(seat).title);
}

/** "California, District 46", "Alaska, at large", "Maine". */
export function SeatPlace({ seat }: { seat: Seat }) {
  const t = useTranslations('seat');
  const names = useTranslations('usState');
  const { title, state: code, district } = describeTerm(seat);
  const state = names.has(code as 'CA') ? names(code as 'CA') : code;
  if (district !== null) return t('district', { state, district });
  return title === 'REPRESENTATIVE' ? t('atLarge', { state }) : state;
}

/** The party in the reader's language; one that has no words of ours as the directory writes it. */
export function PartyName({ party }: { party: string }) {
  const t = useTranslations('party');
  return t.has(party as 'Independent') ? t(party as 'Independent') : <bdi lang="en">{party}</bdi>;
}

/** Says that a Member has no vote on the floor; nothing for those who have. */
export function FloorVote({ seat }: { seat: Seat }): ReactNode {
  const t = useTranslations('seat');
  return describeTerm(seat).hasFloorVote ? null : (
    <State look={{ tone: 'apricot', icon: 'circle-slash' }}>{t('noFloorVote')}</State>
  );
}
