import { useTranslations } from 'next-intl';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { Fact } from '@/components/ui/fact';
import type { AccountView } from '@/lib/domain/account/view';
import type { Actor } from '@/lib/domain/auth/roles';

/** Who one is here: name, address, role, organisation. */
export function AccountFacts({ actor, account }: { actor: Actor; account: AccountView }) {
  const t = useTranslations('account');
  const role = useTranslations('role');
  return (
    <div className="panel-body">
      <dl className="facts">
        <Fact label={t('name')}>
          <bdi>{actor.name}</bdi>
        </Fact>
        <Fact label={t('email')}>
          <bdi dir="ltr">{account.email}</bdi>
        </Fact>
        <Fact label={t('role')}>{role(actor.role)}</Fact>
        {account.organisation && (
          <Fact label={t('organisation')}>
            <OrganisationLink organisation={account.organisation} />
          </Fact>
        )}
      </dl>
      <p className="hint">{t('whoLead')}</p>
    </div>
  );
}
