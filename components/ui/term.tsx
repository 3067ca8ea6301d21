import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { TermName } from '@/lib/domain/glossary/terms';
import { routes } from '@/lib/web/routes';
import { Disclosure } from './disclosure';
import { Icon } from './icon';
import { Link } from './link';

/** An example within a meaning that reads from left to right, also inside Arabic. */
export const example = (chunks: ReactNode) => (
  <bdi dir="ltr" className="whitespace-nowrap">
    {chunks}
  </bdi>
);

/** Short help beside a heading: what the word means here, and the way to the glossary. */
export function Term({ name }: { name: TermName }) {
  const t = useTranslations('glossary');
  const term = useTranslations('term');
  const meaning = useTranslations('meaning');
  return (
    <Disclosure className="term">
      <summary aria-label={t('help', { term: term(name) })}>
        <Icon name="circle-help" small />
      </summary>
      <div className="term-panel">
        <p>
          <b>{term(name)}</b>
        </p>
        <p>{meaning.rich(name, { d: example })}</p>
        <Link href={routes.glossary(`term-${name}`)}>{t('more')}</Link>
      </div>
    </Disclosure>
  );
}
