import type { ReactElement, Ref } from 'react';
import { printEuros, printInUnit } from '../../../db/model/money.ts';
import { useWords } from '../../i18n/words.ts';
import { ChartPatterns, patternId } from './chart-patterns.tsx';
import { brokenIntoLines } from './lines-of-text.ts';
import { type BudgetPerYear, type BudgetSeries, layOut } from './stacked-budget.ts';

const SIZE = { width: 500, height: 270, left: 44, top: 26, bottom: 26 } as const;
/** Height of a line of a name, and room after the name, in the chart's own units. */
const LEGEND_LINE = 15;
const LEGEND_GAP = 5;
/** Number of signs that fit beside a sample of the pattern. */
const LEGEND_WIDTH = 70;
/** Least height of a block that has room for its number. */
const LEAST_HEIGHT = 13;
const MILLION = 1_000_000;

/**
 * Draws the budget per year by action line as stacked bars. Each block has a colour, a pattern and
 * the number of its line, so that none of the three is needed to tell it from the others.
 */
export function BudgetChart({
  budget,
  id,
  ref,
}: {
  readonly budget: BudgetPerYear;
  readonly id: string;
  readonly ref: Ref<SVGSVGElement>;
}): ReactElement {
  const { overview: words } = useWords();
  const { blocks, ticks, bars } = layOut(budget, SIZE);
  const { series } = budget;
  const legend = legendOf(series);
  const { height } = legend;
  return (
    <svg
      ref={ref}
      className="budget-chart"
      viewBox={`0 0 ${SIZE.width} ${height}`}
      role="img"
      aria-label={words.chartSummary({
        years: bars.map(({ year, total }) => `${year}: ${printEuros(total)}`).join('; '),
      })}
      fontFamily="'Fira Sans', Arial, sans-serif"
      fontSize="12"
      fill="var(--chart-text)"
    >
      <ChartPatterns chart={id} count={series.length} />
      <rect width={SIZE.width} height={height} fill="var(--chart-paper)" />
      <text x="4" y="14">
        {words.chartUnit}
      </text>
      {ticks.map(({ amount, y }) => (
        <g key={amount}>
          <line x1={SIZE.left} x2={SIZE.width} y1={y} y2={y} stroke="var(--chart-line)" />
          <text x={SIZE.left - 6} y={y + 4} textAnchor="end">
            {printInUnit(amount, MILLION)}
          </text>
        </g>
      ))}
      {blocks.map((block) => {
        const line = series[block.series];
        const middle = { x: block.x + block.width / 2, y: block.y + block.height / 2 };
        return (
          <g key={`${line?.id} ${block.year}`}>
            <title>{`${line?.number}. ${line?.title}, ${block.year}: ${printEuros(block.amount)}`}</title>
            <rect
              x={block.x}
              y={block.y}
              width={block.width}
              height={block.height}
              fill={`url(#${patternId(id, block.series)})`}
              stroke="var(--chart-paper)"
            />
            {block.height < LEAST_HEIGHT ? null : (
              <>
                <rect
                  x={middle.x - 8}
                  y={middle.y - 6.5}
                  width="16"
                  height="13"
                  rx="3"
                  fill="var(--chart-paper)"
                />
                <text x={middle.x} y={middle.y + 4} textAnchor="middle" fontSize="11">
                  {line?.number}
                </text>
              </>
            )}
          </g>
        );
      })}
      {bars.map(({ year, total, middle, top }) => (
        <g key={year} textAnchor="middle">
          <text x={middle} y={SIZE.height - 8}>
            {year}
          </text>
          <text x={middle} y={top - 5} fontWeight="600">
            {printInUnit(total, MILLION)}
          </text>
        </g>
      ))}
      {legend.rows.map(({ line, number, lines, top }, at) => (
        <g key={line}>
          <rect x="4" y={top} width="22" height="14" fill={`url(#${patternId(id, at)})`} />
          {lines.map((text, row) => (
            <text key={text} x="34" y={top + 11 + row * LEGEND_LINE}>
              {row === 0 ? `${number}. ${text}` : text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/**
 * Gives the places of the lines' names, below the bars, and the height of the drawing with them.
 */
function legendOf(series: readonly BudgetSeries[]) {
  let top = SIZE.height + 8;
  const rows = series.map(({ id: line, number, title }) => {
    const row = { line, number, lines: brokenIntoLines(title, LEGEND_WIDTH), top };
    top += row.lines.length * LEGEND_LINE + LEGEND_GAP;
    return row;
  });
  return { rows, height: top };
}
