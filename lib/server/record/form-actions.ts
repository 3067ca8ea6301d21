import 'server-only';
import { discardDraftAction, findChoicesAction, keepDraftAction, saveRecordAction } from './actions';

/** What the form of any record calls. */
export const recordFormActions = {
  save: saveRecordAction,
  find: findChoicesAction,
  keepDraft: keepDraftAction,
  discardDraft: discardDraftAction,
};
