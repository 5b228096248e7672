import { scaleBand, scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import { actionsByLine } from '../../../db/model/numbering.ts';
import { actionsTotal, annexYears } from '../../../db/model/programme.ts';
import type { Contents } from '../../../db/model/records/contents.ts';

/** Budget of an action line per year. */
export interface BudgetSeries {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Whole euros, in the order of the years. */
  readonly amounts: readonly number[];
}

export interface BudgetPerYear {
  readonly years: readonly number[];
  readonly series: readonly BudgetSeries[];
  /** Totals of all lines together, per year. */
  readonly totals: readonly number[];
}

/** Gives the budget per year by action line, for the years of the budget annex. */
export function budgetPerYear(
  contents: Pick<Contents, 'actions' | 'actionLines' | 'annexes' | 'programme'>,
): BudgetPerYear {
  const years = annexYears(
    contents,
    contents.annexes.find(({ kind }) => kind === 'begroting'),
  );
  const series = actionsByLine(contents).map(({ line, actions }, at) => ({
    id: line.id,
    number: at + 1,
    title: line.title,
    amounts: years.map((year) => actionsTotal(actions, year)),
  }));
  const totals = years.map((_, at) => series.reduce((sum, own) => sum + (own.amounts[at] ?? 0), 0));
  return { years, series, totals };
}

/** One block of a bar, in the chart's own units. */
export interface Block {
  readonly year: number;
  readonly series: number;
  readonly amount: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartLayout {
  readonly blocks: readonly Block[];
  readonly ticks: readonly { readonly amount: number; readonly y: number }[];
  readonly bars: readonly {
    readonly year: number;
    readonly total: number;
    readonly middle: number;
    readonly top: number;
  }[];
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places every block of the stacked bars. Reductions stand below the line of zero. */
export function layOut({ years, series, totals }: BudgetPerYear, size: ChartSize): ChartLayout {
  const rows = years.map(
    (_, at) => new Map(series.map(({ id, amounts }) => [id, amounts[at] ?? 0])),
  );
  const stacked = stack<Map<string, number>, string>()
    .keys(series.map(({ id }) => id))
    .value((row, key) => row.get(key) ?? 0)
    .offset(stackOffsetDiverging)(rows);
  const ends = stacked.flatMap((layer) => layer.flat());
  const x = scaleBand<number>().domain(years).range([size.left, size.width]).padding(0.3);
  const y = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(1, ...ends)])
    .nice()
    .range([size.height - size.bottom, size.top]);
  const blocks = stacked.flatMap((layer, at) =>
    layer.flatMap(([from, to], row): readonly Block[] => {
      const year = years[row];
      if (year === undefined || from === to) return [];
      const amount = series[at]?.amounts[row] ?? 0;
      const place = { x: x(year) ?? 0, width: x.bandwidth() };
      return [{ year, series: at, amount, ...place, y: y(to), height: y(from) - y(to) }];
    }),
  );
  return {
    blocks,
    ticks: y.ticks(5).map((amount) => ({ amount, y: y(amount) })),
    bars: years.map((year, at) => ({
      year,
      total: totals[at] ?? 0,
      middle: (x(year) ?? 0) + x.bandwidth() / 2,
      top: Math.min(y(0), ...blocks.filter((block) => block.year === year).map((block) => block.y)),
    })),
  };
}
