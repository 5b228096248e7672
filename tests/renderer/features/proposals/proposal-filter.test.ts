import { expect, test } from 'vitest';
import { checkContext } from '../../../../db/model/checks/context.ts';
import {
  isUnfiltered,
  NO_FILTER,
  type ProposalFilter,
  passes,
} from '../../../../renderer/features/proposals/proposal-filter.ts';
import { proposalRows } from '../../../../renderer/features/proposals/proposal-row.ts';
import { seedContents } from '../../../../seeds/index.ts';

const rows = proposalRows(checkContext(seedContents('letter-28638-247')));

/** The numbers of the proposals that are in sight. */
function inSight(filter: Partial<ProposalFilter>): readonly number[] {
  return rows.filter(passes({ ...NO_FILTER, ...filter })).map(({ number }) => number);
}

test('without a filter everything is in sight, also with only white space in it', () => {
  expect(inSight({})).toHaveLength(33);
  expect(inSight({ words: '  ' })).toHaveLength(33);
  expect(isUnfiltered({ ...NO_FILTER, words: ' ' })).toBe(true);
  expect(isUnfiltered({ ...NO_FILTER, decision: 'opgenomen' })).toBe(false);
});

test('a number finds the proposal of that number, not those whose text holds it', () => {
  expect(inSight({ words: '6' })).toEqual([6]);
  expect(inSight({ words: ' 13 ' })).toEqual([13]);
  expect(inSight({ words: '99' })).toEqual([]);
});

test('words are found in any order, without capitals or accents, also in the appreciation', () => {
  const found = inSight({ words: 'SLUIT bij' });
  expect(found).toContain(4);
  expect(found.length).toBeLessThan(33);
  expect(inSight({ words: 'bij slúit' })).toEqual(found);
});

test('each state of the estimate shows its own; together they show all', () => {
  const statuses = [...new Set(rows.map(({ proposal }) => proposal.costStatus))];
  const numbers = statuses.flatMap((costStatus) => inSight({ costStatus }));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(rows.map(({ number }) => number));
  expect(inSight({ costStatus: 'nog-onbekend' })).toContain(4);
});
