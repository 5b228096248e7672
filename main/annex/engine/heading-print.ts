/** Lays out and prints headings. They are not hyphenated, and keep with what follows. */
import type { Heading, Run } from '../description.ts';
import type { PlacedLine } from './content-stream.ts';
import { breakLines, type Line } from './line-breaker.ts';
import { baselineOffset, type Press } from './press.ts';
import type { Ruler } from './ruler.ts';
import type { Tag } from './structure-tree.ts';

export interface LaidHeading {
  readonly heading: Heading;
  readonly label: Line | undefined;
  readonly lines: readonly Line[];
  /** Height in points, with the white above and below. */
  readonly height: number;
}

/** Steps in which the width of a heading narrows, in em. */
const STEP = 0.5;

/**
 * Breaks runs into as many lines as the width (in em) asks for, of about equal length: no last word
 * on its own.
 */
function balancedLines(runs: readonly Run[], ruler: Ruler, width: number): readonly Line[] {
  let lines = breakLines(runs, ruler, width, false);
  for (let narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
    const tried = breakLines(runs, ruler, narrower, false);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}

/** Lays out a heading to the width of the text. */
export function layHeading(press: Press, heading: Heading): LaidHeading {
  const { headings, label: labelStyle, text } = press.style;
  const style = headings[heading.level];
  const runs = [{ face: 'bold', text: heading.text } as const];
  const lines = balancedLines(runs, press.ruler, (text.right - text.left) / style.size);
  const label = heading.label ? press.line('bold', `${heading.label}\u00a0`) : undefined;
  const above = label && labelStyle.place === 'above' ? labelStyle.lead : 0;
  const height = style.before + above + lines.length * style.lead + style.after;
  return { heading, label, lines, height };
}

/** Prints a heading, its label first, and its bookmark. */
export function printHeading(press: Press, laid: LaidHeading, parent: Tag): void {
  const { heading, label, lines } = laid;
  const { label: labelStyle, text } = press.style;
  const style = press.style.headings[heading.level];
  if (!press.atTop()) press.moveDown(style.before);
  const start = press.y();
  const above = labelStyle.place === 'above';
  if (label && above) press.moveDown(labelStyle.lead);
  const first = press.y() + baselineOffset(style);
  const placed: PlacedLine[] = lines.map((line, index) => ({
    line,
    x: text.left,
    baseline: first + index * style.lead,
  }));
  const tag = press.structure.open(`H${heading.level}`, parent);
  let operators = press.text(placed, style);
  if (label) {
    const baseline = above ? start + baselineOffset(labelStyle) : first;
    operators = press.text([{ line: label, x: labelStyle.x, baseline }], labelStyle) + operators;
  }
  press.tagged(tag, operators);
  press.structure.close(tag);
  const title = heading.bookmark ?? [heading.label, heading.text].filter(Boolean).join(' ');
  // No-break spaces are for the line; who searches bookmarks types plain ones.
  press.bookmark(heading.level, title.replaceAll('\u00a0', ' '), start);
  press.moveDown(lines.length * style.lead + style.after);
}
