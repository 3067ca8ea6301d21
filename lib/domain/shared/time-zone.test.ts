import { expect, test } from 'vitest';
import { isTimeZone } from './time-zone';

test.each(['America/New_York', 'Asia/Damascus', 'Asia/Calcutta', 'Asia/Kolkata', 'US/Eastern', 'UTC'])('%s is one', (name) =>
  expect(isTimeZone(name)).toBe(true),
);

test.each(['', ' ', '+05:30', '-0500', 'America', 'America/Nowhere', 'New York', 'دمشق', 'UTC\0', '../etc'])(
  '%j is none',
  (name) => expect(isTimeZone(name)).toBe(false),
);
