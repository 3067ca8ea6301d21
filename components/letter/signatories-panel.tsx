import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Empty, Panel } from '@/components/ui/panel';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { OWN } from '@/lib/domain/letter/forms';
import { mayAskMore, seesAllAsked } from '@/lib/domain/letter/signatories';
import { isSent } from '@/lib/domain/letter/status';
import type { LetterDetail } from '@/lib/domain/letter/view';
import { routes } from '@/lib/web/routes';
import { SignatoryTable } from './signatory-table';

interface SignatoriesPanelProps {
  letter: LetterDetail;
  actor: Actor;
  mayWrite: boolean;
  timeZone: string;
}

/** Everybody on the letter, with the way to sign for one's own organisation. */
export function SignatoriesPanel({ letter, actor, mayWrite, timeZone }: SignatoriesPanelProps) {
  const t = useTranslations('letterSigning');
  const locale = useLocale();
  const { id, status, lane, signatories } = letter;
  const isHidden = !seesAllAsked({ role: 'VIEWER', organisationId: null }, letter);
  const mayAsk = mayWrite && mayAskMore(status) && lane !== null;
  const ask = mayAsk && (
    <Link className="btn btn-sm" href={routes.letterInvite(id)}>
      <Icon name="plus" small />
      {t(lane === 'MEMBER' ? 'askMembers' : 'askOrganisations')}
    </Link>
  );
  const progress = mayWrite && signatories.length > 0 && !isSent(status) && (
    <Link className="btn btn-sm" href={routes.letterPrint(id, locale, 'progress')}>
      <Icon name="printer" small />
      {t('progressSheet')}
    </Link>
  );
  return (
    <Panel
      id="signatories"
      title={t(lane === 'MEMBER' ? 'members' : 'organisations')}
      count={signatories.length || undefined}
      end={
        <div className="actions">
          {progress}
          {ask}
        </div>
      }
    >
      {isHidden && (
        <p className="panel-lead">
          <Icon name="shield" small className="inline-icon" /> {t('hidden')}
        </p>
      )}
      <OwnSignature letter={letter} actor={actor} />
      {signatories.length === 0 ? (
        <Empty title={t(seesAllAsked(actor, letter) ? 'nobody' : 'noSignature')}>
          {mayWrite && t(lane === null ? 'nobodyWithoutLane' : 'nobodyLead')}
        </Empty>
      ) : (
        <SignatoryTable letter={letter} actor={actor} timeZone={timeZone} />
      )}
    </Panel>
  );
}

/** The way to sign for one's own organisation while the letter is open, asked or not. */
function OwnSignature({ letter, actor }: Pick<SignatoriesPanelProps, 'letter' | 'actor'>) {
  const t = useTranslations('letterSigning');
  const { organisationId } = actor;
  if (letter.status !== 'OPEN_FOR_SIGNATURE' || letter.lane !== 'ORGANISATION' || !organisationId) return null;
  if (!mayFor(actor, 'letter.sign', { organisationId, visibility: 'COALITION' })) return null;
  const own = letter.signatories.find(({ organisation }) => organisation?.id === organisationId);
  if (own?.status === 'SIGNED') return null;
  return (
    <p className="sign-own">
      <span>{t(own ? 'ownAsked' : 'ownNotAsked')}</span>
      <Link className="btn btn-primary" href={routes.letterSignatory(letter.id, OWN)}>
        <Icon name="signature" small />
        {t('signFor', { organisation: actor.organisationShortName ?? t('yours') })}
      </Link>
    </p>
  );
}
