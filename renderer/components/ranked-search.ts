import { comparisonKey } from '../../db/model/citations/index.ts';
import { searchable } from './words-search.ts';

/** A thing to search, with its texts as searching sees them. */
export interface Searched {
  /** Its names: a name, an abbreviation, a number, a citation's comparison key. */
  readonly names: readonly string[];
  /** All words by which it is found, those of its names too. */
  readonly text: string;
}

/** The typed text, as searching sees it. */
export interface Sought {
  readonly whole: string;
  readonly words: readonly string[];
  /** Comparison key of the text as a citation. */
  readonly key: string;
}

/**
 * Ranks of a match with the typed text: it has exactly that name, its name begins with it, all
 * words begin words of its name, begin words of its text, or stand somewhere in it.
 */
export const RANKS = ['exact', 'begins', 'in-name', 'in-text', 'inside'] as const;
export type Rank = (typeof RANKS)[number];

/** Reads what was typed, for `rankOf`. */
export function soughtFor(typed: string): Sought {
  const whole = searchable(typed).trim().replaceAll(/\s+/g, ' ');
  return { whole, words: whole === '' ? [] : whole.split(' '), key: comparisonKey(typed) };
}

/** Ranks how well a thing matches the typed text; undefined where it lacks a word of it. */
export function rankOf({ names, text }: Searched, { whole, words, key }: Sought): Rank | undefined {
  if (names.some((name) => name === whole || name === key)) return 'exact';
  if (names.some((name) => name.startsWith(whole))) return 'begins';
  if (!words.every((word) => text.includes(word))) return undefined;
  if (words.every((word) => names.some((name) => beginsWord(name, word)))) return 'in-name';
  return words.every((word) => beginsWord(text, word)) ? 'in-text' : 'inside';
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Tells whether a word of the text begins with this one. */
export function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (at === 0 || !IN_WORD.test(text.charAt(at - 1))) return true;
  return false;
}
