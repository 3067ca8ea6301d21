import { CAMPAIGN_LIST } from '../campaign/list';
import { COMMITMENT_LIST } from '../commitment/list';
import { CONTACT_LIST } from '../contact/list';
import { FOLLOW_UP_LIST } from '../follow-up/list';
import { LETTER_LIST } from '../letter/list';
import { MEETING_LIST } from '../meeting/list';
import { ORGANISATION_LIST } from '../organisation/list';
import { POSITION_LIST } from '../position/list';
import type { ListDefinition } from './definition';

/** Every list there is, by its name: what a saved view can be of. */
export const LISTS: Readonly<Record<string, ListDefinition>> = Object.fromEntries(
  [MEETING_LIST, LETTER_LIST, FOLLOW_UP_LIST, CAMPAIGN_LIST, COMMITMENT_LIST, CONTACT_LIST, ORGANISATION_LIST, POSITION_LIST].map(
    (list) => [list.name, list],
  ),
);
