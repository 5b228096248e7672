/**
 * Breaks text into lines: first fit over words and syllables, ragged right. Widths are in em, so
 * that a broken text is the same at every size; the drawing multiplies.
 */
import type { Face, Run } from '../description.ts';
import { type WordPart, wordParts } from './hyphenation.ts';
import type { Ruler } from './ruler.ts';

/** Glyph codes in one face, to be set between `[<` and `>]TJ`. */
export interface Segment {
  readonly face: Face;
  readonly code: string;
}

export interface Line {
  readonly segments: readonly Segment[];
  /** In em, without the space that ends a line in the middle of a paragraph. */
  readonly width: number;
  /** Whether the line ends in the middle of a word, behind a printed hyphen. */
  readonly hyphenated: boolean;
}

interface Piece {
  readonly face: Face;
  readonly text: string;
}

/** A piece of a word behind which a line may end. */
interface Joint extends WordPart {
  readonly face: Face;
}

/** At most this many lines below each other end in a hyphen, if the word fits a line at all. */
const LADDER = 2;

/** A gap at the right smaller than this part of the column is no reason to hyphenate. */
const HYPHENATION_ZONE = 0.1;

interface OpenLine {
  segments: { face: Face; code: string }[];
  width: number;
}

/** Text to words; a word that changes face in the middle has several pieces. */
function toWords(runs: readonly Run[]): Piece[][] {
  const words: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const { text, face } of runs) {
    const texts = text.split(' ');
    for (let index = 0; index < texts.length; index++) {
      const piece = texts[index] ?? '';
      if (index > 0) open = undefined;
      if (piece === '') continue;
      if (open) open.push({ face, text: piece });
      else {
        open = [{ face, text: piece }];
        words.push(open);
      }
    }
  }
  return words;
}

/** Where the word may be broken; a change of face is no such place. */
function toJoints(word: readonly Piece[], hyphenate: boolean): readonly (readonly Joint[])[] {
  const groups: Joint[][] = [];
  for (const { face, text } of word) {
    const parts = hyphenate ? wordParts(text) : [{ text, hyphen: false }];
    parts.forEach((part, index) => {
      const joint = { ...part, face };
      if (index === 0 && groups.length > 0) groups.at(-1)?.push(joint);
      else groups.push([joint]);
    });
  }
  return groups;
}

/** Every character on its own: the last resort for a word wider than the column. */
function toCharacters(group: readonly Joint[]): readonly (readonly Joint[])[] {
  return group.flatMap(({ face, text }) =>
    Array.from(text.normalize('NFC'), (character) => [{ face, text: character, hyphen: false }]),
  );
}

/** The groups as pieces of text again, neighbours of one face put together. */
function toPieces(groups: readonly (readonly Joint[])[]): Piece[] {
  const pieces: { face: Face; text: string }[] = [];
  for (const { face, text } of groups.flat()) {
    const last = pieces.at(-1);
    if (last?.face === face) last.text += text;
    else pieces.push({ face, text });
  }
  return pieces;
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

  const append = (face: Face, code: string, codeWidth: number): void => {
    const last = line.segments.at(-1);
    if (last?.face === face) last.code += code;
    else line.segments.push({ face, code });
    line.width += codeWidth;
  };
  const end = (hyphenated: boolean): void => {
    lines.push({ ...line, hyphenated });
    ladder = hyphenated ? ladder + 1 : 0;
    line = { segments: [], width: 0 };
  };
  /** Ends the line behind a whole word: a space stays for whoever reads the text out of the file. */
  const endBehindWord = (): void => {
    const last = line.segments.at(-1);
    if (last) last.code += ruler.space(last.face).code;
    end(false);
  };
  const widthOf = (pieces: readonly Piece[]): number => {
    let sum = 0;
    for (const { face, text } of pieces) sum += ruler.measure(face, text).width;
    return sum;
  };
  const gap = (word: readonly Piece[]): number => {
    const first = word[0];
    return line.segments.length > 0 && first ? ruler.space(first.face).width : 0;
  };
  const set = (word: readonly Piece[]): void => {
    const first = word[0];
    if (line.segments.length > 0 && first) {
      const space = ruler.space(first.face);
      append(first.face, space.code, space.width);
    }
    for (const { face, text } of word) {
      const measured = ruler.measure(face, text);
      append(face, measured.code, measured.width);
    }
  };
  /** How many groups from the front fit on this line, with the hyphen that a break would print. */
  const fitting = (groups: readonly (readonly Joint[])[], room: number): number => {
    let best = 0;
    for (let count = 1; count < groups.length; count++) {
      const last = groups[count - 1]?.at(-1);
      const hyphen = last?.hyphen ? ruler.hyphen(last.face).width : 0;
      if (widthOf(toPieces(groups.slice(0, count))) + hyphen > room) break;
      best = count;
    }
    return best;
  };
  const setFront = (groups: readonly (readonly Joint[])[]): void => {
    set(toPieces(groups));
    const last = groups.at(-1)?.at(-1);
    if (last?.hyphen) {
      const hyphen = ruler.hyphen(last.face);
      append(last.face, hyphen.code, hyphen.width);
    }
    end(last?.hyphen ?? false);
  };
  const setLongWord = (word: readonly Piece[]): void => {
    const fitsAlone = widthOf(word) <= width;
    const worthIt = width - line.width > HYPHENATION_ZONE * width && ladder < LADDER;
    let rest = toJoints(word, hyphenate);
    if (!fitsAlone || worthIt) {
      const count = fitting(rest, width - line.width - gap(word));
      if (count > 0) {
        setFront(rest.slice(0, count));
        rest = rest.slice(count);
      }
    }
    if (line.segments.length > 0) endBehindWord();
    while (widthOf(toPieces(rest)) > width && rest.flat().length > 0) {
      let count = fitting(rest, width);
      if (count === 0) {
        const [first = [], ...others] = rest;
        const characters = toCharacters(first);
        // A single character wider than the column stands on its own line, too wide.
        if (characters.length === 1 && others.length === 0) break;
        rest = [...characters, ...others];
        count = Math.max(1, fitting(rest, width));
      }
      setFront(rest.slice(0, count));
      rest = rest.slice(count);
    }
    set(toPieces(rest));
  };

  for (const word of toWords(runs)) {
    if (line.width + gap(word) + widthOf(word) <= width) set(word);
    else if (line.segments.length > 0 || word.length > 0) setLongWord(word);
  }
  end(false);
  return lines;
}
