import { meetings } from './data/meetings';
import type { SeedMeeting } from './data/types';
import { seedId } from './ids';
import { basisOf, both, type CitationCollector, dated } from './rows';
import type { SeedTables } from './tables';

/** Meetings with all that hangs on them: who, what about, asks, answers, commitments, claims. */
export function meetingRows(tables: SeedTables, cites: CitationCollector): void {
  for (const meeting of meetings) {
    const id = seedId('meeting', meeting.key);
    const starts = dated(meeting.date.from);
    tables.meeting.push({
      id,
      kind: meeting.kind,
      status: meeting.status,
      ...both('title', meeting.title),
      startsOn: starts.on,
      endsOn: meeting.date.to ? dated(meeting.date.to).on : null,
      datePrecision: starts.precision,
      dateBasis: basisOf(meeting.date),
      ...both('dateNote', meeting.date.note ?? null),
      ...both('place', meeting.place),
      placeBasis: meeting.placeBasis,
      format: meeting.format,
      ...both('formatBasis', meeting.formatBasis),
      ...both('organisationsNote', meeting.organisationsNote),
      ...both('attendanceNote', meeting.attendanceNote?.text ?? null),
      ...both('assessment', meeting.assessment?.text ?? null),
      ...both('campaignsBasis', meeting.campaignsBasis),
    });
    cites.add('MEETING', id, meeting.cites);
    cites.add('MEETING', id, meeting.attendanceCites, 'attendance');
    cites.add('MEETING', id, meeting.attendanceNote?.cites ?? [], 'attendanceNote');
    cites.add('MEETING', id, meeting.assessment?.cites ?? [], 'assessment');

    peopleRows(tables, cites, meeting, id);
    contentRows(tables, cites, meeting, id);
    commitmentRows(tables, cites, meeting, id);
  }
}

function peopleRows(tables: SeedTables, cites: CitationCollector, meeting: SeedMeeting, meetingId: string): void {
  meeting.organisations.forEach((link, sortOrder) => {
    const id = seedId('meeting-organisation', `${meeting.key}/${link.organisation}`);
    const organisationId = seedId('organisation', link.organisation);
    tables.meetingOrganisation.push({ id, meetingId, organisationId, ...both('role', link.role), sortOrder });
    cites.add('MEETING_ORGANISATION', id, link.cites);
  });
  meeting.participants.forEach((link, sortOrder) => {
    const id = seedId('meeting-participant', `${meeting.key}/${link.contact}`);
    const contactId = seedId('contact', link.contact);
    tables.meetingParticipant.push({ id, meetingId, contactId, ...both('role', link.role), sortOrder });
    cites.add('MEETING_PARTICIPANT', id, link.cites);
  });
  for (const key of meeting.campaigns) {
    tables.meetingCampaign.push({ meetingId, campaignId: seedId('campaign', key), suggested: false });
  }
  for (const key of meeting.suggestedCampaigns) {
    tables.meetingCampaign.push({ meetingId, campaignId: seedId('campaign', key), suggested: true });
  }
}

function contentRows(tables: SeedTables, cites: CitationCollector, meeting: SeedMeeting, meetingId: string): void {
  meeting.topics.forEach((topic, sortOrder) => {
    const id = seedId('topic', `${meeting.key}/${sortOrder}`);
    tables.topic.push({ id, meetingId, ...both('text', topic.text), sortOrder });
    cites.add('TOPIC', id, topic.cites);
  });
  meeting.asks.forEach((link, sortOrder) => {
    tables.meetingAsk.push({ meetingId, askId: seedId('ask', link.ask), manner: link.manner, sortOrder });
  });
  meeting.responses.forEach((response, sortOrder) => {
    const id = seedId('response', response.key);
    tables.response.push({
      id,
      meetingId,
      organisationId: seedId('organisation', response.by),
      outcome: response.outcome,
      ...both('manner', response.manner),
      ...both('text', response.text),
      ...both('note', response.note),
      sortOrder,
    });
    cites.add('RESPONSE', id, response.cites);
    for (const ask of response.asks) tables.responseAsk.push({ responseId: id, askId: seedId('ask', ask) });
  });
  meeting.claims.forEach((claim, sortOrder) => {
    const id = seedId('claim', claim.key);
    const contactId = claim.byContact && seedId('contact', claim.byContact);
    tables.claim.push({ id, meetingId, contactId, ...both('byText', claim.byText), ...both('text', claim.text), sortOrder });
    cites.add('CLAIM', id, claim.cites);
  });
}

function commitmentRows(tables: SeedTables, cites: CitationCollector, meeting: SeedMeeting, meetingId: string): void {
  meeting.commitments.forEach((commitment, sortOrder) => {
    const id = seedId('commitment', commitment.key);
    const due = dated(commitment.due.from);
    tables.commitment.push({
      id,
      meetingId,
      ...both('text', commitment.text),
      status: commitment.status,
      ...both('reportedStatus', commitment.reportedStatus),
      ...both('ownerText', commitment.ownerText),
      ...both('ownerBasis', commitment.ownerBasis),
      dueOn: due.on,
      duePrecision: due.precision,
      dueBasis: basisOf(commitment.due),
      ...both('dueNote', commitment.due.note ?? null),
      sortOrder,
    });
    cites.add('COMMITMENT', id, commitment.cites);
    commitment.owners.forEach((owner, order) => {
      tables.commitmentOwner.push({
        id: seedId('commitment-owner', `${commitment.key}/${owner}`),
        commitmentId: id,
        organisationId: seedId('organisation', owner),
        sortOrder: order,
      });
    });
    for (const key of commitment.campaigns) {
      tables.commitmentCampaign.push({ commitmentId: id, campaignId: seedId('campaign', key) });
    }
  });
}
