import 'server-only';
import { mayFor } from '@/lib/domain/auth/policy';
import type { Actor } from '@/lib/domain/auth/roles';
import { seesAllAsked } from '@/lib/domain/letter/signatories';
import type {
  LetterDetail,
  LetterHead,
  LetterListItem,
  LetterRecipient,
  LetterVersionView,
  SignatoryView,
} from '@/lib/domain/letter/view';
import { dayOf, partialDate } from '../columns';
import { answerView } from '../meeting/detail';
import { askView, both, campaignRef, commitmentView, contactRef, letterRef, metricView, organisationRef } from '../views';
import type { LetterDetailRow, LetterHeadRow, LetterListRow, LetterVersionRow, SignatoryViewRow } from './select';

type Listed = Omit<LetterListRow, 'signatories'> & { signatories: Pick<SignatoryViewRow, 'status'>[] };

export function letterListItem(actor: Actor, row: Listed): LetterListItem {
  const asked = row.signatories.filter(({ status }) => status !== 'WITHDRAWN').length;
  return {
    ...letterRef(row),
    sender: row.sender && organisationRef(row.sender),
    recipients: row.recipients.flatMap(recipient),
    signatoriesStated: row.signatoriesStated,
    signatoriesNote: both(row, 'signatoriesNote'),
    campaigns: row.campaigns.map(({ campaign }) => campaignRef(campaign)),
    lane: row.lane,
    deadline: row.deadlineOn && dayOf(row.deadlineOn),
    count: {
      signed: row.signatories.filter(({ status }) => status === 'SIGNED').length,
      asked: seesAllAsked(actor, row) ? asked : null,
      target: row.targetSignatures,
    },
  };
}

/** A letter's row and all that was selected with it, as its page shows it. */
export function letterDetail(actor: Actor, row: LetterDetailRow): LetterDetail {
  const latest = row.versions[0];
  return {
    ...letterListItem(actor, row),
    version: row.version,
    ownership: { organisationId: row.organisationId, visibility: row.visibility },
    senderBasis: row.senderBasis,
    sentNote: both(row, 'sentNote'),
    sentVia: row.sentVia,
    answered: partialDate(row.answeredOn, row.answeredPrecision),
    reason: both(row, 'statusNote'),
    lead: row.leadUser?.name ?? null,
    reportedStatus: both(row, 'reportedStatus'),
    text: latest && (latest.bodyEn || latest.bodyAr) ? letterVersionView(latest) : null,
    isMadeHere: latest !== undefined,
    signatories: row.signatories.map(signatoryView),
    asks: row.asks.map(({ ask }) => askView(ask)),
    responses: row.responses.map(answerView),
    commitments: row.commitments.map(commitmentView),
    metrics: row.metricLinks.map(({ metric }) => metricView(metric)),
  };
}

export const letterHead = (actor: Actor, row: LetterHeadRow): LetterHead => ({
  id: row.id,
  subject: both(row, 'subject'),
  status: row.status,
  version: row.version,
  mayWrite: mayFor(actor, 'letter.write', row),
});

export const letterVersionView = (row: LetterVersionRow): LetterVersionView => ({
  id: row.id,
  number: row.number,
  body: both(row, 'body'),
  writtenAt: row.createdAt,
  writtenBy: row.createdBy?.name ?? null,
  frozenAt: row.frozenAt,
  signatures: row._count.signatories,
});

export const signatoryView = (row: SignatoryViewRow): SignatoryView => ({
  id: row.id,
  version: row.version,
  status: row.status,
  organisation: row.organisation && organisationRef(row.organisation),
  contact: row.contact && contactRef(row.contact),
  officialName: both(row, 'officialName'),
  signerName: row.signerName,
  signerTitle: both(row, 'signerTitle'),
  letterVersionId: row.letterVersionId,
  askedBy: row.askedBy && organisationRef(row.askedBy),
  askedAt: row.createdAt,
  decidedAt: row.decidedAt,
  remindedAt: row.remindedAt,
});

/** Every record of the page that can carry a citation of its own. */
export function recordIdsOf(letter: LetterDetail): string[] {
  return [
    letter,
    ...letter.asks,
    ...letter.asks.flatMap((ask) => ask.answers),
    ...letter.responses,
    ...letter.commitments,
    ...letter.metrics,
  ].map(({ id }) => id);
}

function recipient(row: LetterListRow['recipients'][number]): LetterRecipient[] {
  if (row.contact) return [{ contact: contactRef(row.contact) }];
  return row.organisation ? [{ organisation: organisationRef(row.organisation) }] : [];
}
