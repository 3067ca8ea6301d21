import { describe, expect, test } from 'vitest';
import { reachedSteps, STAGE_STEPS, type VehicleStage } from './stage';

describe('reachedSteps', () => {
  test.each<[VehicleStage, string, string]>([
    ['INTRODUCED', 'done now open open open open', 'committee'],
    ['IN_COMMITTEE', 'done now open open open open', 'committee'],
    ['REPORTED', 'done done now open open open', 'house'],
    ['PASSED_ONE_CHAMBER', 'done done done now open open', 'senate'],
    ['RESOLVING_DIFFERENCES', 'done done done done open open', 'senate'],
    ['TO_PRESIDENT', 'done done done done now open', 'president'],
    ['BECAME_LAW', 'done done done done done done', 'law'],
    ['AGREED_TO', 'done done done done open open', 'senate'],
    ['FAILED_OR_VETOED', 'done open open open open open', 'introduced'],
  ])('%s', (stage, states, at) => {
    const reached = reachedSteps(stage);
    expect(STAGE_STEPS.map((step) => reached[step]).join(' ')).toBe(states);
    expect(reached.at).toBe(at);
  });
});
