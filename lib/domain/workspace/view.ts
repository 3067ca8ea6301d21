import type { PartialDate } from '../shared/partial-date';
import type { OrganisationRef } from '../shared/views';

/** The workspace as its settings show it. */
export interface WorkspaceSettings {
  nameEn: string;
  nameAr: string;
  timeZone: string;
  coalition: OrganisationRef | null;
  version: number;
  members: MemberView[];
}

/** A membership of the coalition, also one that is over. */
export interface MemberView {
  id: string;
  organisation: OrganisationRef;
  joined: PartialDate;
  /** The day on which it ended; null while it lasts. */
  leftOn: string | null;
}

/** The settings with the organisations that can be chosen in them. */
export interface WorkspaceForm {
  workspace: WorkspaceSettings;
  organisations: OrganisationRef[];
}
