import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { isSettled } from '@/lib/domain/follow-up/standing';
import { type FollowUpStep, SNOOZES, snoozeDay } from '@/lib/domain/follow-up/step';
import { type Assignee, canHold, type FollowUpView } from '@/lib/domain/follow-up/view';
import { formatToday } from '@/lib/i18n/format';
import { plainText } from '@/lib/i18n/text';

export type FollowUpAction = (form: FormData) => Promise<void>;

/** What somebody needs to take steps on follow-ups. */
export interface FollowUpMeans {
  action: FollowUpAction;
  /** Who asks: the first to give a follow-up to. */
  me: Assignee;
  /** Whom else it can be given to. */
  people: readonly Assignee[];
  today: string;
  /** The page to come back to. */
  next: string;
}

interface StepsProps extends FollowUpMeans {
  followUp: FollowUpView;
  /** All steps stand open: on the follow-up's own page. */
  isOpen?: boolean;
}

/** The steps of one button each, as plain forms: done first, the others behind one more. */
export function FollowUpSteps({ isOpen = false, ...props }: StepsProps) {
  const t = useTranslations('followUps');
  const title = plainText(props.followUp.title, useLocale());
  if (isSettled(props.followUp.status)) {
    return (
      <div className="fu-steps">
        <Step {...props} step="REOPEN">
          <button className="btn btn-sm" type="submit">
            <Icon name="undo-2" small />
            {t('reopen')}
            <span className="vh"> {title}</span>
          </button>
        </Step>
      </div>
    );
  }
  return (
    <div className="fu-steps">
      <Step {...props} step="DONE">
        <button className={isOpen ? 'btn btn-primary' : 'btn btn-sm'} type="submit">
          <Icon name="check" small />
          {t('done')}
          <span className="vh"> {title}</span>
        </button>
      </Step>
      {isOpen ? (
        <div className="fu-more-steps">
          <MoreSteps {...props} />
        </div>
      ) : (
        <Disclosure className="fu-menu">
          <summary className="btn btn-sm">
            {t('more')}
            <span className="vh"> {title}</span>
            <Icon name="chevron-down" small />
          </summary>
          <div className="fu-more-steps">
            <MoreSteps {...props} />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

/** Put off, blocked, given to somebody. */
function MoreSteps(props: StepsProps) {
  const t = useTranslations('followUps');
  const locale = useLocale();
  const { followUp, me, people, today } = props;
  const isBlocked = followUp.status === 'BLOCKED';
  const isSnoozed = followUp.snoozedUntil !== null && followUp.snoozedUntil > today;
  const holders = people.filter((person) => person.id !== followUp.assignee?.id && canHold(followUp, person));
  return (
    <>
      <fieldset className="fu-group">
        <legend>{t('snooze')}</legend>
        <Step {...props} step="SNOOZE" className="fu-choices">
          {SNOOZES.map((snooze) => (
            <button
              key={snooze}
              className="btn btn-sm"
              type="submit"
              name="until"
              value={snooze}
              title={formatToday(snoozeDay(snooze, today), locale)}
            >
              {t(`snooze${snooze}`)}
            </button>
          ))}
        </Step>
        <Step {...props} step="SNOOZE" className="fu-line">
          <label>
            <span className="vh">{t('snoozeUntil')}</span>
            <input className="input" type="date" name="until" min={snoozeDay('TOMORROW', today)} required />
          </label>
          <button className="btn btn-sm" type="submit">
            {t('snoozeDay')}
          </button>
        </Step>
        {isSnoozed && (
          <Step {...props} step="WAKE">
            <button className="btn btn-sm" type="submit">
              {t('wake')}
            </button>
          </Step>
        )}
      </fieldset>
      <fieldset className="fu-group">
        <legend>{t('assign')}</legend>
        {followUp.assignee?.id !== me.id && canHold(followUp, me) && (
          <Step {...props} step="ASSIGN">
            <button className="btn btn-sm" type="submit" name="assignee" value={me.id}>
              <Icon name="user-round" small />
              {t('assignMe')}
            </button>
          </Step>
        )}
        {(holders.length > 0 || followUp.assignee) && (
          <Step {...props} step="ASSIGN" className="fu-line">
            <label>
              <span className="vh">{t('assignTo')}</span>
              <select className="input" name="assignee" defaultValue={holders[0]?.id ?? ''}>
                {holders.map((person) => (
                  <option key={person.id} value={person.id}>
                    {person.organisation ? t('person', { name: person.name, organisation: person.organisation }) : person.name}
                  </option>
                ))}
                {followUp.assignee && <option value="">{t('nobody')}</option>}
              </select>
            </label>
            <button className="btn btn-sm" type="submit">
              {t('assignGive')}
            </button>
          </Step>
        )}
      </fieldset>
      <Step {...props} step={isBlocked ? 'REOPEN' : 'BLOCK'} className="fu-block">
        <button className="btn btn-sm" type="submit">
          <Icon name={isBlocked ? 'undo-2' : 'octagon-alert'} small />
          {t(isBlocked ? 'unblock' : 'block')}
        </button>
      </Step>
    </>
  );
}

/** The form of one step: what it is about, and where to go on. */
function Step({
  followUp,
  action,
  next,
  step,
  className,
  children,
}: Pick<StepsProps, 'followUp' | 'action' | 'next'> & { step: FollowUpStep; className?: string; children: ReactNode }) {
  return (
    <form action={action} className={className}>
      <input type="hidden" name="followUp" value={followUp.id} />
      <input type="hidden" name="version" value={followUp.version} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="next" value={next} />
      {children}
    </form>
  );
}
