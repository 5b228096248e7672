/**
 * Finds where a Dutch word may be broken at the end of a line. The patterns are the package's; the
 * minima and the exceptions are the house's own.
 */
import { patternBreaks } from './dutch-patterns.ts';

/** A place in a word where a line may end. */
export interface WordBreak {
  /** Index of the first character on the next line. */
  readonly at: number;
  /** Whether a hyphen has to be printed; after a real hyphen or a slash it has not. */
  readonly hyphen: boolean;
}

/** Least letters on the left and on the right of a hyphen. */
const LEFT_MINIMUM = 3;
const RIGHT_MINIMUM = 3;

/** Shortest word that is hyphenated: lines are ragged, and shorter ones gain little. */
const SHORTEST = 8;

/**
 * Largest cache, in words; a full one starts anew, so that a print of only new words stays small.
 */
const CACHE_SIZE = 10_000;

/**
 * Digits, mail and web addresses are read sign by sign and keep whole; so do the words that a citation
 * opens with, which are looked for rather than read.
 */
const unbreakable = /\d|@|:\/\/|www\.|^[([«]*(?:Kamerstuk(?:ken)?|Aanhangsel|Handelingen)$/u;
/** A capital after the first letter: an abbreviation (VNG) or a name (CoMensha). */
const innerCapital = /.\p{Lu}/u;
/**
 * Letters with a trema, before which no break is made: in Dutch it would drop the trema
 * (pati-enten).
 */
const trema = /[äëïöü]/iu;
/** A soft hyphen that the writer put there: the word's only places to break. */
const softHyphens = /\u00ad/gu;
/** Real hyphens and slashes between letters, where at least two stay and three follow. */
const realBreaks = /(?<=\p{L}{2})[-/\u2010](?=\p{L}{3})/gu;
const letterRuns = /\p{L}+/gu;

/** Finds the breaks within a run of letters that starts at that index of the word. */
function runBreaks(run: string, start: number): readonly WordBreak[] {
  if (run.length < SHORTEST || innerCapital.test(run)) return [];
  return patternBreaks(run)
    .filter((at) => at >= LEFT_MINIMUM && run.length - at >= RIGHT_MINIMUM)
    .filter((at) => !trema.test(run[at] ?? ''))
    .map((at) => ({ at: start + at, hyphen: true }));
}

/**
 * Finds the breaks of words joined by no-break spaces, each judged by itself, as in
 * `4. Kustlijnzorg`; a word with a number behind it, as in `actielijn 4`, is kept whole.
 */
function findBreaks(joined: string): readonly WordBreak[] {
  let start = 0;
  return joined.split('\u00a0').flatMap((word, index, all) => {
    const numbered = /^\d/.test(all[index + 1] ?? '');
    const found = numbered ? [] : partBreaks(word);
    const breaks = found.map(({ at, hyphen }) => ({ at: start + at, hyphen }));
    start += word.length + 1;
    return breaks;
  });
}

function partBreaks(word: string): readonly WordBreak[] {
  if (unbreakable.test(word)) return [];
  const soft = Array.from(word.matchAll(softHyphens), ({ index }) => index + 1);
  if (soft.length > 0) return soft.map((at) => ({ at, hyphen: true }));
  const breaks: WordBreak[] = [];
  for (const { index } of word.matchAll(realBreaks)) breaks.push({ at: index + 1, hyphen: false });
  for (const { 0: run, index } of word.matchAll(letterRuns)) breaks.push(...runBreaks(run, index));
  return breaks.sort((a, b) => a.at - b.at);
}

let known = new Map<string, readonly WordBreak[]>();

/** Finds the places where a word may be broken, in order; answers are cached. */
export function wordBreaks(word: string): readonly WordBreak[] {
  let breaks = known.get(word);
  if (!breaks) {
    breaks = findBreaks(word);
    if (known.size >= CACHE_SIZE) known = new Map();
    known.set(word, breaks);
  }
  return breaks;
}
