import 'server-only';
import type { RecordNoun } from '@/lib/domain/record/noun';
import { askStore, campaignStore, figureStore, milestoneStore, planYearStore, vehicleStore } from '../campaign/store';
import { commitmentStore } from '../commitment/store';
import { contactStore, postStore } from '../contact/store';
import { followUpStore } from '../follow-up/store';
import { letterStore } from '../letter/store';
import { answerStore, meetingStore } from '../meeting/store';
import { noteStore } from '../note/store';
import { officeStore } from '../office/store';
import { organisationStore } from '../organisation/store';
import { lessonStore } from '../review/store';
import type { RecordStore } from './store';

const STORES: Record<RecordNoun, RecordStore> = {
  campaign: campaignStore,
  vehicle: vehicleStore,
  ask: askStore,
  milestone: milestoneStore,
  figure: figureStore,
  planYear: planYearStore,
  meeting: meetingStore,
  letter: letterStore,
  followUp: followUpStore,
  commitment: commitmentStore,
  answer: answerStore,
  contact: contactStore,
  post: postStore,
  office: officeStore,
  organisation: organisationStore,
  note: noteStore,
  lesson: lessonStore,
};

export const storeOf = (noun: RecordNoun): RecordStore => STORES[noun];
