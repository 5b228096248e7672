/**
 * Writes the operators of a page's content stream. Points are counted from the top left corner, as
 * pdfkit turns the page; text is turned back by its own matrix.
 */
import type { Face } from '../description.ts';
import type { Line } from './line-breaker.ts';
import { points } from './pdf-text.ts';

/** A line of text with the place of its baseline, in points. */
export interface PlacedLine {
  readonly line: Line;
  readonly x: number;
  readonly baseline: number;
}

export interface TypeSize {
  /** Size of the type in points. */
  readonly size: number;
  /** Distance between baselines in points. */
  readonly lead: number;
}

/**
 * Gives the operators that draw lines of one size; `resource` names the font of a face on the page.
 */
export function textOperators(
  lines: readonly PlacedLine[],
  type: TypeSize,
  resource: (face: Face) => string,
): string {
  let operators = `BT\n${points(type.lead)} TL\n`;
  let face: Face | undefined;
  let before: PlacedLine | undefined;
  for (const placed of lines) {
    const follows =
      before?.x === placed.x && Math.abs(placed.baseline - before.baseline - type.lead) < 0.001;
    operators += follows ? 'T*\n' : `1 0 0 -1 ${points(placed.x)} ${points(placed.baseline)} Tm\n`;
    for (const segment of placed.line.segments) {
      if (segment.face !== face) {
        face = segment.face;
        operators += `/${resource(face)} ${points(type.size)} Tf\n`;
      }
      operators += `[<${segment.code}>]TJ\n`;
    }
    before = placed;
  }
  return `${operators}ET\n`;
}

/**
 * Draws a horizontal rule as a filled bar, `y` its middle. `grey` runs from 0 (black) to 1 (white).
 */
export function ruleOperators(
  x: number,
  y: number,
  width: number,
  weight: number,
  grey: number,
): string {
  const bar = `${points(x)} ${points(y - weight / 2)} ${points(width)} ${points(weight)} re f`;
  return `${points(grey)} g ${bar} 0 g\n`;
}
