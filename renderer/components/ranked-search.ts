import { comparisonKey } from '../../db/model/citations/index.ts';
import { searchable } from './words-search.ts';

/** Something that is searched, its texts as searching sees them. */
export interface Searched {
  /** What it is called: its name, an abbreviation, a number, a citation as it is compared. */
  readonly names: readonly string[];
  /** All words by which it is found, those of its names too. */
  readonly text: string;
}

/** What was typed, as searching sees it. */
export interface Sought {
  readonly whole: string;
  readonly words: readonly string[];
  /** What is equal for every spelling of a citation. */
  readonly key: string;
}

/**
 * How well something answers what was typed: it is called exactly so, its name begins so, all words
 * begin words of its name, begin words of its text, or stand somewhere in it.
 */
export const RANKS = ['exact', 'begins', 'in-name', 'in-text', 'inside'] as const;
export type Rank = (typeof RANKS)[number];

/** Reads what was typed, for `rankOf`. */
export function soughtFor(typed: string): Sought {
  const whole = searchable(typed).trim().replaceAll(/\s+/g, ' ');
  return { whole, words: whole === '' ? [] : whole.split(' '), key: comparisonKey(typed) };
}

/** How well something answers what was typed; undefined where it lacks a word of it. */
export function rankOf({ names, text }: Searched, { whole, words, key }: Sought): Rank | undefined {
  if (names.some((name) => name === whole || name === key)) return 'exact';
  if (names.some((name) => name.startsWith(whole))) return 'begins';
  if (!words.every((word) => text.includes(word))) return undefined;
  if (words.every((word) => names.some((name) => beginsWord(name, word)))) return 'in-name';
  return words.every((word) => beginsWord(text, word)) ? 'in-text' : 'inside';
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Whether a word of the text begins so. */
export function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (at === 0 || !IN_WORD.test(text.charAt(at - 1))) return true;
  return false;
}
