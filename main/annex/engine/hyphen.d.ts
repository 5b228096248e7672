/** The package `hyphen` ships no types; these are its Dutch patterns as version 1.14.1 has them. */
declare module 'hyphen/patterns/nl.js' {
  /** A node is the index of its levels, its children by letter, or both. */
  export type PatternNode = number | PatternChildren | readonly [PatternChildren, number];
  export interface PatternChildren {
    readonly [letter: string]: PatternNode | undefined;
  }
  const patterns: readonly [levels: readonly (readonly number[])[], trie: PatternChildren];
  export default patterns;
}
