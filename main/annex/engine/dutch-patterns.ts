/**
 * Hyphenates by Liang's algorithm over the Dutch patterns of the package `hyphen`. The package's
 * own function is not used: it keeps every word it has seen, for ever, and takes several times as
 * long.
 */
import patterns, { type PatternChildren, type PatternNode } from 'hyphen/patterns/nl.js';

const [levelsTable, trie] = patterns;

function isPair(node: PatternNode): node is readonly [PatternChildren, number] {
  return Array.isArray(node);
}

function levelsOf(node: PatternNode): number {
  if (typeof node === 'number') return node;
  return isPair(node) ? node[1] : -1;
}

function childrenOf(node: PatternNode): PatternChildren | undefined {
  if (typeof node === 'number') return undefined;
  return isPair(node) ? node[0] : node;
}

/**
 * Finds where the patterns allow a hyphen in a word of letters only: the indexes of the letters
 * before which it stands. At least two letters stay on each side.
 */
export function patternBreaks(word: string): readonly number[] {
  const lower = word.toLocaleLowerCase('nl');
  // A letter that becomes two in lower case would shift every index after it.
  if (lower.length !== word.length) return [];
  const levels = new Uint8Array(word.length + 1);
  const padded = `.${lower}.`;
  for (let start = 0; start < padded.length; start++) {
    // A pattern that begins with the word's edge has no level before that edge.
    const offset = Math.max(0, start - 1);
    let children: PatternChildren | undefined = trie;
    for (let at = start; children && at < padded.length; at++) {
      const node = children[padded[at] ?? ''];
      if (node === undefined) break;
      const index = levelsOf(node);
      children = childrenOf(node);
      const found = levelsTable[index] ?? [];
      for (let k = 0; k < found.length; k++)
        levels[offset + k] = Math.max(levels[offset + k] ?? 0, found[k] ?? 0);
    }
  }
  const breaks: number[] = [];
  // An odd level allows a break, an even one forbids it.
  for (let at = 2; at <= word.length - 2; at++) if ((levels[at] ?? 0) % 2 === 1) breaks.push(at);
  return breaks;
}
