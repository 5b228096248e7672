import { expect, test } from 'vitest';
import { parseCostText, printCostText } from '../../db/model/cost-text/index.ts';
import { numbering } from '../../db/model/numbering.ts';
import { actionAmount, programmeTotal } from '../../db/model/programme.ts';
import { proposalTotals } from '../../db/model/proposal-totals.ts';
import { seedContents } from '../../seeds/index.ts';

const contents = seedContents('letter-28638-247');
const numbers = numbering(contents);
const YEARS = [2023, 2024, 2025, 2026];

test('the proposals ask what the letter adds up to, one-off and recurring apart', () => {
  const { estimate, expectation, unknown } = proposalTotals(contents.proposals);
  expect(estimate).toEqual({
    incidenteel: 1_005_000,
    structureel: 1_245_000,
    withoutKind: 84_000,
  });
  expect(expectation.incidenteel).toBe(1_880_000);
  expect(unknown.map(({ id }) => numbers.proposals.get(id))).toEqual([4, 6, 25, 26, 28, 29, 33]);
});

test('every cost cell reads as its components, and they print as the cell', () => {
  for (const { costStatus, costText, costs } of contents.proposals) {
    expect(parseCostText(costText)).toEqual({ costStatus, costs });
    expect(printCostText({ costStatus, costs })).toBe(costText);
  }
});

test.each(YEARS)('the programme adds up to 2,0 mln. in %i', (year) => {
  expect(programmeTotal(contents, year)).toBe(2_000_000);
});

test('only the lines of the action lines are computed', () => {
  for (const line of contents.programme) {
    const computed = line.kind === 'actielijn';
    expect(line.budget.map((budget) => budget.year)).toEqual(YEARS);
    expect(line.budget.every((budget) => (budget.amount === null) === computed)).toBe(true);
    expect(line.line !== undefined).toBe(computed);
  }
});

test('the actions that proposals 6 and 13 name are together € 600.000', () => {
  const named = ['22', '24', '25', '26', '27', '28', '29'];
  const amounts = contents.actions
    .filter((action) => named.includes(numbers.actions.get(action.id) ?? ''))
    .flatMap((action) => YEARS.map((year) => actionAmount(action, year) ?? 0));
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(600_000);
});

test('the copy starts out as what was sent', () => {
  const baseline = contents.annexes.find((annex) => annex.copyOf)?.baseline ?? [];
  const amounts = [...contents.actions, ...contents.programme].flatMap(({ id, budget }) =>
    budget.flatMap(({ year, amount }) => (amount === null ? [] : [{ id, year, amount }])),
  );
  expect(new Set(baseline.map((cell) => JSON.stringify(cell)))).toEqual(
    new Set(amounts.map((cell) => JSON.stringify(cell))),
  );
});

test('actions that cost money are suspended, the others have not begun', () => {
  for (const action of contents.actions) {
    const costsMoney = action.budget.some((budget) => budget.amount > 0);
    expect(action.status).toBe(costsMoney ? 'opgeschort' : 'niet-gestart');
  }
});
