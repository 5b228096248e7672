import { actionAmount } from './programme.ts';
import { expectedCosts } from './proposal-totals.ts';
import type { Contents } from './records/contents.ts';
import type { BudgetSource } from './records/programme.ts';
import type { CostComponent } from './records/proposal.ts';

/** Tells whether a source has money in a year. */
export function isActive(source: BudgetSource, year: number): boolean {
  return source.from <= year && (source.to === undefined || year <= source.to);
}

/**
 * Gives what the programme as a whole may spend in a year: the sources that are not set aside for
 * named proposals and actions.
 * @returns whole euros; `undefined` when no such source is known at all
 */
export function availableBudget(
  contents: Pick<Contents, 'budgetSources'>,
  year: number,
): number | undefined {
  const sources = contents.budgetSources.filter((source) => source.allocatedTo.length === 0);
  if (sources.length === 0) return undefined;
  return sources
    .filter((source) => isActive(source, year))
    .reduce((total, source) => total + source.amountPerYear, 0);
}

/** Money asked of a source in one of its years, in whole euros. */
interface YearDemand {
  readonly year: number;
  readonly asked: number;
  readonly available: number;
  /** Amount by which the source falls short; 0 when it suffices. */
  readonly short: number;
}

/** Money that the proposals and actions that are paid from a source ask of it. */
export interface SourceDemand {
  /** From the source's first year to its last; of a structural one to where its demand settles. */
  readonly years: readonly YearDemand[];
  /** Per year, recurring cost that goes on after the source has ended. */
  readonly recurringAfterEnd: number;
  /** One-off money, and money without a kind, of which nobody said in what year it falls. */
  readonly undated: number;
  /** Money asked in years in which the source has none, recurring cost aside. */
  readonly outside: number;
}

interface Demand {
  /** Recurring amounts with the first year of each. */
  readonly recurring: readonly { readonly from: number; readonly amount: number }[];
  readonly inYear: ReadonlyMap<number, number>;
  readonly undated: number;
}

/**
 * Adds up the demand of a proposal's costs; a recurring cost without a first year begins with the
 * source.
 */
function demandOf(costs: readonly CostComponent[], source: BudgetSource): Demand {
  const recurring = costs
    .filter((cost) => cost.kind === 'structureel')
    .map(({ amount, from }) => ({ amount, from: from ?? source.from }));
  const inYear = new Map<number, number>();
  let undated = 0;
  for (const { kind, year, amount } of costs) {
    if (kind === 'structureel') continue;
    if (year === undefined) undated += amount;
    else inYear.set(year, (inYear.get(year) ?? 0) + amount);
  }
  return { recurring, inYear, undated };
}

/**
 * Adds up what is asked of a source per year by what is paid from it: of proposals the expected
 * cost, of actions their budget.
 */
export function sourceDemand(
  contents: Pick<Contents, 'proposals' | 'actions'>,
  source: BudgetSource,
): SourceDemand {
  const allocated = new Set(source.allocatedTo);
  const costs = contents.proposals
    .filter((proposal) => allocated.has(proposal.id))
    .flatMap((proposal) => expectedCosts(proposal.costs));
  const actions = contents.actions.filter((action) => allocated.has(action.id));
  const { recurring, inYear, undated } = demandOf(costs, source);

  const dated = [
    ...inYear.keys(),
    ...actions.flatMap((action) => action.budget.map((amount) => amount.year)),
  ];
  const last = source.to ?? Math.max(source.from, ...dated, ...recurring.map(({ from }) => from));
  const onceIn = (year: number) =>
    actions.reduce((sum, action) => sum + (actionAmount(action, year) ?? 0), inYear.get(year) ?? 0);
  const recurringIn = (year: number) =>
    recurring.filter(({ from }) => from <= year).reduce((sum, { amount }) => sum + amount, 0);

  const years = Array.from({ length: Math.max(0, last - source.from + 1) }, (_, at) => {
    const year = source.from + at;
    const asked = onceIn(year) + recurringIn(year);
    const available = source.amountPerYear;
    return { year, asked, available, short: Math.max(0, asked - available) };
  });
  const elsewhere = [...new Set(dated)].filter((year) => !isActive(source, year));
  return {
    years,
    recurringAfterEnd:
      source.to === undefined ? 0 : recurring.reduce((sum, { amount }) => sum + amount, 0),
    undated,
    outside: elsewhere.reduce((sum, year) => sum + onceIn(year), 0),
  };
}
