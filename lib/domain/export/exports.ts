import { CAMPAIGN_COLUMNS } from '../campaign/columns';
import { CAMPAIGN_LIST } from '../campaign/list';
import { COMMITMENT_COLUMNS } from '../commitment/columns';
import { COMMITMENT_LIST } from '../commitment/list';
import { CONTACT_COLUMNS } from '../contact/columns';
import { CONTACT_LIST } from '../contact/list';
import { FOLLOW_UP_COLUMNS } from '../follow-up/columns';
import { FOLLOW_UP_LIST } from '../follow-up/list';
import { LETTER_COLUMNS } from '../letter/columns';
import { LETTER_LIST } from '../letter/list';
import type { ListDefinition } from '../list/definition';
import { MEETING_COLUMNS } from '../meeting/columns';
import { MEETING_LIST } from '../meeting/list';
import { ORGANISATION_COLUMNS } from '../organisation/columns';
import { ORGANISATION_LIST } from '../organisation/list';
import { POSITION_COLUMNS } from '../position/columns';
import { POSITION_LIST } from '../position/list';
import { SOURCE_COLUMNS } from '../source/columns';
import { SOURCE_LIST } from '../source/list';
import type { Columns } from './column';

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Each list that can be taken away, by its name in the address, with its columns. */
export const EXPORTS = {
  campaigns: { definition: CAMPAIGN_LIST, columns: CAMPAIGN_COLUMNS },
  meetings: { definition: MEETING_LIST, columns: MEETING_COLUMNS },
  letters: { definition: LETTER_LIST, columns: LETTER_COLUMNS },
  'follow-ups': { definition: FOLLOW_UP_LIST, columns: FOLLOW_UP_COLUMNS },
  commitments: { definition: COMMITMENT_LIST, columns: COMMITMENT_COLUMNS },
  contacts: { definition: CONTACT_LIST, columns: CONTACT_COLUMNS },
  organisations: { definition: ORGANISATION_LIST, columns: ORGANISATION_COLUMNS },
  positions: { definition: POSITION_LIST, columns: POSITION_COLUMNS },
  sources: { definition: SOURCE_LIST, columns: SOURCE_COLUMNS },
} as const satisfies Record<string, { definition: ListDefinition; columns: unknown }>;

export type ExportName = keyof typeof EXPORTS;

/** The name under which a list is taken away. */
export function exportNameOf(definition: ListDefinition): ExportName | null {
  const found = Object.entries(EXPORTS).find(([, list]) => list.definition.name === definition.name);
  return found ? (found[0] as ExportName) : null;
}

/** A list's columns; what their rows are, only whoever reads the rows needs to know. */
export const exportColumns = (name: ExportName): Columns<never> => EXPORTS[name].columns;

/** Reads `meetings.xlsx`; null when it names no list, or a format that there is not. */
export function parseExportFile(file: string): { name: ExportName; format: ExportFormat } | null {
  const [name = '', format = '', more] = file.split('.');
  if (more !== undefined || !Object.hasOwn(EXPORTS, name)) return null;
  const known = EXPORT_FORMATS.find((one) => one === format);
  return known ? { name: name as ExportName, format: known } : null;
}
