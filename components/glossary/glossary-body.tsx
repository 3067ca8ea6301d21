import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { example } from '@/components/ui/term';
import { TERMS } from '@/lib/domain/glossary/terms';
import { CODE_GROUPS, type CodeGroup } from './code-groups';

const GROUPS = Object.keys(CODE_GROUPS) as CodeGroup[];

/** Every word with what it means here, then every choice of a list; each can be linked to. */
export function GlossaryBody() {
  const t = useTranslations('glossary');
  const term = useTranslations('term');
  const meaning = useTranslations('meaning');
  return (
    <div className="stack">
      <nav className="glossary-contents" aria-label={t('contents')}>
        <ul>
          {(['words', ...GROUPS] as const).map((group) => (
            <li key={group}>
              <a href={`#${group}`}>{t(group)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Panel id="words" title={t('words')}>
        <dl className="glossary">
          {TERMS.map((name) => (
            <div key={name} id={`term-${name}`}>
              <dt>{term(name)}</dt>
              <dd>{meaning.rich(name, { d: example })}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      {GROUPS.map((group) => (
        <CodePanel key={group} group={group} />
      ))}
    </div>
  );
}

function CodePanel({ group }: { group: CodeGroup }) {
  const t = useTranslations('glossary');
  const word = useTranslations(group) as (code: string) => string;
  const hint = useTranslations(`${group}Hint`) as (code: string) => string;
  return (
    <Panel id={group} title={t(group)}>
      <dl className="glossary">
        {CODE_GROUPS[group].map((code) => (
          <div key={code} id={`${group}-${code}`}>
            <dt>{word(code)}</dt>
            <dd>{hint(code)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
