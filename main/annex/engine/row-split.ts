/** Where a tall row is cut at the foot of a page. */

/** At least this many lines stand on each side of a cut. */
const EDGE = 2;

/**
 * How many of a row's remaining lines to set on this page.
 * @param remaining lines of the row not yet set
 * @param room lines that fit on what is left of the page
 * @param fullPage lines that fit on an empty page
 * @returns 0 where the row had better go on with the next page
 */
export function linesHere(remaining: number, room: number, fullPage: number): number {
  if (remaining <= room) return remaining;
  const here = Math.min(room, remaining - EDGE);
  if (here >= EDGE) return here;
  // On an empty page something has to be set, however small the page.
  return room >= fullPage ? Math.max(1, Math.min(room, remaining)) : 0;
}
