import { LONGEST_WORD } from '../../../preload/contract/spelling-channels.ts';
import { answered, bridge } from '../../data/bridge.ts';
import { createStore } from '../../data/store.ts';

/** Number of words that one request takes. */
const AT_ONCE = 1_000;

/** Cache of the word list's answers: whether it has a word. */
const judged = new Map<string, boolean>();
/** Words that the user ignores for as long as this window is open. */
const ignored = new Set<string>();

/** Counter that goes up when something was learned of words, so that fields follow. */
export const judgements = createStore(0);

/** Tells whether the word list has a word; undefined while it has not been asked. */
export function isInList(lookedUp: string): boolean | undefined {
  return lookedUp.length > LONGEST_WORD ? true : judged.get(lookedUp);
}

export function isIgnored(word: string): boolean {
  return ignored.has(word);
}

/** Says no more of a word in this window. */
export function ignoreWord(word: string): void {
  ignored.add(word);
  judgements.set(judgements.get() + 1);
}

/** Asks the word list for the words that it was not asked for yet. */
export async function judge(words: readonly string[]): Promise<void> {
  const unasked = [...new Set(words)].filter((word) => isInList(word) === undefined);
  for (let from = 0; from < unasked.length; from += AT_ONCE) {
    const asked = unasked.slice(from, from + AT_ONCE);
    const { unknown } = await answered(bridge.spelling.check({ words: asked }));
    for (const word of asked) judged.set(word, !unknown.includes(word));
  }
  if (unasked.length > 0) judgements.set(judgements.get() + 1);
}
