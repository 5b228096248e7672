import { isCut } from './cut-words.ts';

/**
 * Widest line of a page, in characters: past it a line is no page's, and the source breaks where it
 * says so.
 */
const WIDEST_PAGE = 160;

/** Words that no sentence and no heading ends with; numbers follow the last ones. */
const LEANING =
  /(?:^|[\s(«“‘"'])(?:de|het|een|van|en|of|met|voor|den|der|ten|ter|dat|die|deze|dit|te|per|hun|onze|uw|zowel|tussen|tegen|zonder|zoals|voorstel|voorstellen|actie|acties|actielijn|actielijnen|artikel|lid|circa|ca\.|art\.|nrs?\.|blz\.|bijv\.|dhr\.|mevr\.|prof\.|drs?\.|mr\.|ir\.|o\.a\.|m\.n\.|m\.b\.t\.|t\.a\.v\.|i\.v\.m\.|d\.d\.|incl\.|excl\.|zgn\.|€)$|[(«“/]$/iu;
const STOP = /[.!?…][)\]»”’"']*\d{0,2}$/u;
const OPENING = /^[(«“‘"'[]*/u;

/** Ways in which the text before the end of a line leaves off. */
type Leaving = 'leaning' | 'stop' | 'colon' | 'pause' | 'open';

export function leaving(line: string): Leaving {
  if (LEANING.test(line)) return 'leaning';
  if (STOP.test(line)) return 'stop';
  if (line.endsWith(':')) return 'colon';
  return /[;,]$/.test(line) ? 'pause' : 'open';
}

/** Measures of a page that tell the end of a line from the end of a paragraph. */
export interface Page {
  /** Signs in its longest line. */
  readonly width: number;
  /**
   * Whether somewhere a sentence runs on over the end of a line: the source broke its lines to fit.
   */
  readonly isBroken: boolean;
}

/**
 * Gives the part of the page's width that a line would fill with the first word of the next one.
 */
export function filled(line: string, next: string, width: number): number {
  const word = /^[^ \t]+/u.exec(next)?.[0] ?? '';
  return (line.length + 1 + word.length) / width;
}

/** Tells whether a line holds cells of a table, which keep their tabs and their line. */
function isRow(line: string): boolean {
  return line.includes('\t');
}

/**
 * Tells whether a sentence runs on over the end of a line, to be seen from those two lines alone.
 */
function runsOn(line: string, next: string, width: number): boolean {
  if (isRow(line) || isRow(next)) return false;
  if (isCut(line, next)) return true;
  const how = leaving(line);
  if (how === 'leaning') return true;
  const share = filled(line, next, width);
  if (/\d,$/.test(line) && /^\d+(?:,| )/.test(next) && share > 0.75) return true;
  if (next.startsWith('(') && how === 'open' && share > 0.75) return true;
  if (!/^[\p{Ll}–)]/u.test(next.replace(OPENING, ''))) return false;
  // A line that is far from full was ended by hand; after a comma that happens sooner.
  return (how === 'open' && share >= 0.5) || (how === 'pause' && share >= 0.75);
}

/** Reads what of a page is needed to judge its lines. */
export function pageOf(lines: readonly string[], isItem: (at: number) => boolean): Page {
  const width = Math.max(...lines.map((line) => line.length));
  const isColumn = lines.every((line) => !/\s/.test(line)) && lines.length > 2;
  const isBroken = lines.some((line, at) => {
    const next = lines[at + 1];
    if (line === '' || next === undefined || next === '' || isItem(at + 1)) return false;
    return runsOn(line, next, width) && !(isColumn && !isCut(line, next));
  });
  return { width, isBroken };
}

/**
 * Tells whether the next line belongs to the paragraph of this one. A sentence that is not done
 * goes on; where one may be done, the line's end is the page's edge only when the next word would
 * not have fitted and the page shows elsewhere that it breaks its lines.
 */
export function continues(line: string, next: string, { width, isBroken }: Page): boolean {
  if (!isBroken || isRow(line) || isRow(next)) return false;
  if (runsOn(line, next, width)) return true;
  // A number alone on its line is a page's.
  if (/^\d+$/.test(next) || width > WIDEST_PAGE) return false;
  const isFigure = /^[€\d]/.test(next) && leaving(line) === 'open';
  return filled(line, next, width) > (isFigure ? 0.75 : 0.92);
}
