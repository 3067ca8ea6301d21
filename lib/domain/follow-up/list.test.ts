import { expect, test } from 'vitest';
import { parseList, writeList } from '../list/query';
import { FOLLOW_UP_LIST, FOLLOW_UP_TABS, tabOf } from './list';

test.each(Object.entries(FOLLOW_UP_TABS))('the tab %s is known again by its address', (tab, filters) => {
  const written = writeList(FOLLOW_UP_LIST, { ...parseList(FOLLOW_UP_LIST, {}), filters });
  expect(tabOf(parseList(FOLLOW_UP_LIST, new URLSearchParams(written)))).toBe(tab);
});

test.each(['whose=MINE', 'q=text', 'group=OVERDUE&group=LATER', 'status=BLOCKED&open=1'])('%s is no tab', (address) =>
  expect(tabOf(parseList(FOLLOW_UP_LIST, new URLSearchParams(address)))).toBeNull(),
);
