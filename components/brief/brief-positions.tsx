import { useTranslations } from 'next-intl';
import { POSITION_LOOKS } from '@/components/contact/looks';
import { State } from '@/components/ui/chip';
import { DateText } from '@/components/ui/date';
import { Text } from '@/components/ui/text';
import type { BriefPosition } from '@/lib/domain/meeting/brief';
import { isStale, STALE_DAYS } from '@/lib/domain/position/position';

/** Where each Member stands on each campaign, on what that rests, and since when. */
export function BriefPositions({ positions, today }: { positions: readonly BriefPosition[]; today: string }) {
  const t = useTranslations('brief');
  const position = useTranslations('position');
  const evidence = useTranslations('positionEvidence');
  return (
    <ul className="brief-list">
      {positions.map(({ member, campaign, value, happenedOn, sentence, evidence: restsOn }) => (
        <li key={`${member.id} ${campaign.id}`}>
          <span>
            <Text value={member.name} /> · <Text value={campaign.title} />
          </span>
          <State look={POSITION_LOOKS[value]}>{position(value)}</State>
          {happenedOn && (
            <span className="hint">
              {restsOn && <>{evidence(restsOn)} · </>}
              <DateText date={{ on: happenedOn, precision: 'DAY' }} />
              {isStale({ value, happenedOn }, today) && (
                <>
                  {' '}
                  <span className="guess">{t('stale', { days: STALE_DAYS })}</span>
                </>
              )}
            </span>
          )}
          <Text value={sentence} className="hint" />
        </li>
      ))}
    </ul>
  );
}
