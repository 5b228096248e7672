/**
 * Breaks text into lines: first fit over words and syllables, ragged right. Widths are in em, so
 * that a broken text is the same at every size; the drawing multiplies.
 */
import type { Face, Run } from '../description.ts';
import type { Ruler } from './ruler.ts';
import { type Break, breaksOf, partOf, toWords, type Word, widthOf } from './words.ts';

/** Glyph codes in one face, to be set between `[<` and `>]TJ`. */
export interface Segment {
  readonly face: Face;
  readonly code: string;
}

export interface Line {
  readonly segments: readonly Segment[];
  /** Width in em, without the space that ends a line in the middle of a paragraph. */
  readonly width: number;
  /** Whether the line ends in the middle of a word, behind a printed hyphen. */
  readonly hyphenated: boolean;
}

/** Most lines in a row that end in a hyphen, unless a word does not fit a line at all. */
const LADDER = 2;

/** Part of the column's width that a gap at the right must exceed before a word is hyphenated. */
const HYPHENATION_ZONE = 0.1;

/** A line being filled. */
interface OpenLine {
  readonly segments: { readonly face: Face; code: string }[];
  width: number;
}

function append(line: OpenLine, face: Face, code: string, width: number): void {
  const last = line.segments.at(-1);
  if (last?.face === face) last.code += code;
  else line.segments.push({ face, code });
  line.width += width;
}

/** Gives the width of the space that a word needs before it on this line. */
function gapBefore(word: Word, line: OpenLine, ruler: Ruler): number {
  const [first] = word;
  return line.segments.length > 0 && first ? ruler.space(first.face).width : 0;
}

function set(word: Word, line: OpenLine, ruler: Ruler): void {
  const [first] = word;
  if (line.segments.length > 0 && first) {
    const space = ruler.space(first.face);
    append(line, first.face, space.code, space.width);
  }
  for (const { face, code, width } of word) append(line, face, code, width);
}

/** Front of a broken word, and where its rest begins. */
interface BrokenWord {
  readonly front: Word;
  readonly hyphen: boolean;
  readonly restFrom: number;
}

/**
 * Finds the longest front of a word, from that place on, that fits with the hyphen it would print.
 */
function longestFront(
  word: Word,
  from: number,
  breaks: readonly Break[],
  room: number,
  ruler: Ruler,
): BrokenWord | undefined {
  let longest: BrokenWord | undefined;
  for (const { at, hyphen } of breaks) {
    if (at <= from) continue;
    const front = partOf(word, from, at, ruler);
    const width = widthOf(front);
    // Longer fronts are wider still.
    if (width > room) break;
    const sign = hyphen ? ruler.hyphen(front.at(-1)?.face ?? 'regular').width : 0;
    if (width + sign <= room) longest = { front, hyphen, restFrom: at };
  }
  return longest;
}

/**
 * Breaks runs of text (one paragraph) into lines no wider than `width` em, except where a single
 * character is wider. No text is lost; an empty text is one empty line.
 */
export function breakLines(
  runs: readonly Run[],
  ruler: Ruler,
  width: number,
  hyphenate = true,
): readonly Line[] {
  const lines: Line[] = [];
  let line: OpenLine = { segments: [], width: 0 };
  let ladder = 0;

  const end = (hyphenated: boolean): void => {
    lines.push({ ...line, hyphenated });
    ladder = hyphenated ? ladder + 1 : 0;
    line = { segments: [], width: 0 };
  };
  /**
   * Ends the line after a whole word; a space is kept for those who extract the text of the file.
   */
  const endBehindWord = (): void => {
    const last = line.segments.at(-1);
    if (last) last.code += ruler.space(last.face).code;
    end(false);
  };
  const setFront = ({ front, hyphen }: BrokenWord): void => {
    set(front, line, ruler);
    const face = front.at(-1)?.face;
    if (hyphen && face) {
      const sign = ruler.hyphen(face);
      append(line, face, sign.code, sign.width);
    }
    end(hyphen);
  };
  const setOverLines = (word: Word, isLast: boolean): void => {
    const fitsAlone = widthOf(word) <= width;
    // A last word is not cut: half a word would be the whole of the last line.
    const worthIt = !isLast && ladder < LADDER && width - line.width > HYPHENATION_ZONE * width;
    let breaks = hyphenate ? breaksOf(word) : [];
    let from = 0;
    if (!fitsAlone || worthIt) {
      const room = width - line.width - gapBefore(word, line, ruler);
      const broken = longestFront(word, 0, breaks, room, ruler);
      if (broken) {
        setFront(broken);
        from = broken.restFrom;
      }
    }
    if (line.segments.length > 0) endBehindWord();
    let rest = partOf(word, from, Number.POSITIVE_INFINITY, ruler);
    while (widthOf(rest) > width) {
      let broken = longestFront(word, from, breaks, width, ruler);
      if (!broken) {
        // The last resort: between any two characters.
        breaks = breaksOf(word, 'anywhere');
        broken = longestFront(word, from, breaks, width, ruler);
        const next = breaks.find(({ at }) => at > from);
        if (!broken && !next) break;
        // A single character wider than the column stands on its own line, too wide.
        if (!broken && next)
          broken = { front: partOf(word, from, next.at, ruler), hyphen: false, restFrom: next.at };
      }
      if (!broken) break;
      setFront(broken);
      from = broken.restFrom;
      rest = partOf(word, from, Number.POSITIVE_INFINITY, ruler);
    }
    set(rest, line, ruler);
  };

  const words = toWords(runs, ruler);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? [];
    if (line.width + gapBefore(word, line, ruler) + widthOf(word) <= width) set(word, line, ruler);
    else setOverLines(word, index === words.length - 1);
  }
  end(false);
  return lines;
}
