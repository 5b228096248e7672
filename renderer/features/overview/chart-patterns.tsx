import type { ReactElement } from 'react';

/** Colours by the name of their variable; on paper and in saved pictures the light ones hold. */
export const CHART_COLOURS: Readonly<Record<string, string>> = {
  '--chart-1': '#16406f',
  '--chart-2': '#7fb2de',
  '--chart-3': '#27610c',
  '--chart-4': '#d9a13b',
  '--chart-5': '#7a3a6b',
  '--chart-6': '#8a8f98',
  '--chart-mark-1': '#16406f',
  '--chart-mark-2': '#16406f',
  '--chart-mark-3': '#cfe8c3',
  '--chart-mark-4': '#5b3a00',
  '--chart-mark-5': '#f2d9ec',
  '--chart-mark-6': '#ffffff',
  '--chart-text': '#14202c',
  '--chart-line': '#c8d2de',
  '--chart-paper': '#ffffff',
};

const COLOURS = 6;

/** Marks by which blocks differ where colours cannot be told apart. */
const MARKS = [
  '',
  'M-2 2l4-4M0 8l8-8M6 10l4-4',
  'M4 2v4M2 4h4',
  'M0 4h8',
  'M-2 6l4 4M0 0l8 8M6-2l4 4',
  'M4 0v8',
  'M0 4h8M4 0v8',
] as const;

/** Gives the id of the fill of a line's blocks: a colour and a mark of their own. */
export function patternId(chart: string, at: number): string {
  return `${chart}-${at}`;
}

/** Draws the fills of so many lines. */
export function ChartPatterns({
  chart,
  count,
}: {
  readonly chart: string;
  readonly count: number;
}): ReactElement {
  return (
    <defs>
      {Array.from({ length: count }, (_, at) => {
        const colour = (at % COLOURS) + 1;
        const id = patternId(chart, at);
        return (
          <pattern key={id} id={id} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" fill={`var(--chart-${colour})`} />
            <path
              d={MARKS[at % MARKS.length]}
              fill="none"
              stroke={`var(--chart-mark-${colour})`}
              strokeWidth="1.5"
            />
          </pattern>
        );
      })}
    </defs>
  );
}
