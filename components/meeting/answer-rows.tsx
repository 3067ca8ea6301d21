import { useTranslations } from 'next-intl';
import { AskState } from '@/components/campaign/ask-table';
import { Marks } from '@/components/citation/marks';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { AnswerView } from '@/lib/domain/meeting/view';
import { citationsOf, type Provenance } from '@/lib/domain/source/citation';
import { routes } from '@/lib/web/routes';

interface AnswerRowsProps {
  answers: readonly AnswerView[];
  provenance: Provenance;
  /** Asks that stand on this page: an answer leads to them there, otherwise to their campaign. */
  asksHere: ReadonlySet<string>;
}

/** Answers in full: who gave them, in what manner, with which outcome, and to which asks. */
export function AnswerRows({ answers, provenance, asksHere }: AnswerRowsProps) {
  const t = useTranslations('meeting');
  return (
    <ul className="rows">
      {answers.map((answer) => (
        <li key={answer.id} id={`response-${answer.id}`}>
          <span>
            <Text value={answer.text} />
            <Marks of={citationsOf(provenance, answer.id)} />
          </span>
          <div className="meta">
            {answer.outcome && <AskState standing={answer.outcome} />}
            {answer.contact && (
              <Link href={routes.contact(answer.contact.id)}>
                <Text value={answer.contact.name} />
              </Link>
            )}
            {answer.by && <OrganisationLink organisation={answer.by} />}
            <Text value={answer.manner} />
          </div>
          {(answer.note.en || answer.note.ar) && (
            <span className="hint">
              <Text value={answer.note} />
            </span>
          )}
          {answer.asks.length > 0 ? (
            <div className="answers-to">
              <span>{t('answersTo')}</span>
              <ul>
                {answer.asks.map((ask) => (
                  <li key={ask.id}>
                    <a href={asksHere.has(ask.id) ? `#ask-${ask.id}` : `${routes.campaign(ask.campaignId)}#ask-${ask.id}`}>
                      <Text value={ask.title} />
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ) : (
            <span className="hint">{t('answersNone')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
