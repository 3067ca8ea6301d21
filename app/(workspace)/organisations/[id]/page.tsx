import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { OrganisationBody } from '@/components/organisation/organisation-body';
import { OrganisationHead } from '@/components/organisation/organisation-head';
import { RecordLinks } from '@/components/record/record-links';
import { may } from '@/lib/domain/auth/policy';
import { parseId } from '@/lib/domain/shared/ids';
import { plainText } from '@/lib/i18n/text';
import { requireActor } from '@/lib/server/auth/actor';
import { getOrganisation } from '@/lib/server/organisation/queries';
import { loadShell } from '@/lib/server/shell/queries';
import { routes } from '@/lib/web/routes';
import { NotesOn } from '../../_parts/notes-on';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (param: string) => {
  const actor = await requireActor(routes.organisation(param));
  const id = parseId<'organisation'>(param);
  return (id && (await getOrganisation(actor, id))) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation } = await load((await params).id);
  return { title: plainText(organisation.name, await getLocale()) };
}

export default async function OrganisationPage({ params }: Props) {
  const actor = await requireActor(routes.organisation((await params).id));
  const { organisation, provenance } = await load((await params).id);
  const { clock } = await loadShell();
  return (
    <>
      <OrganisationHead
        organisation={organisation}
        provenance={provenance}
        actions={
          <RecordLinks
            noun="organisation"
            id={organisation.id}
            mayWrite={may(actor, 'organisation.write')}
            maySeeHistory={may(actor, 'history.read')}
          />
        }
      />
      <OrganisationBody
        organisation={organisation}
        provenance={provenance}
        clock={clock}
        notes={<NotesOn actor={actor} about={{ noun: 'organisation', id: organisation.id }} />}
      />
    </>
  );
}
