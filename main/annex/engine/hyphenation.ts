/**
 * Where a Dutch word may be broken at the end of a line. Patterns come from the package `hyphen`;
 * the minima and the exceptions are the house's own.
 */
import dutch from 'hyphen/nl/index.js';

/** A part of a word. `hyphen` is set where a break after it has to print one. */
export interface WordPart {
  readonly text: string;
  readonly hyphen: boolean;
}

/** Fewer letters than these stay on neither side of a hyphen. */
const LEFT_MINIMUM = 3;
const RIGHT_MINIMUM = 3;

const SOFT_HYPHEN = '\u00ad';
/** Digits, mail and web addresses are read sign by sign and keep whole. */
const unbreakable = /\d|@|:\/\/|www\./u;
/** A capital after the first letter: an abbreviation (VNG) or a name (CoMensha). */
const innerCapital = /.\p{Lu}/u;
/** In Dutch a break before a trema drops the trema (pati-enten), so there is none. */
const startsWithTrema = /^[äëïöü]/iu;
/** Real hyphens and slashes between letters, where at least two stay and three follow. */
const realBreak = /(?<=\p{L}{2}[-/\u2010])(?=\p{L}{3})/u;
const letters = /\p{L}+/gu;

function syllables(run: string): readonly string[] {
  if (run.length < LEFT_MINIMUM + RIGHT_MINIMUM || innerCapital.test(run)) return [run];
  const parts: string[] = [];
  const found = dutch
    .hyphenateSync(run, { hyphenChar: SOFT_HYPHEN, minWordLength: 0 })
    .split(SOFT_HYPHEN);
  let left = run.length;
  for (const part of found) {
    const before = parts.at(-1);
    const tooEarly = before !== undefined && parts.length === 1 && before.length < LEFT_MINIMUM;
    const glued = tooEarly || left < RIGHT_MINIMUM || startsWithTrema.test(part);
    if (before !== undefined && glued) parts[parts.length - 1] = before + part;
    else parts.push(part);
    left -= part.length;
  }
  return parts;
}

/** Breaks one piece between real hyphens into parts, keeping brackets and marks with their letters. */
function hyphenatePiece(piece: string): readonly string[] {
  if (piece.includes(SOFT_HYPHEN)) return piece.split(SOFT_HYPHEN);
  const parts = [''];
  const append = (text: string): void => {
    parts[parts.length - 1] += text;
  };
  let end = 0;
  for (const match of piece.matchAll(letters)) {
    append(piece.slice(end, match.index));
    const [first = '', ...others] = syllables(match[0]);
    append(first);
    parts.push(...others);
    end = match.index + match[0].length;
  }
  append(piece.slice(end));
  return parts;
}

/**
 * The parts of a word between which a line may end, in order; together they are the word (without
 * soft hyphens the writer put in it).
 */
export function wordParts(word: string): readonly WordPart[] {
  if (unbreakable.test(word)) return [{ text: word, hyphen: false }];
  const parts: WordPart[] = [];
  for (const piece of word.split(realBreak)) {
    const pieces = hyphenatePiece(piece);
    pieces.forEach((text, index) => {
      parts.push({ text, hyphen: index < pieces.length - 1 });
    });
  }
  return parts;
}
