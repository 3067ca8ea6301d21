import { useTranslations } from 'next-intl';
import { OrganisationLink } from '@/components/organisation/organisation-name';
import { DateText } from '@/components/ui/date';
import { Fact } from '@/components/ui/fact';
import { Panel } from '@/components/ui/panel';
import { Text } from '@/components/ui/text';
import { isSent } from '@/lib/domain/letter/status';
import type { LetterDetail } from '@/lib/domain/letter/view';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { Recipients, Signatories } from './letter-parties';

/** From whom to whom, when, of what kind and by whom signed; what is not stated is said aloud. */
export function LetterDetails({ letter }: { letter: LetterDetail }) {
  const t = useTranslations('letters');
  const detail = useTranslations('letter');
  const lane = useTranslations('letterLane');
  const common = useTranslations('common');
  const basis = useTranslations('basis');
  const delivery = useTranslations('letterDelivery');
  return (
    <Panel id="details" title={detail('details')}>
      <dl className="facts panel-body">
        <div>
          <dt>{t('from')}</dt>
          <dd>
            {letter.sender ? (
              <OrganisationLink organisation={letter.sender} />
            ) : (
              <span className="guess">{common('notStated')}</span>
            )}
            {letter.sender && letter.senderBasis !== 'STATED' && (
              <>
                {' '}
                <span className="guess">{basis(letter.senderBasis)}</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('to')}</dt>
          <dd>
            <Recipients recipients={letter.recipients} />
          </dd>
        </div>
        {(isSent(letter.status) || isKnown(letter.sent)) && (
          <div>
            <dt>{t('sent')}</dt>
            <dd>
              <DateText date={letter.sent} basis={letter.sentBasis} /> {letter.sentVia && delivery(letter.sentVia)}
              <span className="cell-sub">
                <Text value={letter.sentNote} />
              </span>
            </dd>
          </div>
        )}
        {isKnown(letter.answered) && (
          <Fact label={detail('answered')}>
            <DateText date={letter.answered} />
          </Fact>
        )}
        <Fact label={detail('lane')}>
          {letter.lane ? lane(letter.lane) : <span className="guess">{common('notStated')}</span>}
        </Fact>
        {letter.deadline && (
          <Fact label={detail('deadline')}>
            <DateText date={{ on: letter.deadline, precision: 'DAY' }} />
          </Fact>
        )}
        {letter.lead && (
          <Fact label={detail('lead')}>
            <bdi>{letter.lead}</bdi>
          </Fact>
        )}
        {!letter.isMadeHere && (
          <Fact label={t('signatories')}>
            <Signatories letter={letter} />
          </Fact>
        )}
        {(letter.reportedStatus.en || letter.reportedStatus.ar) && (
          <div>
            <dt>{detail('reported')}</dt>
            <dd>
              <Text value={letter.reportedStatus} />
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
