import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FloorVote, MemberTitle, PartyName, SeatPlace } from '@/components/congress/seat';
import { PageHead } from '@/components/layout/page-head';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { OfficeDetail } from '@/lib/domain/office/view';
import { routes } from '@/lib/web/routes';
import { OfficeName } from './office-name';

/** Whose office this is. */
export function OfficeHead({ office, actions }: { office: OfficeDetail; actions?: ReactNode }) {
  const t = useTranslations('contacts');
  const kind = useTranslations('officeKind');
  const { member, organisation } = office;
  const [term] = office.terms;
  return (
    <PageHead
      actions={actions}
      parent={{ href: routes.contacts(), label: t('title') }}
      title={<OfficeName office={office} />}
      lead={
        <>
          {member && (
            <p className="seat">
              <span>
                <Link href={routes.contact(member.id)}>
                  <Text value={member.name} />
                </Link>
                {term && (
                  <>
                    {' · '}
                    <MemberTitle seat={term} /> · <SeatPlace seat={term} /> · <PartyName party={term.party} />
                  </>
                )}
              </span>
              {term && <FloorVote seat={term} />}
            </p>
          )}
          {!member && (
            <p>
              {kind(office.kind)}
              {organisation && (
                <>
                  {' · '}
                  <OrganisationLink organisation={organisation} />
                </>
              )}
            </p>
          )}
        </>
      }
    />
  );
}
