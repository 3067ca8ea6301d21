import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Marks } from '@/components/citation/marks';
import { PageHead } from '@/components/layout/page-head';
import { OtherLanguage, Text } from '@/components/ui/text';
import type { OrganisationDetail } from '@/lib/domain/organisation/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

interface OrganisationHeadProps {
  organisation: OrganisationDetail;
  provenance: Provenance;
  /** What can be done with it. */
  actions?: ReactNode;
}

/** Which organisation this is, in both languages, and of what kind. */
export function OrganisationHead({ organisation, provenance, actions }: OrganisationHeadProps) {
  const t = useTranslations('organisations');
  const kind = useTranslations('organisationKind');
  return (
    <PageHead
      actions={actions}
      parent={{ href: routes.organisations(), label: t('title') }}
      title={<Text value={organisation.name} />}
      lead={
        <>
          <p className="alt-name">
            <OtherLanguage value={organisation.name} className="" />
          </p>
          <p>
            {organisation.shortName && (
              <>
                <span className="org" lang="en" dir="ltr">
                  {organisation.shortName}
                </span>{' '}
              </>
            )}
            {kind(organisation.kind)}
            <Marks of={citationsOf(provenance, organisation.id)} />
          </p>
        </>
      }
    />
  );
}
