import { searchable } from '../../components/words-search.ts';

/** Characters of a text shown before the word that was sought. */
const BEFORE = 30;

/**
 * Cuts out the part of a text in which the first of the sought words stands, from the start of a
 * word on.
 *
 * @param words as searching sees them
 */
export function excerptOf(text: string, words: readonly string[], longest: number): string {
  const at = Math.min(...words.map((word) => placeIn(text, word)));
  if (!Number.isFinite(at) || at <= BEFORE) return text.slice(0, longest);
  const from = text.lastIndexOf(' ', at - BEFORE) + 1;
  return `…${text.slice(from, from + longest)}`;
}

/** Finds the index of a word; infinity where it is absent. Searching leaves signs out of a text. */
function placeIn(text: string, word: string): number {
  const near = searchable(text).indexOf(word);
  if (near === -1) return Number.POSITIVE_INFINITY;
  const left = text.length - searchable(text).length;
  for (let at = near; at <= near + left; at += 1)
    if (searchable(text.slice(at, at + word.length + left)).startsWith(word)) return at;
  return near;
}
