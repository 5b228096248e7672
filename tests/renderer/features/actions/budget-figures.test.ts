import { expect, test } from 'vitest';
import { budgetYears } from '../../../../db/model/budget-years.ts';
import { proposalsByThemeAndCategory } from '../../../../db/model/numbering.ts';
import { uncoveredProposals } from '../../../../db/model/uncovered.ts';
import { withProgrammeAmount, yearlyBalance } from '../../../../db/model/yearly-balance.ts';
import { neighbourOfAction } from '../../../../renderer/features/actions/neighbour-place.ts';
import { seedContents } from '../../../../seeds/index.ts';

const seed = seedContents('letter-28638-247');

test('the years are those the annex prints, and every year in which anything stands', () => {
  expect(budgetYears(seed)).toEqual([2023, 2024, 2025, 2026]);
  expect(budgetYears(seed, 1)).toEqual([2023, 2024, 2025, 2026, 2027]);
  const [first, ...rest] = seed.actions;
  if (first === undefined) throw new Error('the seed has actions');
  const later = { year: 2028, amount: 1, provenance: 'vastgesteld' as const };
  expect(budgetYears({ ...seed, actions: [{ ...first, budget: [later] }, ...rest] }).at(-1)).toBe(
    2028,
  );
  expect(budgetYears({ ...seed, actions: [], programme: [], annexes: [] })).toEqual([
    2024, 2025, 2026, 2027,
  ]);
});

test('a year that does not fit offers the reservation as counter-entry, as far as it goes', () => {
  expect(yearlyBalance(seed, [2025])).toEqual([
    { year: 2025, total: 2_000_000, available: 2_000_000, left: 0 },
  ]);
  const spend = (amount: number) => ({
    ...seed,
    programme: seed.programme.map((line) =>
      line.label === 'a' ? withProgrammeAmount(line, 2025, amount) : line,
    ),
  });
  const [fits] = yearlyBalance(spend(400_000), [2025]);
  expect(fits).toMatchObject({ left: -100_000, counterEntry: { from: 200_000, to: 100_000 } });
  const [short] = yearlyBalance(spend(600_000), [2025]);
  expect(short?.left).toBe(-300_000);
  expect(short?.counterEntry).toBeUndefined();
});

test('an action at the edge of its line goes on into the next', () => {
  const groups = [
    { line: { id: 'A', title: 'A' }, actions: seed.actions.slice(0, 2) },
    { line: { id: 'B', title: 'B' }, actions: seed.actions.slice(2, 4) },
  ];
  const [first, second, third] = seed.actions.map(({ id }) => id);
  if (first === undefined || second === undefined || third === undefined) throw new Error('seed');
  expect(neighbourOfAction(groups, second, -1)).toEqual({ line: 'A', before: first });
  expect(neighbourOfAction(groups, second, 1)).toEqual({ line: 'B', before: third });
  expect(neighbourOfAction(groups, third, -1)).toEqual({ line: 'A' });
  expect(neighbourOfAction(groups, first, -1)).toBeUndefined();
});

test('once 10, 13 and 15 have money, thirteen proposals with an amount wait for it', () => {
  const ordered = proposalsByThemeAndCategory(seed).flatMap((group) => group.proposals);
  const allocatedTo = [10, 13, 15].map((number) => ordered[number - 1]?.id ?? '');
  const budgetSources = [
    ...seed.budgetSources,
    { id: 'x', title: 'nr. 249', from: 2024, to: 2027, amountPerYear: 500_000, allocatedTo },
  ];
  const { totals } = uncoveredProposals({ budgetSources }, ordered);
  expect(totals.withAmount).toBe(13);
  expect(totals.estimate).toEqual({
    incidenteel: 905_000,
    structureel: 795_000,
    withoutKind: 84_000,
  });
  expect(totals.expectation.incidenteel).toBe(1_780_000);
  expect(totals.unknown).toHaveLength(7);
});
