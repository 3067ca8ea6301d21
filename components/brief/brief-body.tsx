import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClockTime } from '@/components/meeting/meeting-time';
import { OrganisationNames } from '@/components/organisation/organisation-name';
import { DateText } from '@/components/ui/date';
import { Link } from '@/components/ui/link';
import { Text } from '@/components/ui/text';
import type { RecordClock } from '@/lib/domain/commitment/standing';
import type { MeetingBrief } from '@/lib/domain/meeting/brief';
import { isKnown } from '@/lib/domain/shared/partial-date';
import { formatToday } from '@/lib/i18n/format';
import { editRecordPath } from '@/lib/web/record-path';
import { BriefBefore } from './brief-before';
import { BriefPeople } from './brief-people';
import { BriefPositions } from './brief-positions';
import { BriefPromises } from './brief-promises';

interface BriefProps {
  brief: MeetingBrief;
  clock: RecordClock;
  mayWrite: boolean;
}

/** One sheet for who goes to a meeting: what to ask, of whom, what they said before, and who of us does what. */
export function BriefBody({ brief, clock, mayWrite }: BriefProps) {
  const t = useTranslations('brief');
  const part = useTranslations('delegationRole');
  const missing = (text: string, field: string) => <Missing id={brief.id} field={field} mayWrite={mayWrite} text={text} />;
  return (
    <div className="brief">
      <Practical brief={brief} />
      <div className="brief-cols">
        <div className="brief-col">
          <Section id="asks" title={t('asks')}>
            {brief.asks.length === 0 && missing(t('missingAsks'), 'asks')}
            <ol className="brief-asks">
              {brief.asks.map((ask) => (
                <li key={ask.id}>
                  <b>
                    <Text value={ask.title} />
                  </b>
                  <span className="hint">
                    <Text value={ask.campaign} />
                  </span>
                </li>
              ))}
            </ol>
          </Section>
          <Section id="before" title={t('before')}>
            <BriefBefore before={brief.before} />
          </Section>
          <Section id="promises" title={t('commitments')}>
            <BriefPromises commitments={brief.commitments} clock={clock} />
          </Section>
        </div>
        <div className="brief-col">
          <Section id="people" title={t('people')}>
            {brief.people.length + brief.offices.length === 0 && missing(t('missingPeople'), 'participants')}
            <BriefPeople people={brief.people} offices={brief.offices} today={clock.today} />
          </Section>
          <Section id="positions" title={t('positions')}>
            {brief.campaigns.length === 0 && missing(t('missingCampaigns'), 'campaigns')}
            <BriefPositions positions={brief.positions} today={clock.today} />
          </Section>
          <Section id="delegation" title={t('delegation')}>
            {brief.delegation.length === 0 && missing(t('missingDelegation'), 'delegation')}
            <ul className="brief-list">
              {brief.delegation.map(({ id, name, role }) => (
                <li key={id}>
                  <b>
                    <Text value={name} />
                  </b>{' '}
                  <span className="hint">{part(role)}</span>
                </li>
              ))}
            </ul>
          </Section>
          {brief.notes.length > 0 && (
            <Section id="notes" title={t('notes')}>
              <ul className="brief-list">
                {brief.notes.map(({ id, text, author }) => (
                  <li key={id}>
                    <Text value={text} /> {author && <bdi className="hint">{author}</bdi>}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
      <p className="brief-foot">{t('confidential')}</p>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="brief-part" aria-labelledby={`brief-${id}`}>
      <h2 id={`brief-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

/** When, where and how, in one line of facts. */
function Practical({ brief }: { brief: MeetingBrief }) {
  const t = useTranslations('brief');
  const format = useTranslations('meetingFormat');
  const kind = useTranslations('meetingKind');
  const locale = useLocale();
  const isOneDay = isKnown(brief.date) && brief.date.precision === 'DAY' && (!brief.to || brief.to === brief.date.on);
  return (
    <dl className="brief-facts">
      <div>
        <dt>{t('when')}</dt>
        <dd>
          {isOneDay ? (
            formatToday(brief.date.on as string, locale)
          ) : (
            <DateText date={brief.date} to={brief.to} basis={brief.dateBasis} />
          )}
          <ClockTime {...brief} />
        </dd>
      </div>
      <div>
        <dt>{t('where')}</dt>
        <dd>
          <Text value={brief.place} />
          <span className="cell-sub">{format(brief.format)}</span>
        </dd>
      </div>
      <div>
        <dt>{t('kind')}</dt>
        <dd>{kind(brief.kind)}</dd>
      </div>
      {brief.organisations.length > 0 && (
        <div>
          <dt>{t('organisations')}</dt>
          <dd>
            <OrganisationNames organisations={brief.organisations} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What the brief lacks, with the way to add it. */
function Missing({ id, field, mayWrite, text }: { id: string; field: string; mayWrite: boolean; text: string }) {
  const t = useTranslations('brief');
  return (
    <p className="hint">
      {text} {mayWrite && <Link href={`${editRecordPath('meeting', id)}#${field}`}>{t('add')}</Link>}
    </p>
  );
}
