import 'server-only';
import type { Content } from '@/lib/domain/record/field';
import { ATTENDED, bothColumns, idLink, linkTable, partyColumns, partyId, partySelect, syncRows } from '../record/links';
import type { Link } from '../record/store';

type Row = Record<string, unknown>;

const IN_ORDER = { orderBy: { sortOrder: 'asc' } } as const;
const role = (row: Row) => ({ en: row.roleEn, ar: row.roleAr });
const DELEGATES = ['person', 'contact'] as const;

/** What a meeting keeps in other tables: who, with what part, about what. */
export const MEETING_LINKS: Record<string, Link> = {
  campaigns: idLink({ relation: 'campaigns', column: 'campaignId', owner: 'meetingId', table: (tx) => tx.meetingCampaign }),
  offices: idLink({ relation: 'offices', column: 'officeId', owner: 'meetingId', table: (tx) => tx.meetingOffice }),
  asks: {
    select: { asks: { select: { askId: true, manner: true }, ...IN_ORDER } },
    read: (row) => (row.asks as Row[]).map(({ askId, manner }) => ({ ask: askId, manner })),
    write: (tx, meetingId, value: readonly Content[]) =>
      syncRows(
        linkTable(tx.meetingAsk),
        { meetingId },
        ['askId'],
        value.map(({ ask, manner }, i) => ({ askId: ask, manner, sortOrder: i })),
      ),
  },
  participants: {
    select: { participants: { select: { contactId: true, roleEn: true, roleAr: true, attended: true }, ...IN_ORDER } },
    read: (row) =>
      (row.participants as Row[]).map((link) => ({
        contact: link.contactId,
        role: role(link),
        attended: ATTENDED.read(link.attended),
      })),
    write: (tx, meetingId, value: readonly Content[]) =>
      syncRows(
        linkTable(tx.meetingParticipant),
        { meetingId },
        ['contactId'],
        value.map((row, i) => ({
          contactId: row.contact,
          ...bothColumns(row, 'role'),
          attended: ATTENDED.write(row.attended),
          sortOrder: i,
        })),
      ),
  },
  organisations: {
    select: { organisations: { select: { organisationId: true, roleEn: true, roleAr: true }, ...IN_ORDER } },
    read: (row) => (row.organisations as Row[]).map((link) => ({ organisation: link.organisationId, role: role(link) })),
    write: (tx, meetingId, value: readonly Content[]) =>
      syncRows(
        linkTable(tx.meetingOrganisation),
        { meetingId },
        ['organisationId'],
        value.map((row, i) => ({ organisationId: row.organisation, ...bothColumns(row, 'role'), sortOrder: i })),
      ),
  },
  delegation: {
    select: { delegates: { select: { ...partySelect(DELEGATES), role: true, attended: true }, ...IN_ORDER } },
    read: (row) =>
      (row.delegates as Row[]).map((link) => ({
        delegate: partyId(link, DELEGATES),
        role: link.role,
        attended: ATTENDED.read(link.attended),
      })),
    write: (tx, meetingId, value: readonly Content[], context) =>
      syncRows(
        linkTable(tx.meetingDelegate),
        { meetingId },
        Object.keys(partySelect(DELEGATES)),
        value.map((row, i) => ({
          ...partyColumns(row.delegate as string, DELEGATES, context),
          role: row.role,
          attended: ATTENDED.write(row.attended),
          sortOrder: i,
        })),
      ),
  },
};
