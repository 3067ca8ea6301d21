export const BILL_TYPES = ['HR', 'S', 'HJRES', 'SJRES', 'HCONRES', 'SCONRES', 'HRES', 'SRES'] as const;
export type BillType = (typeof BILL_TYPES)[number];

export const VEHICLE_STAGES = [
  'INTRODUCED',
  'IN_COMMITTEE',
  'REPORTED',
  'PASSED_ONE_CHAMBER',
  'RESOLVING_DIFFERENCES',
  'TO_PRESIDENT',
  'BECAME_LAW',
  'AGREED_TO',
  'FAILED_OR_VETOED',
] as const;
export type VehicleStage = (typeof VEHICLE_STAGES)[number];

/** The steps a bill takes, as they are drawn. */
export const STAGE_STEPS = ['introduced', 'committee', 'house', 'senate', 'president', 'law'] as const;
export type StageStep = (typeof STAGE_STEPS)[number];

type StepState = 'done' | 'now' | 'open';

/** How many steps are behind a bill at a stage, and whether the next one is where it waits. */
const REACHED: Record<VehicleStage, { done: number; waiting: boolean }> = {
  INTRODUCED: { done: 1, waiting: true },
  IN_COMMITTEE: { done: 1, waiting: true },
  REPORTED: { done: 2, waiting: true },
  PASSED_ONE_CHAMBER: { done: 3, waiting: true },
  RESOLVING_DIFFERENCES: { done: 4, waiting: false },
  TO_PRESIDENT: { done: 4, waiting: true },
  BECAME_LAW: { done: 6, waiting: false },
  // A resolution ends with the chambers: no President, no law.
  AGREED_TO: { done: 4, waiting: false },
  FAILED_OR_VETOED: { done: 1, waiting: false },
};

/** For each step whether it is behind, the present one, or open; `at` is the step the stage is told at. */
export function reachedSteps(stage: VehicleStage): Record<StageStep, StepState> & { at: StageStep } {
  const { done, waiting } = REACHED[stage];
  const states = STAGE_STEPS.map((step, i) => [step, i < done ? 'done' : i === done && waiting ? 'now' : 'open'] as const);
  const at = STAGE_STEPS[waiting ? done : done - 1] ?? 'law';
  return { ...(Object.fromEntries(states) as Record<StageStep, StepState>), at };
}
