import 'server-only';
import type { LetterDetail, LetterListItem, LetterRecipient } from '@/lib/domain/letter/view';
import { answerView } from '../meeting/detail';
import { askView, both, campaignRef, commitmentView, contactRef, letterRef, metricView, organisationRef } from '../views';
import type { LetterDetailRow, LetterListRow } from './select';

export const letterListItem = (row: LetterListRow): LetterListItem => ({
  ...letterRef(row),
  sender: row.sender && organisationRef(row.sender),
  recipients: row.recipients.flatMap(recipient),
  signatoriesStated: row.signatoriesStated,
  signatoriesNote: both(row, 'signatoriesNote'),
  campaigns: row.campaigns.map(({ campaign }) => campaignRef(campaign)),
});

/** A letter's row and all that was selected with it, as its page shows it. */
export function letterDetail(row: LetterDetailRow): LetterDetail {
  const version = row.versions[0];
  return {
    ...letterListItem(row),
    lane: row.lane,
    senderBasis: row.senderBasis,
    sentNote: both(row, 'sentNote'),
    reportedStatus: both(row, 'reportedStatus'),
    text: version ? both(version, 'body') : null,
    asks: row.asks.map(({ ask }) => askView(ask)),
    responses: row.responses.map(answerView),
    commitments: row.commitments.map(commitmentView),
    metrics: row.metricLinks.map(({ metric }) => metricView(metric)),
  };
}

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
