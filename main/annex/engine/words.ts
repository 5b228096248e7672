/** Prepares words for the line breaker: measured, and divisible where a line may end. */
import type { Run } from '../description.ts';
import { type WordBreak, wordBreaks } from './hyphenation.ts';
import type { MeasuredText, Ruler } from './ruler.ts';

/** A word; one that changes face in the middle has several pieces. */
export type Word = readonly MeasuredText[];

/** A place in a word where a line may end, counted over its pieces. */
export type Break = WordBreak;

/** Splits a paragraph into words and measures them. */
export function toWords(runs: readonly Run[], ruler: Ruler): readonly Word[] {
  const words: MeasuredText[][] = [];
  let open: MeasuredText[] | undefined;
  for (const { text, face } of runs) {
    const texts = text.split(' ');
    for (let index = 0; index < texts.length; index++) {
      const piece = texts[index];
      if (index > 0) open = undefined;
      if (!piece) continue;
      const measured = ruler.measure(face, piece);
      if (open) open.push(measured);
      else {
        open = [measured];
        words.push(open);
      }
    }
  }
  return words;
}

/** Gives the width of a word in em. */
export function widthOf(word: Word): number {
  let width = 0;
  for (const piece of word) width += piece.width;
  return width;
}

function characterBreaks(text: string): readonly WordBreak[] {
  const breaks: WordBreak[] = [];
  let at = 0;
  // Marks stay with the letter that carries them.
  for (const cluster of text.match(/.\p{M}*/gsu) ?? []) {
    if (at > 0) breaks.push({ at, hyphen: false });
    at += cluster.length;
  }
  return breaks;
}

/**
 * Finds where a word may be broken: by hyphenation, or `anywhere` between two characters. A change
 * of face alone is no such place.
 */
export function breaksOf(
  word: Word,
  how: 'hyphenated' | 'anywhere' = 'hyphenated',
): readonly Break[] {
  const find = how === 'anywhere' ? characterBreaks : wordBreaks;
  const [only] = word;
  if (only && word.length === 1) return find(only.text);
  const breaks: Break[] = [];
  let start = 0;
  for (const { text } of word) {
    if (how === 'anywhere' && start > 0) breaks.push({ at: start, hyphen: false });
    for (const { at, hyphen } of find(text)) breaks.push({ at: start + at, hyphen });
    start += text.length;
  }
  return breaks;
}

/** Cuts out the part of a word between two places, measured anew. */
export function partOf(word: Word, from: number, to: number, ruler: Ruler): Word {
  const part: MeasuredText[] = [];
  let start = 0;
  for (const piece of word) {
    const { text, face } = piece;
    const first = Math.max(0, from - start);
    const last = Math.min(text.length, to - start);
    if (first === 0 && last === text.length) part.push(piece);
    else if (first < last) part.push(ruler.measure(face, text.slice(first, last)));
    start += text.length;
  }
  return part;
}
