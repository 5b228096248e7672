/** A word in a text whose spelling can be judged, and where it stands. */
export interface WordInText {
  /** The word itself: composed letters, straight apostrophes, no hyphen at its ends. */
  readonly word: string;
  /**
   * The word as it is looked up: ends in a hyphen where the other part of a compound follows
   * elsewhere, as in "hulpverlenings- en opvangplekken".
   */
  readonly lookedUp: string;
  /** Offsets in the text, in UTF-16 units; `to` is past the end. */
  readonly from: number;
  readonly to: number;
}

/** Letters with their accents, and what stands inside words: apostrophe, hyphen, soft hyphen. */
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘\-‐‑\u00ad](?=[\p{L}\p{M}\p{N}]))*/gu;

/**
 * Signs that are no words: addresses of the web and of mail, names of files, abbreviations with
 * stops ("t.b.v."), marks with a slash and figures, and the signs that stand for a reference.
 */
const NO_WORDS = new RegExp(
  [
    String.raw`\b[a-z]+:\/\/\S+`,
    String.raw`\bwww\.\S+`,
    String.raw`\S+@\S+`,
    String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:nl|eu|be|com|org|net|int|gov|info|pdf|docx?|xlsx?)\b\S*`,
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.){2,}`,
    String.raw`(?<![\p{L}\p{N}])(?:bijv|evt|incl|excl|resp|mln|mld|nrs?|jl|ca|art|blz|zgn|max|min|mw|dhr|ds|drs?|mr|ir|ing|prof|afd|tel|vgl|cf|vs|red|ongev|gem|jrg|aug|sept?|okt|nov|dec|jan|feb|mrt|apr)\.`,
  ].join('|'),
  'giu',
);

/** "artikel 3, onder iv" */
const ROMAN = /^[ivx]+$/;

/** Roman figures: "artikel 3, onder iv". */
const CAPITALS = /^\p{Lu}{2,}(?:'?\p{Ll}{1,2})?$|\p{Ll}\p{Lu}|^\p{Lu}{3}/u;

/** The shift key held too long: "HEt". No word but those with IJ begins so. */
const TWO_CAPITALS = /^(?!IJ)\p{Lu}{2}(?!s$)\p{Ll}+$/u;

/**
 * Finds the words of a text whose spelling can be judged. Never among them: what holds a figure,
 * abbreviations in capitals, addresses, single letters.
 */
export function wordsToCheck(text: string): readonly WordInText[] {
  const barred = [...text.matchAll(NO_WORDS)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
  return [...text.matchAll(WORD)].flatMap(({ index: from, 0: found }) => {
    const to = from + found.length;
    if (barred.some((span) => from < span.to && span.from < to)) return [];
    const word = asLookedUp(found);
    if (!isToBeChecked(word)) return [];
    const isCutOff = /[-‐‑]/.test(text[to] ?? '');
    return [{ word, lookedUp: isCutOff ? `${word}-` : word, from, to }];
  });
}

/**
 * Writes a word as it is looked up and kept: composed letters, straight apostrophes and hyphens.
 */
export function asLookedUp(word: string): string {
  return word
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[‐‑]/g, '-');
}

/** Gives the parts of a word that can be judged by themselves: "WODC-onderzoek" has one. */
export function partsToCheck(word: string): readonly string[] {
  return word.split('-').filter(isToBeChecked);
}

function isToBeChecked(word: string): boolean {
  if ([...word].length < 2 || /\p{N}/u.test(word) || ROMAN.test(word)) return false;
  if (word.includes('-')) return partsToCheck(word).length > 0;
  return !CAPITALS.test(word) || TWO_CAPITALS.test(word);
}
