/** Cuts a tall row or a paragraph at the foot of a page. */

/** Least lines on each side of a cut. */
const EDGE = 2;

/**
 * Gives how many of the remaining lines to set on this page.
 * @param remaining lines not yet set
 * @param room lines that fit on what is left of the page
 * @param fullPage lines that fit on an empty page
 * @param hyphenAt whether that one of the remaining lines ends in a hyphen: a word does not go on
 *   over the page if the cut can be one line higher
 * @returns 0 where all had better go on with the next page
 */
export function linesHere(
  remaining: number,
  room: number,
  fullPage: number,
  hyphenAt: (line: number) => boolean = () => false,
): number {
  if (remaining <= room) return remaining;
  const here = Math.min(room, remaining - EDGE);
  if (here > EDGE && hyphenAt(here - 1)) return here - 1;
  if (here >= EDGE) return here;
  // On an empty page something has to be set, however small the page.
  return room >= fullPage ? Math.max(1, Math.min(room, remaining)) : 0;
}
