import { expect, test } from 'vitest';
import { availableBudget, sourceDemand } from '../../../db/model/budget.ts';
import { proposalTotals } from '../../../db/model/proposal-totals.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { CostComponent } from '../../../db/model/records/proposal.ts';
import { seedContents } from '../../../seeds/index.ts';
import {
  minimalContents,
  testAction,
  testBudgetSource,
  testId,
  testProposal,
} from '../../fixtures/minimal-contents.ts';

const FUNDED = [10, 13, 15];

/** The seed after nr. 249: the one-off cost of 13 falls in `year`, all recurring cost begins in 2024. */
function letterWithFunding(year: number, amounts: readonly number[]): Contents {
  const seed = seedContents('letter-28638-247');
  const proposals = seed.proposals.map((proposal, at) =>
    FUNDED.includes(at + 1)
      ? { ...proposal, decision: 'opgenomen' as const, costs: dated(proposal.costs, year, amounts) }
      : proposal,
  );
  return { ...seed, proposals };
}

function dated(
  costs: readonly CostComponent[],
  year: number,
  amounts: readonly number[],
): readonly CostComponent[] {
  return costs.flatMap((cost): CostComponent[] =>
    cost.kind === 'structureel'
      ? [{ ...cost, from: 2024 }]
      : amounts.map((amount, at) => ({ ...cost, amount, year: year + at })),
  );
}

function extraMoney(contents: Contents) {
  return testBudgetSource(900, {
    from: 2024,
    to: 2027,
    amountPerYear: 500_000,
    allocatedTo: FUNDED.map((n) => contents.proposals[n - 1]?.id ?? ''),
  });
}

test('extra money for four years is asked more than it has in the first', () => {
  const contents = letterWithFunding(2024, [100_000]);
  const demand = sourceDemand(contents, extraMoney(contents));
  expect(demand.years).toEqual([
    { year: 2024, asked: 550_000, available: 500_000, short: 50_000 },
    { year: 2025, asked: 450_000, available: 500_000, short: 0 },
    { year: 2026, asked: 450_000, available: 500_000, short: 0 },
    { year: 2027, asked: 450_000, available: 500_000, short: 0 },
  ]);
  expect(demand.recurringAfterEnd).toBe(450_000);
});

test('moving half of the one-off cost a year on clears the first year', () => {
  const contents = letterWithFunding(2024, [50_000, 50_000]);
  const { years } = sourceDemand(contents, extraMoney(contents));
  expect(years.map(({ asked }) => asked)).toEqual([500_000, 500_000, 450_000, 450_000]);
  expect(years.every(({ short }) => short === 0)).toBe(true);
});

test('what is left without money is known by amount and by ignorance', () => {
  const { proposals } = letterWithFunding(2024, [100_000]);
  const left = proposalTotals(proposals.filter((proposal) => proposal.decision === 'open'));
  expect(left.withAmount).toBe(13);
  expect(left.estimate).toEqual({
    incidenteel: 905_000,
    structureel: 795_000,
    withoutKind: 84_000,
  });
  expect(left.expectation.incidenteel).toBe(1_780_000);
  const numbers = left.unknown.map((proposal) => proposals.indexOf(proposal) + 1);
  expect(numbers).toEqual([4, 6, 25, 26, 28, 29, 33]);
});

test('the programme may spend what is not set aside, in the years there is money', () => {
  const contents = minimalContents({
    budgetSources: [
      testBudgetSource(1, { from: 2027, amountPerYear: 2_000 }),
      testBudgetSource(2, { from: 2028, to: 2029, amountPerYear: 500 }),
      testBudgetSource(3, { from: 2027, amountPerYear: 70, allocatedTo: [testId(9)] }),
    ],
  });
  const years = [2026, 2027, 2028, 2029, 2030];
  expect(years.map((year) => availableBudget(contents, year))).toEqual([
    0, 2_000, 2_500, 2_500, 2_000,
  ]);
  expect(availableBudget(minimalContents(), 2027)).toBeUndefined();
});

test('a source that ends before it begins has no years, and all its demand is outside them', () => {
  const source = testBudgetSource(1, { from: 2030, to: 2028, allocatedTo: [testId(2)] });
  const costs = [{ amount: 60, kind: 'incidenteel', role: 'raming', year: 2029 }] as const;
  const demand = sourceDemand(
    minimalContents({ proposals: [testProposal(2, 1, { costs })] }),
    source,
  );
  expect(demand).toEqual({ years: [], recurringAfterEnd: 0, undated: 0, outside: 60 });
});

test('an action asks its budget; money without a year, or outside the source, is told apart', () => {
  const source = testBudgetSource(1, {
    from: 2028,
    amountPerYear: 100,
    allocatedTo: [testId(2), testId(3)],
  });
  const contents = minimalContents({
    proposals: [
      testProposal(2, 1, {
        costs: [
          { amount: 60, kind: 'incidenteel', role: 'raming' },
          { amount: 30, kind: null, role: 'raming', year: 2027 },
          { amount: 20, kind: 'structureel', role: 'raming', from: 2030 },
          { amount: 5, kind: 'structureel', role: 'raming' },
        ],
      }),
    ],
    actions: [
      testAction(3, 1, {
        budget: [
          { year: 2028, amount: 80, provenance: 'vastgesteld' },
          { year: 2029, amount: 10, provenance: 'vastgesteld' },
        ],
      }),
    ],
  });
  expect(sourceDemand(contents, source)).toEqual({
    years: [
      { year: 2028, asked: 85, available: 100, short: 0 },
      { year: 2029, asked: 15, available: 100, short: 0 },
      { year: 2030, asked: 25, available: 100, short: 0 },
    ],
    recurringAfterEnd: 0,
    undated: 60,
    outside: 30,
  });
});
