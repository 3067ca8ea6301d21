import { askRecord } from '../campaign/ask-record';
import { figureRecord } from '../campaign/figure-record';
import { milestoneRecord } from '../campaign/milestone-record';
import { planYearRecord } from '../campaign/plan-year-record';
import { campaignRecord } from '../campaign/record';
import { vehicleRecord } from '../campaign/vehicle-record';
import { commitmentRecord } from '../commitment/record';
import { postRecord } from '../contact/post-record';
import { contactRecord } from '../contact/record';
import { followUpRecord } from '../follow-up/record';
import { letterRecord } from '../letter/record';
import { answerRecord } from '../meeting/answer-record';
import { meetingRecord } from '../meeting/record';
import { noteRecord } from '../note/record';
import { officeRecord } from '../office/record';
import { organisationRecord } from '../organisation/record';
import { lessonRecord } from '../review/lesson-record';
import type { AnyDefinition } from './field';
import type { RecordNoun } from './noun';

const DEFINITIONS = {
  campaign: campaignRecord,
  vehicle: vehicleRecord,
  ask: askRecord,
  milestone: milestoneRecord,
  figure: figureRecord,
  planYear: planYearRecord,
  meeting: meetingRecord,
  letter: letterRecord,
  followUp: followUpRecord,
  commitment: commitmentRecord,
  answer: answerRecord,
  contact: contactRecord,
  post: postRecord,
  office: officeRecord,
  organisation: organisationRecord,
  note: noteRecord,
  lesson: lessonRecord,
};

/** What can be written of a noun. */
export const definitionOf = (noun: RecordNoun): AnyDefinition => DEFINITIONS[noun] as unknown as AnyDefinition;
