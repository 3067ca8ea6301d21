import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuditList, AuditPages } from '@/components/audit/audit-list';
import { NotAllowedMessage } from '@/components/layout/not-allowed';
import { PageHead } from '@/components/layout/page-head';
import { parseCursor } from '@/lib/domain/audit/cursor';
import { listAudit } from '@/lib/server/audit/queries';
import { requireActor } from '@/lib/server/auth/actor';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';

interface Props {
  searchParams: Promise<{ before?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

export default async function AuditPage({ searchParams }: Props) {
  const actor = await requireActor(routes.audit());
  const before = parseCursor((await searchParams).before);
  const [page, { timeZone }] = await Promise.all([listAudit(actor, before), loadShell()]);
  if (!page) return <NotAllowedMessage />;
  const t = await getTranslations('audit');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <AuditList events={page.events} names={page.names} timeZone={timeZone} />
      <AuditPages older={page.older} isFirst={before === null} />
    </>
  );
}
